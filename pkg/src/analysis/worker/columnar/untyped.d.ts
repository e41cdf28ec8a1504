// Parts of packages that have no types of their own.

declare module "hyparquet-compressors/src/brotli.js" {
  export function decompressBrotli(bytes: Uint8Array, length: number): Uint8Array;
}
declare module "hyparquet-compressors/src/gzip.js" {
  export function gunzip(bytes: Uint8Array, into: Uint8Array): Uint8Array;
}
declare module "hyparquet-compressors/src/lz4.js" {
  export function decompressLz4(bytes: Uint8Array, length: number): Uint8Array;
  export function decompressLz4Raw(bytes: Uint8Array, length: number): Uint8Array;
}
declare module "lz4js/lz4.js" {
  /** The bytes written. */
  export function decompressFrame(bytes: Uint8Array, into: Uint8Array): number;
}

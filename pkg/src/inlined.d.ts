/** The bytes of a WebAssembly module as hexadecimal text, made by build.mjs. */
declare module "hex:*" {
  const hex: string;
  export default hex;
}

/** A TypeScript file with all it imports, bundled to one classic script, as text. Made by build.mjs. */
declare module "script:*" {
  const source: string;
  export default source;
}

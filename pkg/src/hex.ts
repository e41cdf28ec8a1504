// The bytes behind hexadecimal text: byte-aligned, so that brotli finds in it what it would find in the module.

const CODES = { zero: 48, nine: 57, a: 97 };

const digit = (code: number) => (code <= CODES.nine ? code - CODES.zero : code - CODES.a + 10);

/** Browsers have this since 2025; without it, a megabyte takes long enough to be noticed. */
const native = Uint8Array as { fromHex?(hex: string): Uint8Array<ArrayBuffer> };

export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  if (native.fromHex) return native.fromHex(hex);
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = digit(hex.charCodeAt(2 * i)) * 16 + digit(hex.charCodeAt(2 * i + 1));
  }
  return bytes;
}

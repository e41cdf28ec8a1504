// The bytes behind inlined text: a character for each of the commonest, two for each of the others. Brotli finds in it nearly all that it
// would find in the module, and gzip nearly as much; hexadecimal digits cost 3 and 12 % more, but less where few bytes are common.

/** The codes of what a script may hold as it is. `inline.mjs` writes with the same. */
const CODES = Array.from({ length: 95 }, (_, at) => 32 + at).filter(
  (code) => !'"$\\`'.includes(String.fromCharCode(code)),
);
/** The codes of } and ~, each of which another character follows. */
const [FIRST, SECOND] = [125, 126];

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // The text begins with the 256 bits that say which bytes are single characters.
  const isSingle = (byte: number) => (Number.parseInt(text[byte >> 2] as string, 16) >> (byte & 3)) & 1;
  if (/^0{64}/.test(text)) return bytesOfDigits(text.slice(64));
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const singles = all.filter((byte) => isSingle(byte));
  const pairs = all.filter((byte) => !isSingle(byte));
  const byCode = new Uint8Array(3 * 128);
  // They are the last two.
  singles.forEach((byte, at) => {
    byCode[CODES[at] as number] = byte;
  });
  pairs.forEach((byte, at) => {
    byCode[128 * (1 + Math.floor(at / CODES.length)) + (CODES[at % CODES.length] as number)] = byte;
  });
  // No byte takes up less as text. Without a TextEncoder: not every host of tests has one.
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 64; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === FIRST || code === SECOND) code = text.charCodeAt(++at) + (code === FIRST ? 128 : 256);
    bytes[length++] = byCode[code] as number;
  }
  return bytes.subarray(0, length);
}

function bytesOfDigits(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length / 2);
  const digit = (at: number) => {
    const code = digits.charCodeAt(at);
    return code < 58 ? code - 48 : code - 87;
  };
  for (let at = 0; at < bytes.length; at++) bytes[at] = 16 * digit(2 * at) + digit(2 * at + 1);
  return bytes;
}

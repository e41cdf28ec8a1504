// Bytes as text that a script can hold: what `src/bytes.ts` reads.

const CHARACTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => !'"$\\`'.includes(character),
);
const PAIRS = "}~";

/** Above this share of bytes of two characters, digits are less to download: they keep numbers of two bytes in line. */
const MOST_PAIRS = 0.1;

/**
 * The commonest bytes as a character each, the others as two, both in the order of the bytes; where too many are two, all as
 * hexadecimal digits.
 */
export function inlined(bytes) {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const common = [...all].sort((a, b) => counts[b] - counts[a] || a - b).slice(0, CHARACTERS.length - PAIRS.length);
  const pairs = common.reduce((left, byte) => left - counts[byte], bytes.length);
  if (pairs > MOST_PAIRS * bytes.length) return "0".repeat(64) + Buffer.from(bytes).toString("hex");
  const singles = new Set(common);
  const free = CHARACTERS.filter((character) => !PAIRS.includes(character));
  const texts = new Map([
    ...all.filter((byte) => singles.has(byte)).map((byte, at) => [byte, free[at]]),
    ...all
      .filter((byte) => !singles.has(byte))
      .map((byte, at) => [byte, PAIRS[Math.floor(at / CHARACTERS.length)] + CHARACTERS[at % CHARACTERS.length]]),
  ]);
  const bits = (four) =>
    all.slice(4 * four, 4 * four + 4).reduce((sum, byte, at) => sum + (singles.has(byte) << at), 0);
  const header = Array.from({ length: 64 }, (_, four) => bits(four).toString(16));
  return [...header, ...Array.from(bytes, (byte) => texts.get(byte))].join("");
}

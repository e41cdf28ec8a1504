// Character encodings by the names that programs show when they save a file.

import type { Encoding } from "../../../wasm/types.js";

export const encodings: Record<Encoding, string> = {
  "utf-8": "Unicode (UTF-8)",
  "utf-16le": "Unicode (UTF-16)",
  "utf-16be": "Unicode (UTF-16, big-endian)",
  "windows-1252": "Vesteuropeisk (Windows)",
  "windows-1250": "Sentraleuropeisk (Windows)",
  "iso-8859-2": "Sentraleuropeisk (ISO)",
  macintosh: "Vesteuropeisk (Mac)",
  ibm852: "Sentraleuropeisk (DOS)",
  ibm865: "Nordisk (DOS)",
};

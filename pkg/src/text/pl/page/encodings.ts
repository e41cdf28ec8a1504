// Character encodings by the names that programs show when they save a file, in Polish.

import type { encodings as English } from "../../en/page/encodings.js";

export const encodings: typeof English = {
  "utf-8": "Unicode (UTF-8)",
  "utf-16le": "Unicode (UTF-16)",
  "utf-16be": "Unicode (UTF-16, big-endian)",
  "windows-1252": "zachodnioeuropejskie (Windows)",
  "windows-1250": "środkowoeuropejskie (Windows)",
  "iso-8859-2": "środkowoeuropejskie (ISO)",
  macintosh: "zachodnioeuropejskie (Mac)",
  ibm852: "środkowoeuropejskie (DOS)",
  ibm865: "nordyckie (DOS)",
};

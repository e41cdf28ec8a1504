// An analysis on the reader's own disk: the files as they are, and what was chosen about them. Nothing else keeps it.

import type { Chosen, Columns, Source } from "./known.js";

/** How such a file begins; the number counts changes of what follows. */
const MARK = "loyalkit session 1\n";

/** The choices stand in the first line after the mark. */
const MOST_CHOICES = 1_000_000;

/** What has to be known to have the same results again. */
export interface Session extends Pick<Columns, "answers" | "settled"> {
  source: Source;
  chosen: Chosen;
  /** Where the reader was. */
  address: string;
}

interface Written extends Omit<Session, "source"> {
  source: Omit<Source, "files">;
  files: { name: string; size: number; type: string }[];
}

export function sessionBlob({ source: { files, ...source }, ...rest }: Session): Blob {
  const written: Written = { ...rest, source, files: files.map(({ name, size, type }) => ({ name, size, type })) };
  return new Blob([MARK, JSON.stringify(written), "\n", ...files], { type: "application/octet-stream" });
}

/** What a file of this kind holds; undefined for any other. */
export async function sessionOf(file: File): Promise<Session | undefined> {
  if ((await file.slice(0, MARK.length).text()) !== MARK) return undefined;
  const head = new Uint8Array(await file.slice(MARK.length, MARK.length + MOST_CHOICES).arrayBuffer());
  const end = head.indexOf("\n".charCodeAt(0));
  const { files, source, ...rest } = JSON.parse(new TextDecoder().decode(head.subarray(0, end))) as Written;
  let at = MARK.length + end + 1;
  const parts = files.map(({ name, size, type }) => {
    const part = new File([file.slice(at, at + size)], name, { type });
    at += size;
    return part;
  });
  return { ...rest, source: { ...source, files: parts } };
}

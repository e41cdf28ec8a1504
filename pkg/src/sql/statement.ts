// A statement: named steps, each with what it is, and the answer at the end.

/** A step: a query that later ones can name. */
export interface Step {
  name: string;
  /** What a row of it is: of our own words, never of a caller's. */
  is: string;
  query: string;
}

/** The text of a statement. */
export function statement(title: string, steps: readonly (Step | null)[], answer: string): string {
  const written = steps.flatMap((step) =>
    step ? [`-- ${step.is}\n${step.name} AS (\n${indented(trimmed(step.query))}\n)`] : [],
  );
  return `-- ${title}\nWITH\n${written.join(",\n")}\n${trimmed(answer)}\n`;
}

const indented = (text: string) => text.replace(/^(?=.)/gm, "  ");

/** Without the indentation that a text has in its source, and without the lines that have nothing to say. */
function trimmed(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const depth = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(depth).trimEnd()).join("\n");
}

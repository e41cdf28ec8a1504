// Open questions: what the file or some of its columns leave open, each settled by one answer.

import type { OpenQuestion, Question, QuestionCode, Table } from "loyalkit/analysis";

/** A question about several columns, with the example of the first that has one. */
export interface Asked extends OpenQuestion {
  columns: string[];
  /** The word it is about, of the states of a column. */
  value?: string;
}

/** A question that came up when the rows were read, and what the reader answered. */
export interface Settled {
  question: Asked;
  answer: string;
}

/** What only reading the rows brings up; the rest is asked before. */
const OF_ROWS: ReadonlySet<QuestionCode> = new Set(["state", "repeated-total", "scale"]);

export type Questions = readonly Asked[];

/** The questions of a table, one of a kind. */
export function asked({ report }: Table): Questions {
  const kinds = new Map<QuestionCode, Asked>();
  for (const { column, ...question } of report.questions) {
    const known = kinds.get(question.code);
    if (!known) kinds.set(question.code, { ...question, columns: column === undefined ? [] : [column] });
    else {
      if (column !== undefined) known.columns.push(column);
      if (known.meanings.length === 0 && question.meanings.length > 0) Object.assign(known, question);
    }
  }
  return [...kinds.values()];
}

/** The questions that came up when the rows were read, each by itself. */
export const askedOfRows = ({ questions }: { questions: readonly Question[] }): Questions =>
  questions
    .filter(({ code }) => OF_ROWS.has(code))
    .map(({ column = "", ...question }) => ({ ...question, columns: [column], meanings: [], whole: [] }));

/** Whether two questions are the same one. */
export const isSame = (a: Asked, b: Asked) =>
  a.code === b.code && a.value === b.value && a.columns.join() === b.columns.join();

// Open questions: what the file or some of its columns leave open, each settled by one answer.

import type { OpenQuestion, QuestionCode, Table } from "loyalkit/analysis";

/** A question about several columns, with the example of the first that has one. */
export interface Asked extends OpenQuestion {
  columns: string[];
}

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

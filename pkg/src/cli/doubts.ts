// What a file leaves open: said with the flag that decides it, in place of figures that might be wrong.

import type { GuessReason } from "../analysis/index.js";
import { kebab } from "../calculators/inputs.js";
import type { Doubt, Undecided } from "../commands/reading.js";
import { READING, ROLES } from "../commands/reading-options.js";
import { sentence } from "../text/message.js";
import type { Drawing } from "./draw.js";
import { harmless, plainly, wrapped } from "./screen.js";

/** The flag of a role. */
export const flagOf = (role: string): string =>
  kebab(Object.entries(ROLES).find(([, name]) => name === role)?.[0] ?? role);

const roleOf = (reason: GuessReason): string =>
  reason.code === "only-date" ? "date" : reason.code === "never-again" ? "customer" : reason.params.role;

/** A sentence about a doubt, and what to type. */
function said(doubt: Doubt, { words, text }: Drawing): { question: string; decide: string }[] {
  const t = words.catalogue.page.analyse.columns;
  if (doubt.about === "question") {
    const { code, column = "", candidates } = doubt.question;
    const value = "value" in doubt.question ? doubt.question.value : undefined;
    const cell = "cell" in doubt.question && doubt.question.cell !== undefined ? ` (${doubt.question.cell})` : "";
    return [
      { question: `${t.questions.ask[code]([column], value)}${cell}`, decide: text.decide[code](candidates, value) },
    ];
  }
  const reasons = doubt.reasons.map((reason) => ({
    question: sentence<GuessReason>(t.guess.reasons, reason),
    decide: text.decideColumn(flagOf(roleOf(reason))),
  }));
  return doubt.about === "kind"
    ? [{ question: text.unknownKind, decide: text.decideKind(READING.kind.choice) }, ...reasons]
    : reasons;
}

/** What has to be decided, as it is printed. */
export function doubtful({ doubts, table, kind }: Undecided, drawing: Drawing): string {
  const { screen, text } = drawing;
  const shown = (line: string) => plainly(harmless(line), screen);
  const lines = doubts.flatMap((doubt) => said(doubt, drawing));
  const once = [...new Map(lines.map((line) => [line.question, line])).values()];
  const names = table.columns.map(({ name }) => name).join(", ");
  const isOfKind = doubts.some(({ about }) => about === "kind");
  const isOfColumns = doubts.some(({ about }) => about !== "question");
  const roles = kind === null ? [] : Object.entries(table.guess.byKind[kind]);
  const columns = roles.flatMap(([role, name]) => (typeof name === "string" ? [`--${flagOf(role)} "${name}"`] : []));
  const paragraph = (one: string, indent = "  ") =>
    wrapped(shown(one), screen.width - indent.length).map((line) => indent + line);
  return `${[
    "",
    ...paragraph(screen.paint(shown(isOfKind ? text.withheldKind : text.withheld), "bold")),
    "",
    ...once.flatMap(({ question, decide }) => [
      ...paragraph(question),
      ...paragraph(screen.paint(shown(decide), "accent"), "    "),
    ]),
    ...(isOfColumns
      ? [
          "",
          ...(columns.length > 0 ? paragraph(text.looksLike(columns.join(" "))) : []),
          ...(kind === null ? [] : paragraph(text.confirmKind(kind))),
          ...paragraph(text.has(names)),
        ]
      : []),
    "",
  ].join("\n")}\n`;
}

/** The same as data. */
export function doubtsAsData({ doubts, table, kind }: Undecided, drawing: Drawing) {
  return {
    kind,
    columns: table.columns.map(({ name, type }) => ({ name, type })),
    questions: doubts.flatMap((doubt) => {
      const {
        code,
        column = null,
        candidates,
      } = doubt.about === "question" ? doubt.question : { code: doubt.about, candidates: [] };
      return said(doubt, drawing).map((one) => ({ code, column, candidates, ...one }));
    }),
  };
}

// `loyalkit mcp`: a server for assistants, over standard input and output. It opens local files and answers aggregates alone.

import { statSync } from "node:fs";
import { version } from "../../package.json";
import { GENERAL, parsed, readingOptions, UsageError, wantedOf } from "../cli/arguments.js";
import type { Words } from "../commands/words.js";
import { init } from "../core.js";
import type { TerminalText } from "../text/en/terminal.js";
import { Places } from "./places.js";
import { CallToolRequestSchema, ListToolsRequestSchema, Server, StdioServerTransport } from "./sdk.js";
import { refusalOf, type Started, toolsOf } from "./tools.js";

/** The fewest people that a figure is about, unless the person who starts the server says otherwise; never below 2. */
const K = 5;

/** Serves until the other side closes. */
export async function serve(args: readonly string[], words: Words, text: TerminalText): Promise<void> {
  const { values, positionals } = parsed(
    args,
    { ...readingOptions(), k: { type: "string" }, lang: GENERAL.lang },
    text,
  );
  const k = values.k === undefined ? K : Number(values.k);
  if (!Number.isInteger(k) || k < 2) throw new UsageError(text.errors.smallK);
  const folders = positionals.length > 0 ? positionals : ["."];
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(text.errors.noFolder(folder));
  await init();
  const started: Started = {
    places: new Places(folders, text.mcp.noTable),
    k,
    wanted: wantedOf(values, text),
    words,
    text,
  };
  const tools = toolsOf(started);
  const server = new Server({ name: "loyalkit", version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  // One after another: each file has one worker, and what was asked first decides how a file is read.
  let turn: Promise<unknown> = Promise.resolve();
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    const answer = turn.then(async () => {
      const tool = tools.find((one) => one.name === name);
      try {
        if (!tool) return refused(text.mcp.unknownTool);
        const unknown = Object.keys(given).some((key) => !Object.hasOwn(tool.inputSchema.properties, key));
        if (unknown) return refused(text.mcp.unknownArgument(Object.keys(tool.inputSchema.properties)));
        const found = await tool.call(given);
        return { content: [{ type: "text" as const, text: JSON.stringify(found) }] };
      } catch (error) {
        return refused(refusalOf(error, started));
      }
    });
    turn = answer;
    return answer;
  });
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    server.onclose = () => resolve();
    process.stdin.on("end", () => resolve());
  });
  await server.connect(transport);
  await closed;
}

const refused = (sentence: string) => ({ isError: true, content: [{ type: "text" as const, text: sentence }] });

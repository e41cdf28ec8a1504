// The worker's part: asks what it keeps what the page asks.

import type { LocatedError } from "../../error.js";
import type { Held, ModuleName, Question, Reply } from "../held.js";
import type { Progress } from "../results.js";
import type { Port } from "./port.js";

/** Something that a worker can be asked, made with what says how far it is. */
export type Part = (tell: (progress: Progress) => void) => {
  held: Partial<Held>;
  /** Has a compiled module run. */
  instantiate?(module: WebAssembly.Module, name: ModuleName): void;
  forget?(): void;
};

/** Answers the questions that come through a port, one after another. What it gives back forgets all that is kept. */
export function answering(port: Port, ...parts: Part[]): () => void {
  const report = (progress: Extract<Reply, { progress: unknown }>["progress"]) => port.postMessage({ progress });
  const made = parts.map((part) => part(report));

  async function answer({ of, method, given }: Question): Promise<unknown> {
    const { held } = made.find(({ held }) => held[of]) ?? {};
    const asked = held?.[of] as Record<string, (...given: unknown[]) => unknown> | undefined;
    if (!asked) throw new Error(`there are no ${of} in this worker`);
    return asked[method]?.(...given, (done: number, total: number) => report({ done, total }));
  }

  port.listen(async (message) => {
    try {
      if ("module" in message) for (const { instantiate } of made) instantiate?.(message.module, message.name);
      else if ("question" in message) {
        const value = await answer(message.question);
        port.postMessage({ value }, buffers(value));
      }
    } catch (error) {
      port.postMessage(failure(error));
    }
  });

  return () => {
    for (const { forget } of made) forget?.();
  };
}

/** The typed arrays of a result: they are handed over, not copied. */
function buffers(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null || Array.isArray(result)) return [];
  return Object.values(result).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : buffers(value),
  );
}

/** What the core throws is plain data and goes as it is: a class would not survive the way. The rest is a trap. */
function failure(error: unknown): Reply {
  return error instanceof Error ? { trap: error.message } : { error: error as LocatedError };
}

// One worker and the calls that wait for it: starts it when needed, cancels by ending it, and starts it anew.

import workerSource from "script:./worker/worker.ts";
import { invalid, LoyaltyError, stopped, workerGone } from "../error.js";
import { fields } from "../numbers.js";
import { reported } from "../problem.js";
import type {
  Answer,
  Given,
  Held,
  Makers,
  Method,
  ModuleName,
  Question,
  Reply,
  WorkerKind,
  WorkerLike,
} from "./held.js";
import { compiled } from "./modules.js";
import type { Progress } from "./results.js";
import { startThread, type Thread } from "./thread.js";

/** Options of every call that can take long. */
export interface RunOptions {
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called after every mebibyte that is read; not at all where `open` has read the rows already. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How workers are started. */
export interface Configuration {
  /**
   * Starts the worker of `loyalkit/analysis/worker`, for sites whose policy forbids `blob:` workers; or is `here`, of
   * `loyalkit/analysis/here`, for service workers, which can start none.
   */
  worker?: () => WorkerLike;
}

let custom: (() => WorkerLike) | undefined;

/**
 * Sets how workers are started from now on.
 *
 * @example configure({ worker: () => new Worker(new URL("loyalkit/analysis/worker", import.meta.url)) })
 */
export function configure(configuration: Configuration): void {
  custom = fields("configuration", configuration).worker;
}

/** A part of the package that is loaded when it is needed, or why it was not: that says nothing about a file. */
export const loaded = <T>(part: Promise<T>): Promise<T> =>
  part.catch((error: unknown) => {
    throw stopped(reported(error));
  });

/** What a fresh worker does first: reads files, or makes something of columns. */
export type Recipe = Question;

/** The recipe of something that is made of columns. */
export const made = <K extends keyof Makers>(kind: K, ...columns: ConstructorParameters<Makers[K]>): Recipe => ({
  of: "tasks",
  method: "make",
  given: [kind, columns],
});

/** A worker with a queue of one call at a time. `recipe` is what a fresh one must do first. */
export class Session {
  #thread: Thread | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;
  #onReply: ((reply: Reply) => void) | undefined;
  /** Ends the worker and rejects the call that runs. */
  #stop: ((reason: unknown) => void) | undefined;

  constructor(
    private name: string,
    private recipe?: Recipe,
    private readonly kind: WorkerKind = "analysis",
  ) {}

  /** Asks what the worker holds, after the calls before. What is transferred is gone from here. */
  ask<H extends keyof Held, M extends Method<Held[H]>>(
    of: H,
    method: M,
    given: Given<Held[H][M]>,
    options: RunOptions = {},
    transfer: ArrayBuffer[] = [],
  ): Promise<Answer<Held[H][M]>> {
    const question: Question = { of, method, given: given as unknown[] };
    return this.#queue(() => this.#exchange(question, options, transfer), options) as Promise<Answer<Held[H][M]>>;
  }

  /** Starts the worker if need be, and answers what its recipe did. */
  prepare(options: RunOptions): Promise<unknown> {
    return this.#queue((first) => Promise.resolve(first), options);
  }

  /** The worker has already done what this recipe says, and goes on under another name. */
  become(name: string, recipe: Recipe): this {
    this.name = name;
    this.recipe = recipe;
    return this;
  }

  /** Ends the worker after the calls so far; the next one starts another. */
  rest(): void {
    this.#turn = this.#turn.then(() => this.#drop());
  }

  close(): void {
    this.#closed = true;
    this.#stop?.(this.#closedError());
    this.#drop();
  }

  #queue(task: (first: unknown) => Promise<unknown>, options: RunOptions): Promise<unknown> {
    const turn = this.#turn.then(async () => task(await this.#start(options)));
    this.#turn = turn.catch(() => undefined);
    return untilAborted(turn, options.signal);
  }

  async #start(options: RunOptions): Promise<unknown> {
    this.#refuse(options);
    if (this.#thread) return undefined;
    const { kind } = this;
    const module = kind === "columnar" ? undefined : await compiled(kind);
    const source = module ? workerSource : (await loaded(import("./columnar-module.js"))).script;
    this.#refuse(options);
    this.#thread = await this.#startThread(source);
    try {
      this.#refuse(options);
      if (module) this.#thread.post({ module, name: kind as ModuleName });
      return this.recipe && (await this.#exchange(this.recipe, options));
    } catch (error) {
      this.#drop(); // A worker whose recipe failed would answer the next call without it.
      throw error;
    }
  }

  async #startThread(source: string): Promise<Thread> {
    try {
      // A worker that was ended may still have its say: only the current one is listened to.
      const thread: Thread = await startThread(source, custom, {
        onReply: (reply) => {
          if (this.#thread === thread) this.#onReply?.(reply);
        },
        onFailure: (error) => {
          if (this.#thread !== thread) return;
          if (this.#stop) this.#stop(error);
          else this.#drop();
        },
      });
      return thread;
    } catch (error) {
      throw error instanceof LoyaltyError ? error : stopped(reported(error));
    }
  }

  /** Throws when it was closed. */
  refuseClosed(): void {
    if (this.#closed) throw this.#closedError();
  }

  /** What a method does not take itself is left for here: a misspelt option would be overlooked. */
  #refuse(options: RunOptions): void {
    this.refuseClosed();
    options.signal?.throwIfAborted();
    const name = Object.keys(options).find((name) => name !== "signal" && name !== "onProgress");
    if (name === undefined) return;
    throw invalid(name, { code: "unknown-option", params: { expected: [] } });
  }

  #closedError(): LoyaltyError {
    return new LoyaltyError({ code: "closed", params: { name: this.name } });
  }

  #drop(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.end();
  }

  #exchange(question: Question, { signal, onProgress }: RunOptions, transfer: ArrayBuffer[] = []): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const thread = this.#thread;
      if (!thread) return reject(workerGone());
      const finish = () => {
        signal?.removeEventListener("abort", abort);
        this.#onReply = undefined;
        this.#stop = undefined;
        thread.release();
      };
      const stop = (reason: unknown) => {
        finish();
        this.#drop();
        reject(reason);
      };
      const abort = () => stop(signal?.reason);
      this.#stop = stop;
      this.#onReply = (reply) => {
        try {
          if ("progress" in reply) return onProgress?.(reply.progress as Progress);
        } catch (error) {
          return stop(error); // The caller's own callback threw.
        }
        if ("trap" in reply) return stop(stopped({ code: "trapped", params: { detail: reply.trap } }));
        finish();
        if ("error" in reply) reject(new LoyaltyError(reply.error));
        else resolve((reply as { value: unknown }).value);
      };
      signal?.addEventListener("abort", abort, { once: true });
      thread.hold();
      try {
        thread.post({ question }, transfer);
      } catch (error) {
        finish();
        // An option that cannot be cloned, such as a function.
        reject(invalid("options", reported(error)));
      }
    });
  }
}

/** Answers as the promise does, or rejects as soon as the signal aborts, even while the call waits its turn. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Asks a worker of its own, which first does what the recipe says and ends with the answer. */
export async function askOnce<H extends keyof Held, M extends Method<Held[H]>>(
  session: Session,
  of: H,
  method: M,
  given: Given<Held[H][M]>,
  options: RunOptions = {},
  transfer: ArrayBuffer[] = [],
): Promise<Answer<Held[H][M]>> {
  try {
    return await session.ask(of, method, given, options, transfer);
  } finally {
    session.close();
  }
}

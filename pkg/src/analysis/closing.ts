// Whatever keeps a worker is closed when it is no longer needed: by hand, by `await using`, or when it is collected as garbage.

declare global {
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** What holds a worker and the memory of a file. */
export interface Closing {
  /** Ends the worker and forgets what it holds. Left out, both last until the engine collects this object, which may be never. */
  close(): Promise<void>;
  /** `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Workers whose owner is gone. */
const left =
  /* @__PURE__ */ typeof FinalizationRegistry === "function"
    ? /* @__PURE__ */ new FinalizationRegistry<() => void>((close) => close())
    : undefined;

/** A model asks the orders that it was fitted to, so that they last as long as it does. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();

/** Says that the owner is in use until here, so that it is not collected, and as long as what it answers keeps a worker. */
export function inUse(owner: object, answer: unknown): void {
  if (typeof answer === "object" && answer !== null && "close" in answer) owners.set(answer, owner);
}

/** Has it closed when it is collected. `close` must not know it, or it never is. */
export function closing<T extends Closing>(owner: Omit<T, typeof Symbol.asyncDispose>, close: () => Promise<void>): T {
  left?.register(owner, () => void close());
  return Object.assign(owner, { [Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose")]: close }) as T;
}

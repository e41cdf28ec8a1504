// Whether a worker is still there. A browser that ends one, because memory runs out, says nothing; but it gives back the locks that the
// worker held, and whoever waits for one gets it.

/** What is used of the Web Locks API; hosts without it, and pages over plain HTTP, are told nothing. */
interface Locks {
  request(name: string, options: { signal?: AbortSignal }, whenHeld: () => unknown): Promise<unknown>;
}

const locks = () => (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;

/** Asks for a lock, in vain where the page has no origin of its own. */
function request(name: string, options: { signal?: AbortSignal }, whenHeld: () => unknown): void {
  locks()
    ?.request(name, options, whenHeld)
    .catch(() => undefined);
}

/** The name of a lock that nobody else has; undefined where there are no locks. */
export const newLifeline = (): string | undefined => locks() && `loyalkit ${crypto.randomUUID()}`;

/** In the worker: holds the lock for as long as the worker lives. */
export function holdLifeline(name: string, whenHeld: () => void): void {
  request(name, {}, () => {
    whenHeld();
    return new Promise(() => undefined);
  });
}

/** Outside it: says when a lock that the worker holds is given back, unless it is no longer asked by then. */
export function watchLifeline(name: string, whenGone: () => void): () => void {
  const control = new AbortController();
  request(name, control, whenGone);
  return () => control.abort();
}

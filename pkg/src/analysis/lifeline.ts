// Whether a worker is still there. A browser that ends one, because memory runs out, says nothing; but it gives back the locks that the
// worker held, and whoever waits for one gets it.

/** What is used of the Web Locks API; hosts without it, and pages over plain HTTP, are told nothing. */
interface Locks {
  request(name: string, options: { signal?: AbortSignal }, whenHeld: () => unknown): Promise<unknown>;
}

const locks = () => (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;

/** The name of a lock that nobody else has; undefined where there are no locks. */
export const newLifeline = (): string | undefined => locks() && `loyalkit ${crypto.randomUUID()}`;

/** In the worker: holds the lock for as long as the worker lives, and says whether it does. */
export async function holdLifeline(name: string, tell: (isHeld: boolean) => void): Promise<void> {
  try {
    await (locks() as Locks).request(name, {}, () => {
      tell(true);
      return new Promise(() => undefined);
    });
  } catch {
    tell(false); // A page without an origin of its own has no locks.
  }
}

/** Outside it: says when a lock that the worker holds is given back, unless it is no longer asked by then. */
export function watchLifeline(name: string, whenGone: () => void): () => void {
  const control = new AbortController();
  locks()
    ?.request(name, control, whenGone)
    .catch(() => undefined);
  return () => control.abort();
}

// A part of the page that could not be fetched: offline, or a new version has taken its place.

let attempts = 0;

/** Whether that is why an import failed; each browser has its own words. */
export const isMissing = (problem: unknown): problem is TypeError =>
  problem instanceof TypeError && /imported module|module script/i.test(problem.message);

/**
 * Imports a part of the page, and once more where it could not be fetched. By another address, since browsers remember which one
 * failed: the message names it.
 */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (problem) {
    const url = isMissing(problem) ? /https?:\S+/.exec(problem.message)?.[0] : undefined;
    if (url === undefined) throw problem;
    return import(/* @vite-ignore */ `${url}?again=${++attempts}`);
  }
}

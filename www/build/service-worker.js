// Keeps the files of one build, and answers from them alone. Of the network it asks for those files, and for the page of a calculator
// that a reader turns to; whatever else is asked for goes its way without it.

const KEPT = `loyalkit-${"%version%"}`;
const FILES = ["%files%"];
/** What the page is to be served with, also where its host cannot: a file of ours that is opened, framed or run is bound by it, too. */
const HEADERS = { "%headers%": "" };
const BOUND = ["document", "iframe", "frame", "embed", "object", "worker", "sharedworker"];
/** The page comes first, and what is kept for later after it. */
const FIRST_MS = 3000;

const addressOf = (path) => new URL(path, self.registration.scope).href;

// All or nothing: with a file missing, the build before stays.
self.addEventListener("install", (event) => {
  const keep = async () => {
    await new Promise((resolve) => setTimeout(resolve, FIRST_MS));
    const cache = await caches.open(KEPT);
    await cache.addAll(FILES.map((path) => new Request(addressOf(path), { cache: "reload" })));
  };
  event.waitUntil(keep());
});

// Only once no tab uses the build before: until then it answers those tabs, so that none finds its files gone.
self.addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await caches.keys())
      if (name.startsWith("loyalkit-") && name !== KEPT) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

const kept = new Set(FILES.map(addressOf));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== "GET") return;
  if (kept.has(address)) event.respondWith(fromKept(request, address));
  else if (request.mode === "navigate" && address.startsWith(self.registration.scope)) {
    // The page of a calculator, for search engines and for readers without scripts: here is the same one with scripts.
    const [, language, calculator] =
      /^([a-z]{2})\/([a-z-]+)\/(?:index\.html)?$/.exec(address.slice(self.registration.scope.length)) ?? [];
    const script = `${self.registration.scope}${language}/#/calculators/${calculator}`;
    if (calculator !== undefined) event.respondWith(fetch(request).catch(() => Response.redirect(script)));
  }
});

async function fromKept(request, address) {
  // A browser may refuse its storage at any time: then the network answers.
  const cache = await caches.open(KEPT).catch(() => undefined);
  const found = await cache?.match(address);
  if (!found) return fetch(request.mode === "navigate" ? request : address);
  if (!BOUND.includes(request.destination)) return found;
  const headers = new Headers(found.headers);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  return new Response(found.body, { status: found.status, headers });
}

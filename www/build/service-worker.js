// Keeps the files of one build, and answers from them alone. It asks the network for nothing else.

const KEPT = `loyalkit-${"%version%"}`;
const FILES = ["%files%"];

const addressOf = (path) => new URL(path, self.registration.scope).href;

// All or nothing: with a file missing, the build before stays.
self.addEventListener("install", (event) => {
  const requests = FILES.map((path) => new Request(addressOf(path), { cache: "reload" }));
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(requests)));
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

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, href } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const answer = async () => {
    // A browser may refuse its storage at any time: then the network answers.
    const cache = await caches.open(KEPT).catch(() => undefined);
    const kept = await cache?.match(href.split(/[?#]/)[0]);
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch (problem) {
      // The page of a calculator, for search engines and for readers without scripts: here is the same one with scripts.
      const calculator = /\/[a-z]{2}\/([a-z-]+)\/(?:index\.html)?$/.exec(pathname)?.[1];
      if (request.mode !== "navigate" || calculator === undefined) throw problem;
      return Response.redirect(`${self.registration.scope}#/calculators/${calculator}`);
    }
  };
  event.respondWith(answer());
});

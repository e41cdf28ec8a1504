// What in a script can send: its names, by its syntax tree, so that neither a comment nor a longer word counts.

import { parse } from "acorn";
import { ancestor } from "acorn-walk";

/** Names that send, or open what sends, wherever they stand: as a word of their own or behind a dot. */
const NAMES = new Set([
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "sendBeacon",
  "importScripts",
  "Worker",
  "SharedWorker",
  "serviceWorker",
  "BroadcastChannel",
  "FontFace",
  "Image",
  "Audio",
  "Request",
  "caches",
  "cookie",
  "cookieStore",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "opener",
  "defaultView",
  "contentWindow",
  "requestSubmit",
  "submit",
  "clipboard",
  "navigation",
  "eval",
  "Function",
  "ping",
  "srcset",
  "srcdoc",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "createContextualFragment",
  "DOMParser",
  "createPolicy",
  "speculationrules",
]);
/** What loads as soon as it is written to; reading it sends nothing. */
const WRITTEN = new Set([
  "src",
  "href",
  "action",
  "formAction",
  "data",
  "poster",
  "background",
  "location",
  "cssText",
  "content",
]);
/** Called on a window or an address, they lead elsewhere. */
const LEADING = new Map([
  ["open", ["window", "globalThis", "self", "top", "parent"]],
  ["assign", ["location"]],
  ["replace", ["location"]],
  ["share", ["navigator"]],
]);
const GLOBALS = new Set(["globalThis", "window", "self", "top", "parent", "frames", "document", "navigator"]);
/** Elements that load what they name. */
const LOADING =
  /^(script|iframe|frame|img|image|link|object|embed|form|video|audio|source|track|meta|base|use|portal|fencedframe)$/i;
const ATTRIBUTES =
  /^(?:xlink:)?(src|srcset|href|action|formaction|data|poster|background|ping|srcdoc|http-equiv|style)$/i;
/** In markup: an element that loads; in a style: an address outside the document. */
const MARKUP =
  /<(script|iframe|frame|img|image|object|embed|form|video|audio|source|track|meta|base|link|portal)\b|\bping=/gi;
const STYLE = /\burl\((?!["']?#)|@import\b/gi;

const literal = (node) =>
  node?.type === "Literal" && typeof node.value === "string"
    ? node.value
    : node?.type === "TemplateLiteral" && node.expressions.length === 0
      ? node.quasis[0].value.cooked
      : undefined;

/** The last name of what stands before a dot: `location` of `window.location`. */
const named = (node) =>
  node?.type === "Identifier" ? node.name : node?.type === "MemberExpression" ? propertyOf(node) : undefined;
const propertyOf = ({ computed, property }) => (computed ? literal(property) : property.name);

/** How often each name that can send is used. A text that is a script, as of a worker, is looked through as well. */
export function sending(source, found = new Map()) {
  const add = (name) => found.set(name, (found.get(name) ?? 0) + 1);
  const text = (value) => {
    if (value.length > 2000 && isScript(value)) sending(value, found);
    else {
      for (const [, tag] of value.matchAll(MARKUP)) add(`<${tag ?? "ping"}>`.toLowerCase());
      for (const _ of value.matchAll(STYLE)) add("url()");
    }
  };
  ancestor(program(source), {
    Identifier({ name }) {
      if (NAMES.has(name)) add(name);
    },
    VariablePattern(node, _, above) {
      if (WRITTEN.has(node.name) && isTarget(node, above.at(-2))) add(`${node.name} =`);
    },
    MemberExpression(node, _, above) {
      const name = propertyOf(node);
      if (name === undefined && node.computed && GLOBALS.has(named(node.object))) add(`${named(node.object)}[…]`);
      if (NAMES.has(name)) add(name);
      else if (WRITTEN.has(name) && isTarget(node, above.at(-2))) add(`${name} =`);
    },
    ObjectPattern({ properties }) {
      // `{ fetch: f } = window` takes a name out of an object.
      for (const { key } of properties) if (NAMES.has(key?.name ?? key?.value)) add(key.name ?? key.value);
    },
    CallExpression({ callee, arguments: [first, ...rest] }) {
      const name =
        callee.type === "Identifier"
          ? callee.name
          : callee.type === "MemberExpression"
            ? propertyOf(callee)
            : undefined;
      const of = callee.type === "MemberExpression" ? named(callee.object) : undefined;
      if (name === "open" && callee.type === "Identifier") add("open()");
      if (LEADING.get(name)?.includes(of)) add(`${of}.${name}()`);
      if (/^createElement(NS)?$/.test(name ?? "")) {
        const tag = name === "createElement" ? first : rest[0];
        if (tag === undefined || literal(tag) === undefined) add("createElement(…)");
        else if (LOADING.test(literal(tag))) add(`<${literal(tag)}>`.toLowerCase());
      }
      if (/^setAttribute(NS)?$/.test(name ?? "")) {
        const attribute = name === "setAttribute" ? first : rest[0];
        if (literal(attribute) === undefined) add("setAttribute(…)");
        else if (ATTRIBUTES.test(literal(attribute))) add(`${literal(attribute)} =`.toLowerCase());
      }
      if (name === "setProperty" && literal(first) === undefined) add("setProperty(…)");
    },
    ImportExpression({ source: from }) {
      if (literal(from) === undefined || !/^\.{1,2}\//.test(literal(from))) add("import(…)");
    },
    Literal({ value }) {
      if (typeof value === "string") text(value);
    },
    TemplateElement({ value: { cooked } }) {
      if (cooked) text(cooked);
    },
  });
  return found;
}

const isTarget = (node, parent) =>
  (parent?.type === "AssignmentExpression" && parent.left === node) || parent?.type === "UpdateExpression";

function program(source) {
  const options = { ecmaVersion: "latest", allowHashBang: true, allowReturnOutsideFunction: true };
  try {
    return parse(source, { ...options, sourceType: "module" });
  } catch (error) {
    try {
      return parse(source, { ...options, sourceType: "script" });
    } catch {
      throw error;
    }
  }
}

function isScript(text) {
  if (!/[;{(]/.test(text.slice(0, 2000))) return false;
  try {
    return program(text).body.some(
      ({ type, expression }) => type !== "ExpressionStatement" || /Call|Unary/.test(expression.type),
    );
  } catch {
    return false;
  }
}

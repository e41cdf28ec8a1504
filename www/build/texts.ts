// The few texts that are read before any script runs. `ready` says them in the reader's language.

import type { Plugin } from "vite";

export const texts: Plugin = {
  name: "texts",
  async transformIndexHtml(html, { server }) {
    const { en } = await (server ? server.ssrLoadModule("loyalkit/text/en") : import("loyalkit/text/en"));
    return html.replace(/%(name|description|needsScript|broken)%/g, (_, key: string) => en.page[key as "name"]);
  },
};

export const textsOfSheet: Plugin = {
  name: "texts-of-sheet",
  async transformIndexHtml(html, { server }) {
    const { sheetText } = await (server ? server.ssrLoadModule("loyalkit/text") : import("loyalkit/text"));
    const text = await sheetText("en");
    return html.replace(/%sheet\.(\w+)%/g, (_, key: string) => text[key]);
  },
};

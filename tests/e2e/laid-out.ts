// What a reader sees of a page's texts: which there are, and whether any is cut off or stands on another.

import type { Page } from "@playwright/test";

/** Every text that is seen or read aloud: not code, not what a file says, and not what is said in another language on purpose. */
export const textsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walk = (root: Document | ShadowRoot) => {
      const apart = `code, pre, script, style, textarea, [lang]:not(html)`;
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.closest(apart)) continue;
        for (const name of ["aria-label", "placeholder", "title", "alt"]) {
          const said = element.getAttribute(name);
          if (said) found.add(said);
        }
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
            found.add(node.nodeValue.replace(/\s+/g, " ").trim());
      }
    };
    walk(document);
    found.add(document.title);
    return [...found];
  });

/** Texts that are cut off, reach beyond the page or cover each other, as sentences about them. */
export const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    interface Placed {
      text: string;
      box: DOMRect;
      element: Element;
    }
    const placed: Placed[] = [];
    const parentOf = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    /** The part of a box that its surroundings show; undefined where they hide it on purpose. */
    const cutBy = (element: Element, box: DOMRect): Element | undefined => {
      for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
        const style = getComputedStyle(at);
        if (style.overflowX === "auto" || style.overflowX === "scroll") return undefined;
        if (style.position === "fixed") return undefined;
        const edges = at.getBoundingClientRect();
        const clips = [style.overflowX, style.overflowY].some((how) => how === "hidden" || how === "clip");
        if (clips && (box.right > edges.right + 2 || box.left < edges.left - 2 || box.bottom > edges.bottom + 3))
          return at;
      }
      return box.right > wide + 1 || box.left < -1 ? document.body : undefined;
    };
    const isSeen = (element: Element) => {
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        // For readers with ears: one pixel, or out of the page.
        if (style.position === "absolute" && (box.width <= 1 || box.height <= 1 || box.bottom < 0)) return false;
        if (style.clipPath.startsWith("inset(50%")) return false;
      }
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (/^(option|script|style|title)$/i.test(element.tagName)) continue;
        for (const node of element.childNodes) {
          const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue?.replace(/\s+/g, " ").trim() : "";
          if (!text || !isSeen(element)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (box.width < 1 || box.height < 1) continue;
            const by = cutBy(element, box);
            if (by)
              found.push(
                `“${text}” is cut off by <${by.tagName.toLowerCase()} class="${by.getAttribute("class") ?? ""}">`,
              );
            placed.push({ text, box, element });
          }
        }
      }
    };
    walk(document);
    // What opens above the page covers it on purpose.
    const above = (element: Element) => {
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const { position } = getComputedStyle(at);
        if (position === "fixed" || position === "sticky" || (position === "absolute" && !(at instanceof SVGElement)))
          return true;
      }
      return false;
    };
    const low = placed.filter(({ element }) => !above(element)).sort((a, b) => a.box.top - b.box.top);
    low.forEach((one, at) => {
      for (const other of low.slice(at + 1)) {
        if (other.box.top >= one.box.bottom - 3) break;
        if (other.element === one.element) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of a text are as high as their line, letters are not.
        if (across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height))
          found.push(`“${one.text}” and “${other.text}” cover each other`);
      }
    });
    return [...new Set(found)];
  });

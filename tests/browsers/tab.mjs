// What a person does in a tab, by the commands of W3C WebDriver. `send(command, parameters)` carries one to the browser.

import { setTimeout as wait } from "node:timers/promises";

/** What WebDriver calls the reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE_MS = 60_000;

/** The first element that the selector finds and that says this, inside custom elements too. Runs in the page. */
const SEEK = `const seek = (selector, says, root = document) => {
  const said = (element) => element.textContent.trim().replace(/\\s+/g, " ");
  const here = [...root.querySelectorAll(selector)].find((element) => says === undefined || said(element) === says);
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const inside = shadowRoot && seek(selector, says, shadowRoot);
    if (inside) return inside;
  }
  return null;
};`;

/** What an attempt gives, as soon as that is something. */
async function soon(attempt, what) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
    const found = await attempt();
    if (found) return found;
  }
  throw new Error(`${what}: nothing came in ${PATIENCE_MS / 1000} s.`);
}

export class Tab {
  #send;

  constructor(send) {
    this.#send = send;
  }

  /** Goes on in a window without toolbars, which can be as narrow as a phone. */
  async inWindow(address) {
    await this.load(address);
    const [first] = await this.#send("GetWindowHandles");
    await this.run(`void open("about:blank", "", "toolbar=no,location=no,menubar=no")`);
    const opened = async () => (await this.#send("GetWindowHandles")).find((handle) => handle !== first);
    await this.#send("SwitchToWindow", { handle: await soon(opened, "a window") });
    await this.resize(1280, 900);
  }

  load(url) {
    return this.#send("Navigate", { url });
  }

  /** What an expression gives in the page; `given` is what it may use. */
  run(expression, ...given) {
    return this.#send("ExecuteScript", {
      script: `${SEEK} const given = arguments; return ${expression}`,
      args: given,
    });
  }

  /** What an expression gives, as soon as that is something. */
  async until(expression, ...given) {
    try {
      return await soon(() => this.run(expression, ...given), `${expression} (${given})`);
    } catch (error) {
      error.message += ` The page says:\n${await this.run("document.body.innerText")}`;
      throw error;
    }
  }

  /** What an element says. */
  text(selector) {
    return this.until(`seek(given[0])?.textContent.trim().replace(/\\s+/g, " ")`, selector);
  }

  async click(selector, says) {
    await this.#send("ElementClick", { id: await this.#find(selector, says) });
  }

  /** Types over what a field holds. */
  async type(selector, text) {
    const id = await this.#find(selector);
    await this.#send("ElementClear", { id });
    await this.#send("ElementSendKeys", { id, text });
  }

  /** Chooses a file of the disk. */
  async choose(selector, path) {
    await this.#send("ElementSendKeys", { id: await this.#find(selector), text: path });
  }

  resize(width, height) {
    return this.#send("SetWindowRect", { x: 0, y: 0, width, height });
  }

  /** The window as PNG. */
  async picture() {
    return Buffer.from(await this.#send("TakeScreenshot"), "base64");
  }

  async #find(selector, says) {
    const found = await this.until("seek(given[0], given[1] ?? undefined)", selector, says ?? null);
    return found[ELEMENT];
  }
}

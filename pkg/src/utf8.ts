// UTF-8 in hosts that hide its coders: tests in jsdom have neither, though Node, in which they run, has both. Found when first needed,
// so that importing does nothing. The build puts these in the place of the globals that wasm-bindgen's scripts name.

type Coders = Pick<typeof globalThis, "TextDecoder" | "TextEncoder">;

const own = <C extends keyof Coders>(coder: C): Coders[C] => {
  const host = globalThis as Partial<Coders> & { process?: { getBuiltinModule(name: "node:util"): Coders } };
  return (host[coder] ?? host.process?.getBuiltinModule("node:util")[coder]) as Coders[C];
};

/** Text of bytes; bytes that are none are refused. */
export class TextDecoder {
  #decoder: globalThis.TextDecoder | undefined;

  decode(bytes?: Uint8Array): string {
    this.#decoder ??= bytes && new (own("TextDecoder"))("utf-8", { ignoreBOM: true, fatal: true });
    return bytes ? (this.#decoder as globalThis.TextDecoder).decode(bytes) : "";
  }
}

/** Bytes of text. */
export class TextEncoder {
  #encoder: globalThis.TextEncoder | undefined;

  encodeInto(text: string, bytes: Uint8Array): { read: number; written: number } {
    this.#encoder ??= new (own("TextEncoder"))();
    return this.#encoder.encodeInto(text, bytes);
  }
}

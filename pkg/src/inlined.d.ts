/** The bytes of a WebAssembly module as text, made by build.mjs. */
declare module "bytes:*" {
  const text: string;
  export default text;
}

/** A TypeScript file with all it imports, bundled to one classic script, as text. Made by build.mjs. */
declare module "script:*" {
  const source: string;
  export default source;
}

/** The module of the calculators, which the host compiles when it imports it. */
declare module "loyalkit.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

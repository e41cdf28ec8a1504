import type { Catalogue } from "../text.js";

/** The catalogue of the language. */
export declare const nb: Catalogue;

// `loyalkit/text/da`: all that a person reads, in Danish.

import type { Catalogue } from "../catalogue.js";
import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";

/** The Danish catalogue. */
export const da: Catalogue = { ...frame, calculators, page: { ...frame.page, analyse } };

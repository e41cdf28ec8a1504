// The articles in English, apart from the catalogue: they are loaded with the calculator that they are about.

import type { Articles } from "../../article.js";
import { programme } from "./programme.js";
import { retention } from "./retention.js";
import { share } from "./share.js";
import { strategy } from "./strategy.js";
import { survey } from "./survey.js";
import { value } from "./value.js";

/** An article about each metric. */
export const learn: Articles = { ...retention, ...survey, ...value, ...share, ...programme, ...strategy };

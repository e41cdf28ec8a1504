// The parts of a catalogue: what every language fills.

import type { CalculatorTexts } from "./calculators.js";
import type { analyse } from "./en/analysis.js";
import type { frame } from "./en/frame.js";
import type { Spoken } from "./in-use.js";

/** What is said on every page. */
export type FrameText = Omit<typeof frame, keyof Spoken> & Spoken;

/** What is said of files. */
export type AnalysisText = typeof analyse;

/** All texts of one language: the shape that every language fills. */
export interface Catalogue extends Spoken {
  calculators: CalculatorTexts;
  page: FrameText["page"] & { analyse: AnalysisText };
}

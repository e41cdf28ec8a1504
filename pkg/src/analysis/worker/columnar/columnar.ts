// What reads files of columns: Parquet and Arrow, as the text of their rows.

import { reported } from "../../../problem.js";
import { firstBytes } from "../../pieces.js";
import type { Part } from "../answering.js";
import { textOfArrow } from "./arrow.js";
import { textOfParquet } from "./parquet.js";

export const columnar: Part = (tell) => ({
  held: {
    columnar: {
      async text(file) {
        const letters = String.fromCharCode(...(await firstBytes(file, 3)));
        try {
          return await (letters === "PAR" ? textOfParquet(file, tell) : textOfArrow(file, tell));
        } catch (error) {
          // The libraries throw whatever they meet; what is plain data is said already.
          if (!(error instanceof Error)) throw error;
          throw { code: "unreadable-file", params: { problem: reported(error) } };
        }
      },
    },
  },
});

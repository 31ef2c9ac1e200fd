import { CSATSCORE } from "../../../functions/registry/customers";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";
import { meanRating } from "./mean-rating";

/** (mean − min) ÷ (max − min) × 100. */
export const csatScore = seriesTwin(
  CSATSCORE,
  (args, writer) => {
    const [min, max] = [args.number("min"), args.number("max")];
    const score = meanRating(
      writer,
      args.cells("ratings"),
      [min, max],
      (mean) => `(${mean}-${min})/(${max}-${min})*100`
    );
    return when(`${min}=${max}`, "#DIV/0!", when(`${min}>${max}`, "#NUM!", score));
  },
  { names: { min: "lowest", max: "highest" } }
);

import { CES } from "../../../functions/registry/customers";
import { seriesTwin } from "../parts/series-twin";
import { meanRating } from "./mean-rating";

/** Mean of ratings of 1 to 7. */
export const ces = seriesTwin(CES, (args, writer) =>
  meanRating(writer, args.cells("ratings"), ["1", "7"], (mean) => mean)
);

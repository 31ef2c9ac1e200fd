import { RANGEATTAINMENT } from "../../../functions/registry/attaining";
import { elementTwin } from "../element-twin";
import { atLeast, atMost } from "../limits";
import { when } from "../writer";

/** 1 inside the band, falling to 0 at the tolerance outside it. */
export const rangeAttainment = elementTwin(
  RANGEATTAINMENT,
  (args, writer) => {
    const [actual, lower, upper] = ["actual", "lower", "upper"].map(args.number);
    const half = `(${upper}-${lower})/2`;
    const tolerance = args.optional("tolerance");
    const reach = writer.let("reach", tolerance ? when(tolerance.given, tolerance.value, half) : half);
    const distance = writer.let(
      "distance",
      when(`${actual}<${lower}`, `${lower}-${actual}`, `${actual}-${upper}`)
    );
    return when(
      writer.any(`${lower}>${upper}`, `${reach}<=0`),
      "#NUM!",
      when(
        writer.all(atLeast(actual, lower), atMost(actual, upper)),
        "1",
        when(`${distance}>=${reach}`, "0", `1-${distance}/${reach}`)
      )
    );
  },
  { lower: "lowest", upper: "highest" }
);

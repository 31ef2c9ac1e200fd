import { SCORE } from "../../../functions/registry/scoring";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";
import { bandsOf } from "./bands";
import { interpolated } from "./interpolated";
import { stepPoints } from "./step-points";

/** Points of a value by a table of limit and points: the best band reached, or interpolated. */
export const score = elementTwin(
  SCORE,
  (args, writer) => {
    if (!writer.hasNames && !writer.single) return { reason: "needsSingleCells", argument: "value" };
    const table = args.range("bands");
    if (!table) return "#N/A";
    const { columns } = table.shape;
    if (columns !== undefined && columns !== 2) return "#VALUE!";
    const value = args.number("value");
    const bands = bandsOf(writer, table);
    const points = choose(
      args.option("mode").is("linear"),
      () => interpolated(writer, value, bands),
      () => stepPoints(writer, value, bands, args.option("direction"), args.number("otherwise"))
    );
    const checked = when(
      writer.spread(`SUMPRODUCT(--((LEN(${bands.limits})>0)<>(LEN(${bands.points})>0)))>0`),
      "#VALUE!",
      when(writer.spread(`COUNT(${bands.limits})=0`), "#N/A", points)
    );
    return columns === 2 ? checked : when(writer.spread(`COLUMNS(${table.value})<>2`), "#VALUE!", checked);
  },
  { value: "measured" }
);

import { ZSCORES } from "../../../functions/registry/scoring";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (value − mean) ÷ standard deviation, of the population or of a sample. */
export const zScores = elementTwin(ZSCORES, (args) => {
  const values = args.range("values");
  if (!values) return "#N/A";
  const cells = values.value;
  const deviation = choose(
    args.flag("sample"),
    () => `STDEV(${cells})`,
    () => `STDEVP(${cells})`
  );
  const fewest = choose(
    args.flag("sample"),
    () => "2",
    () => "1"
  );
  const scores = `IF(ISNUMBER(${cells}),(${cells}-AVERAGE(${cells}))/${deviation},"")`;
  return when(`COUNT(${cells})<${fewest}`, "#N/A", when(`MAX(${cells})=MIN(${cells})`, "#DIV/0!", scores));
});

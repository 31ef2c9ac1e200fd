import { PERCENTILE } from "../../../functions/registry/service";
import { choose } from "../choose";
import { seriesTwin } from "../parts/series-twin";
import { grouped, when, type Writer } from "../writer";

/** PERCENTILE.INC; for exc its rank p(n + 1), which PERCENTILE.EXC refuses at the ends when p is rounded. */
export const percentile = seriesTwin(
  PERCENTILE,
  (args, writer) => {
    const [values, p] = [args.cells("values"), args.number("p")];
    const value = choose(
      args.option("method").is("exc"),
      () => exclusive(writer, values, p),
      () => `PERCENTILE.INC(${values},${p})`
    );
    return when(`COUNT(${values})=0`, "#N/A", value);
  },
  { names: { p: "share" } }
);

/** The share of PERCENTILE.INC that has the same rank: (p(n + 1) − 1) ÷ (n − 1). */
function exclusive(writer: Writer, values: string, p: string): string {
  const rank = writer.let("rank", `${grouped(p)}*(COUNT(${values})+1)`);
  const outside = writer.any(`${rank}<1-1E-9`, `${rank}>COUNT(${values})+1E-9`);
  const share = `IF(COUNT(${values})=1,0,MEDIAN(0,1,(${rank}-1)/(COUNT(${values})-1)))`;
  return when(outside, "#NUM!", `PERCENTILE.INC(${values},${share})`);
}

import { XMR } from "../../../functions/registry/monitoring";
import { choose } from "../choose";
import { notWhole } from "../parts/not-whole";
import { seriesTwin } from "../parts/series-twin";
import { grouped, when } from "../writer";

/**
 * Centre, limits, moving range and signal of each point. The rules for runs look at the values that are there, by their
 * rank; Excel 2016 has no way to do that for every point.
 */
export const xmr = seriesTwin(
  XMR,
  (args, writer) => {
    const { cells } = args.series("values")!;
    const values = writer.let("points", `IF(LEN(${cells})=0,"",${cells})`);
    const place = writer.let("place", args.positions("values"));
    const there = writer.let("there", `LEN(${values})>0`);
    const before = writer.let("point_before", `TAKE(VSTACK("",${values}),ROWS(${values}))`);
    const range = writer.let("moving_range", `IF(${there}*(LEN(${before})>0),ABS(${values}-${before}),"")`);
    const baseline = args.optional("baseline");
    const inBase = writer.let(
      "in_baseline",
      baseline ? `IF(${baseline.given},${place}<=${grouped(baseline.value)},TRUE)` : `${place}>0`
    );
    const meanRange = writer.let("mean_range", `AVERAGE(IF(${inBase}*(LEN(${range})>0),${range}))`);
    const based = `IF(${inBase}*${there},${values})`;
    const center = writer.let(
      "centre",
      choose(
        args.written("center").is("median"),
        () => `MEDIAN(${based})`,
        () => `AVERAGE(${based})`
      )
    );
    const upper = writer.let("upper_limit", `${center}+2.66*${meanRange}`);
    const lower = writer.let("lower_limit", `${center}-2.66*${meanRange}`);
    const noise = writer.let("noise", `MAX(IF(${there},ABS(${values})))*1E-12`);
    const side = (name: string, above: string, below: string): string =>
      writer.let(name, `IF(${there},(${values}>${above}+${noise})-(${values}<${below}-${noise}),0)`);
    const outside = side("outside", upper, lower);
    const half = side("half", center, center);
    const near = side("near", `(${center}+${upper})/2`, `(${center}+${lower})/2`);
    const rank = writer.let("rank", `SCAN(0,${there}*1,LAMBDA(sum_before,one,sum_before+one))`);
    const [own, at] = [writer.reserve("own_side"), writer.reserve("own_rank")];
    /** The most points on a point's side among so many in a row, one of which is the point. */
    const most = (sides: string, offsets: string, length: number): string =>
      `MAP(${sides},${rank},LAMBDA(${own},${at},IF(${own}=0,0,MAX(MMULT(TRANSPOSE((${sides}=${own})*1),(${rank}>=${at}-${offsets})*(${rank}<=${at}-${offsets}+${length - 1}))))))`;
    const run = writer.let("run_of", most(half, "{0,1,2,3,4,5,6,7}", 8));
    const cluster = writer.let("near_of", `IF(SUM(${there}*1)<4,0,${most(near, "{0,1,2,3}", 4)})`);
    const high = `IF(LEN(${range})=0,FALSE,${range}>3.268*${meanRange}+${noise})`;
    const signal = `IF(${there},IF(${outside}<>0,1,IF(${run}>=8,2,IF(${cluster}>=3,3,IF(${high},4,0)))),"")`;
    const whole = (line: string) => `IF(${place}>0,${line})`;
    const rows = `HSTACK(${whole(center)},${whole(lower)},${whole(upper)},${range},${signal})`;
    const chart = when(`COUNT(IF(${inBase},${range}))=0`, "#N/A", rows);
    if (!baseline) return chart;
    const bad = writer.any(`${grouped(baseline.value)}<2`, notWhole(grouped(baseline.value)));
    return when(baseline.given === "TRUE" ? bad : `IF(${baseline.given},${bad},FALSE)`, "#NUM!", chart);
  },
  { columns: true, excel2016: { reason: "noTwin" } }
);

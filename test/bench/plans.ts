import { kpis } from "../../src/catalog";
import { scorecardKpis } from "../../src/scorecard";
import { build } from "../scorecard/build";
import { callCentre, makeCalls } from "../scorecard/call-centre";
import { line } from "./report";
import { time } from "./timing";

const template = "customer-service-department";
const own = new Set(scorecardKpis({ template }).map(({ id }) => id));
const further = kpis.map(({ id }) => id).filter((id) => !own.has(id));

/** KPIs added or removed so that the scorecard has this many. */
function sized(count: number) {
  const excess = own.size - count;
  return excess > 0
    ? { template, removed: [...own].slice(-excess) }
    : { template, added: further.slice(0, count - own.size) };
}

/** Recognising the sources and building a plan, with more KPIs and with more rows. */
export function plans(): void {
  console.log("\n(d) Sources recognised, KPIs mapped, plan built");
  line("KPIs", "rows", "ms");
  for (const count of [10, 30, 100]) {
    const snapshot = callCentre(makeCalls(1000));
    line(
      String(count),
      "1000",
      time(() => build(sized(count), snapshot), 3)
    );
  }
  for (const rows of [1000, 10_000, 100_000]) {
    const snapshot = callCentre(makeCalls(rows));
    line(
      "13",
      String(rows),
      time(() => build(sized(13), snapshot), 3)
    );
  }
}

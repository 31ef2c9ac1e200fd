import { kpiById, kpis } from "../../src/catalog";
import { scorecardKpis } from "../../src/scorecard";
import { planWrites } from "../../src/workbook/plan-writes";
import { build, type Choice } from "../scorecard/build";
import { callCentre, makeCalls } from "../scorecard/call-centre";
import { line } from "./report";
import { time } from "./timing";

const template = "customer-service-department";
const own = new Set(scorecardKpis({ template }).map(({ id }) => id));
const further = kpis.map(({ id }) => id).filter((id) => !own.has(id));

/** KPIs added or removed so that the scorecard has this many; beyond the dictionary, KPIs of the user's own. */
function sized(count: number): Choice {
  const excess = own.size - count;
  if (excess > 0) return { template, removed: [...own].slice(-excess) };
  const added = further.slice(0, count - own.size);
  const like = kpiById("average-resolution-time")!;
  const made = Array.from({ length: count - own.size - added.length }, (_, i) => {
    const text = `Own KPI ${i + 1}`;
    return { ...like, id: `own-${i + 1}`, name: { en: text, zh: `自有指标 ${i + 1}` } };
  });
  return { template, added: [...added, ...made.map(({ id }) => id)], own: made };
}

/** Recognising the sources and building a plan, with more KPIs and with more rows; and what it weighs. */
export function plans(): void {
  console.log("\n(d) Sources recognised, KPIs mapped, plan built");
  line("KPIs", "rows", "ms", "MB");
  const measure = (count: number, rows: number, rounds: number): void => {
    const snapshot = callCentre(makeCalls(rows));
    const { plan } = build(sized(count), snapshot);
    const bytes = planWrites(plan, { calculate: false }).reduce((sum, write) => sum + write.bytes, 0);
    line(
      String(count),
      String(rows),
      time(() => build(sized(count), snapshot), rounds),
      bytes / 1e6
    );
  };
  for (const count of [10, 30, 100, 300, 1000]) measure(count, 1000, 3);
  for (const rows of [1000, 10_000, 100_000, 500_000]) measure(13, rows, 1);
}

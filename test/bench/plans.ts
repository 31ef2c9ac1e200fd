import { kpiById, kpis } from "../../src/catalog";
import { scorecardKpis } from "../../src/scorecard";
import { planWrites } from "../../src/workbook/plan-writes";
import { build, type Choice } from "../scorecard/build";
import { callCentre, makeCalls } from "../scorecard/call-centre";
import { line, verdict } from "./report";
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

/** Ten times the size takes at most so many times the time. */
const target = 15;

/** Recognising the sources and building a plan, with more KPIs and with more rows; and what it weighs. */
export function plans(): void {
  console.log("\n(d) Sources recognised, KPIs mapped, plan built");
  line("KPIs", "rows", "ms", "MB");
  const measure = (count: number, rows: number, rounds: number, trendPeriods?: number): number => {
    const snapshot = callCentre(makeCalls(rows));
    const choice = { ...sized(count), ...(trendPeriods ? { trendPeriods } : {}) };
    const { plan } = build(choice, snapshot);
    const bytes = planWrites(plan, { calculate: false }).reduce((sum, write) => sum + write.bytes, 0);
    const ms = time(() => build(choice, snapshot), rounds);
    line(
      `${count}${trendPeriods ? `, ${trendPeriods} months of trends` : ""}`,
      String(rows),
      ms,
      bytes / 1e6
    );
    return ms;
  };
  const byKpis = new Map([10, 30, 100, 300, 1000].map((count) => [count, measure(count, 1000, 3)]));
  measure(100, 1000, 3, 36);
  measure(200, 1000, 3, 60);
  const byRows = new Map(
    [1000, 10_000, 50_000, 100_000, 500_000].map((rows) => [rows, measure(13, rows, 1)])
  );
  const growth = (name: string, times: ReadonlyMap<number, number>, from: number): void => {
    const [small, large] = [times.get(from)!, times.get(from * 10)!];
    verdict(name, [small, large], large / small, target);
  };
  line(`ten times the size in at most ${target} times the time`, "ms", "ms at 10×", "times", "target", "");
  growth("10 to 100 KPIs", byKpis, 10);
  growth("100 to 1,000 KPIs", byKpis, 100);
  growth("1,000 to 10,000 rows", byRows, 1000);
  growth("10,000 to 100,000 rows", byRows, 10_000);
  growth("50,000 to 500,000 rows", byRows, 50_000);
}

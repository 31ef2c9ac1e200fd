import type { ChartChange } from "../../plan/existing-sheet";
import { parseRect, rectAddress } from "../../plan/addresses";
import type { ChartPlan, SheetPlan } from "../../plan/plan";
import { asPresent, followed, placedAddress, type SheetMove } from "./translate";

/** Charts by name: those that come, those that change, those that go. */
export interface ChartChanges {
  readonly charts: readonly ChartPlan[];
  readonly changes: readonly ChartChange[];
}

export function chartChange(
  made: SheetPlan,
  next: SheetPlan,
  moves: readonly SheetMove[]
): { forward: ChartChanges; back: ChartChanges } {
  const present = moves.map(asPresent);
  const [old, wanted] = [made.charts ?? [], next.charts ?? []];
  const at = (chart: ChartPlan, places: readonly SheetMove[]): ChartPlan => {
    const move = (sheet: string) => places.find((each) => each.sheet === sheet);
    const [home, source] = [move(made.name), move(chart.sourceSheet ?? made.name)];
    return {
      ...chart,
      position: home ? placedAddress(home, chart.position) : chart.position,
      source: source ? placedAddress(source, chart.source) : chart.source,
    };
  };
  const forward = { charts: [] as ChartPlan[], changes: [] as ChartChange[] };
  const back = { charts: [] as ChartPlan[], changes: [] as ChartChange[] };
  for (const chart of wanted) {
    const before = old.find(({ name }) => name === chart.name);
    if (!before) {
      forward.charts.push(at(chart, moves));
      back.changes.push({ kind: "remove", name: chart.name });
      continue;
    }
    const [to, from] = [at(chart, moves), at(before, present)];
    if (
      same(carried(before, made.name, moves), to) &&
      same({ ...before, source: "", position: "" }, { ...chart, source: "", position: "" })
    )
      continue;
    if (
      isPlain(chart) &&
      isPlain(before) &&
      chart.type === before.type &&
      chart.series.length === before.series.length
    ) {
      const moved = carried(before, made.name, moves).position !== to.position;
      forward.changes.push({ kind: "change", chart: to, moved });
      back.changes.unshift({ kind: "change", chart: from, moved });
    } else {
      forward.changes.push({ kind: "remove", name: chart.name });
      forward.charts.push(to);
      back.changes.push({ kind: "remove", name: chart.name });
      back.charts.push(from);
    }
  }
  for (const chart of old) {
    if (wanted.some(({ name }) => name === chart.name)) continue;
    forward.changes.push({ kind: "remove", name: chart.name });
    back.charts.push(at(chart, present));
  }
  return { forward, back };
}

/** Where Excel leads a chart's data and place by itself; "" where that cannot be told. */
function carried(
  chart: ChartPlan,
  home: string,
  moves: readonly SheetMove[]
): Pick<ChartPlan, "source" | "position"> {
  const along = (sheet: string, address: string): string => {
    const move = moves.find((each) => each.sheet === sheet);
    const rect = parseRect(address);
    if (!move || !rect) return address;
    const there = followed(move, rect);
    return there ? rectAddress(there) : "";
  };
  return { source: along(chart.sourceSheet ?? home, chart.source), position: along(home, chart.position) };
}

const same = (a: Partial<ChartPlan>, b: Partial<ChartPlan>): boolean =>
  (Object.keys(a) as (keyof ChartPlan)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** One kind of series on one pair of axes: new data leave the order of its series alone. */
const isPlain = ({ series, secondaryAxis }: ChartPlan): boolean =>
  !secondaryAxis && series.every(({ type, secondaryAxis: second }) => type === undefined && !second);

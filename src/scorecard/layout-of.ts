import { cell } from "../plan/addresses";
import type { KpiCells, ScorecardLayout } from "./model";
import { headCells } from "./sheet/head";
import type { Places } from "./sheet/places";
import { plain } from "./sheet/scorecard-sheet";
import type { BuiltTrends } from "./trends/trends-sheet";

/** Where everything stands, for those who read the sheet afterwards. */
export function layoutOf(
  places: Places,
  trends: BuiltTrends,
  names: { readonly trends: string; readonly dictionary: string; readonly entry?: string }
): ScorecardLayout {
  const { columns } = places;
  const kpis = places.groups.flatMap((group) =>
    group.rows.map(({ row, item }): [string, KpiCells] => {
      const at = (key: Parameters<typeof columns.at>[0]): string => cell(row, columns.at(key));
      const block = trends.blocks.get(item.kpi.id);
      return [
        item.kpi.id,
        {
          sheet: places.sheet,
          row: row + 1,
          actual: at("actual"),
          target: item.method === "range" ? at("lower") : at("target"),
          attainment: at("attainment"),
          score: at("score"),
          status: at("status"),
          weight: at("weight"),
          effectiveWeight: at("effectiveWeight"),
          points: at("points"),
          ...(block ? { chart: { name: block.chart, source: block.source } } : {}),
        },
      ];
    })
  );
  return {
    sheet: places.sheet,
    trendsSheet: names.trends,
    dictionarySheet: names.dictionary,
    ...(names.entry ? { entrySheet: names.entry } : {}),
    total: cell(places.total, columns.at("score")),
    ...headCells(places),
    period: plain(places.selector),
    periodStart: plain(places.period.start),
    kpis: Object.fromEntries(kpis),
    groups: places.groups.flatMap((group) =>
      group.heading === undefined
        ? []
        : [
            {
              code: group.group.code,
              row: group.heading + 1,
              weight: cell(group.heading, columns.at("weight")),
              score: cell(group.heading, columns.at("score")),
            },
          ]
    ),
  };
}

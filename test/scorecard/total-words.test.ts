import { kpiById } from "../../src/catalog";
import { proposeMapping } from "../../src/scorecard";
import type { Source } from "../../src/scorecard/sources/source";
import { totalCells } from "../../src/scorecard/sources/totals";

const labels = (texts: readonly string[]): string[] =>
  totalCells(texts.length, 1, (row) => texts[row]).map(({ label }) => label);

describe("Rows of totals", () => {
  test("are those whose label says so, or names another label before it", () => {
    expect(labels(["North", "North Total", "Grand total", "合计", "北京", "北京小计"])).toEqual([
      "North Total",
      "Grand total",
      "合计",
      "北京小计",
    ]);
  });

  test("are not figures that have the word in their name", () => {
    expect(
      labels(["Total complaint handling hours", "Total response minutes", "设计变更数", "统计口径"])
    ).toEqual([]);
  });
});

describe("Monthly inputs in a longer period", () => {
  const source = (names: readonly string[]): Source => ({
    id: "table:T",
    kind: "table",
    name: "T",
    sheet: "Data",
    address: "A1:H25",
    shape: "raw",
    rows: 24,
    dateColumn: "Month",
    columns: names.map((name, index) => ({
      name,
      index,
      kind: index === 0 ? ("date" as const) : ("number" as const),
      blanks: 0,
      strays: 0,
      distinct: 24,
      samples: [],
      reference: `T[${name}]`,
    })),
  });
  const kindsOf = (kpi: string): Record<string, string> => {
    const { inputs } = kpiById(kpi)!;
    const [proposed] = proposeMapping(
      [kpiById(kpi)!],
      [source(["Month", ...inputs.map(({ name }) => name.en)])]
    );
    return Object.fromEntries(Object.entries(proposed.inputs ?? {}).map(([id, { kind }]) => [id, kind]));
  };

  test("add up where they flow, even where their name ends in total", () => {
    expect(kindsOf("team-goal-completion-rate")).toEqual({ goals_completed: "sum", goals_total: "sum" });
    expect(kindsOf("outbound-call-rate")).toEqual({ calls_outbound: "sum", calls_total: "sum" });
    expect(kindsOf("team-peer-rating")).toEqual({ peer_rating_sum: "sum", peer_ratings: "sum" });
  });

  test("are those of the last month where they are headcounts or balances, of the first where they open", () => {
    expect(kindsOf("agent-skill-development")).toEqual({ agents_certified: "last", agents_total: "last" });
    expect(kindsOf("key-talent-retention")).toEqual({ key_retained: "last", key_start: "first" });
    expect(kindsOf("customer-lifetime-value")).toMatchObject({
      annual_margin: "last",
      retention_rate: "average",
    });
  });
});

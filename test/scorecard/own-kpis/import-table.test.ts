import { importTable } from "../../../src/scorecard/own-kpis/import-table";
import { pastedTable } from "../../../src/scorecard/own-kpis/pasted-table";
import { readFigure } from "../../../src/scorecard/own-kpis/read-figure";
import { columnOf } from "../../../src/scorecard/own-kpis/table-columns";

const table = (...rows: string[][]): string[][] => rows;
const warnings = (row: { faults: readonly { message: string }[] }): string[] =>
  row.faults.map(({ message }) => message);

describe("a pasted table", () => {
  it("keeps tabs, line breaks and quotation marks inside cells", () => {
    expect(pastedTable('KPI\tTarget\r\n"two\nlines"\t"a ""b"""\r\n\r\n')).toEqual([
      ["KPI", "Target"],
      ["two\nlines", 'a "b"'],
    ]);
    expect(pastedTable("")).toEqual([]);
    expect(pastedTable("a\nb\tc")).toEqual([
      ["a", ""],
      ["b", "c"],
    ]);
  });

  it("knows headers in both languages, with units in brackets", () => {
    expect(
      ["指标名称", "KPI", "目标值（%）", "Weight (%)", "考核周期", "责任人", "Formula", "Colour"].map(
        columnOf
      )
    ).toEqual(["name", "name", "target", "weight", "cycle", "owner", "formula", undefined]);
  });

  it("knows headers that say the same in two languages, and none that say two things", () => {
    expect(
      [
        "指标 KPI",
        "公式 Formula",
        "目标/Target",
        "Owner 责任人",
        "单位 Unit（%）",
        "目标 Formula",
        "KPI 表",
      ].map(columnOf)
    ).toEqual(["name", "formula", "target", "owner", "unit", undefined, undefined]);
  });

  it("reads figures with signs, percent, units and bands", () => {
    expect(readFigure("≥ 85%")).toEqual({ value: 85, percent: true, aim: "higher" });
    expect(readFigure("不超过3天")).toEqual({ value: 3, percent: false, aim: "lower", unit: "天" });
    expect(readFigure("80%～90%")).toEqual({ value: 80, percent: true, upper: 90 });
    expect(readFigure("1,250.5")).toEqual({ value: 1250.5, percent: false });
    expect(readFigure("95分以上")).toEqual({ value: 95, percent: false, aim: "higher", unit: "分" });
    expect(readFigure("见附件")).toBeUndefined();
  });
});

describe("importing a KPI table", () => {
  it("matches names and aliases to the dictionary and makes own KPIs of the others", () => {
    const { rows, header } = importTable(
      table(
        ["2025 年考核表", "", "", "", "", ""],
        ["指标名称", "计算公式", "单位", "目标值", "权重", "责任人"],
        ["客户流失率", "流失客户数÷期初客户数", "%", "≤5%", "40%", "李经理"],
        ["工位使用率", "使用工位数 ÷ 工位总数 × 100%", "%", "85%", "60%", "行政部"],
        ["合计", "", "", "", "100%", ""]
      ),
      [],
      "zh"
    );
    expect(header).toBe(2);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      row: 3,
      kind: "dictionary",
      kpi: { id: "customer-churn-rate" },
      terms: { weight: 0.4, target: 0.05, owner: "李经理" },
      faults: [],
    });
    expect(rows[1]).toMatchObject({ row: 4, kind: "new", faults: [], terms: { weight: 0.6, target: 0.85 } });
    const [, made] = rows;
    expect(made.kind === "new" && made.checked.kpi).toMatchObject({
      id: "own-1",
      name: { zh: "工位使用率" },
      expression: "a / b",
      unit: "ratio",
      format: "0.0%",
      direction: "higher",
      target: { operator: ">=", value: 0.85 },
    });
  });

  it("tells per row what it could not read, and takes a formula of words as one figure", () => {
    const { rows } = importTable(
      table(
        ["KPI", "Formula", "Unit", "Target", "Weight", "Cycle"],
        ["Desk occupancy", "see the appendix, page 3 (old)", "desks", "soon", "0.5", "now and then"],
        ["Desk occupancy", "", "", "", "0.5", ""],
        ["", "a / b", "", "", "", ""]
      ),
      [],
      "en"
    );
    expect(warnings(rows[0])).toEqual(["targetUnread", "formulaUnread", "unitUnread", "wordUnread"]);
    expect(rows[0].terms.weight).toBe(0.5);
    expect(rows[0].kind === "new" && rows[0].checked.kpi?.expression).toBe("value");
    expect(rows[1].faults).toContainEqual({ level: "error", message: "rowTwice", values: { row: 2 } });
    expect(rows[2].faults).toContainEqual(expect.objectContaining({ level: "error", message: "noName" }));
  });

  it("offers a KPI that is called nearly the same, and assumes nothing", () => {
    const { rows } = importTable(table(["KPI", "Target"], ["Customer Chrun Rate", "5%"]), [], "en");
    expect(rows[0]).toMatchObject({ kind: "new", similar: { id: "customer-churn-rate" } });
  });

  it("takes a plain list of names, and knows own KPIs", () => {
    const [{ checked }] = [
      importTable(table(["Desk occupancy"]), [], "en").rows[0] as never as { checked: { kpi: never } },
    ];
    const again = importTable(table(["desk OCCUPANCY"], ["客户流失率"]), [checked.kpi], "en");
    expect(again.rows.map(({ kind }) => kind)).toEqual(["own", "dictionary"]);
    expect(again.header).toBeUndefined();
    expect(importTable([], [], "en")).toEqual({ rows: [], columns: [] });
  });
});

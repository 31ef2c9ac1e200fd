import { locales } from "../../src/i18n/sentence";
import {
  buildScorecard,
  proposeMapping,
  recogniseSources,
  scorecardKpis,
  scorecardSettingPrefix,
} from "../../src/scorecard";
import { parseRect } from "../../src/plan/addresses";
import { build, text, type Choice } from "./build";
import { callCentre, longTable, newYear2025 } from "./call-centre";
import { longestChain } from "./kpi-chains";
import { contentAt, formulasOf } from "./plan-checks";

describe("the customer service scorecard of a table of calls", () => {
  const snapshot = callCentre();
  const built = build(
    {
      template: "customer-service-department",
      added: ["customer-satisfaction-rate"],
      organisation: "=Acme",
      targets: { "average-resolution-time": 90 },
    },
    snapshot
  );
  const [scorecard, trends, dictionary, entry] = built.plan.sheets;

  it("lays out four sheets and stores its model", () => {
    expect(built.plan.sheets.map((sheet) => sheet.name)).toEqual([
      "Scorecard",
      "Trends",
      "KPI dictionary",
      "Data entry",
    ]);
    expect(built.plan.settings![`${scorecardSettingPrefix}Scorecard`]).toEqual(built.model);
    expect(built.model.layout).toEqual(built.layout);
  });

  it("says where every KPI stands", () => {
    expect(Object.keys(built.layout.kpis)).toHaveLength(13);
    const names = new Map(
      scorecardKpis({ template: "customer-service-department", added: ["customer-satisfaction-rate"] }).map(
        (kpi) => [kpi.id, kpi.name.en]
      )
    );
    for (const [id, cells] of Object.entries(built.layout.kpis)) {
      expect(contentAt(scorecard, `B${cells.row}`)).toBe(names.get(id));
      expect(text(contentAt(scorecard, cells.actual))).toMatch(/^=IF\(/);
    }
  });

  it("reads actuals with native functions over structured references, and gives a blank for a period without rows", () => {
    const { actual } = built.layout.kpis["average-resolution-time"];
    const formula = text(contentAt(scorecard, actual));
    expect(formula).toContain("SUMIFS(CALL[Duration (mins)],CALL[Date of Call],");
    expect(formula).toMatch(/^=IF\(COUNTIFS\(.*\)=0,"",/);
    expect(formula).not.toContain("KPI.");
  });

  it("reads a KPI without a source from the data entry table, target and all", () => {
    const cells = built.layout.kpis["average-response-time"];
    expect(text(contentAt(scorecard, cells.actual))).toContain('KpiEntries[KPI],"=Average Response Time"');
    expect(text(contentAt(scorecard, cells.target))).toContain("KpiEntries[Target]");
    expect(cells.chart).toBeUndefined();
  });

  it("keeps a user's text as text, whatever it begins with", () => {
    expect(contentAt(scorecard, "A2")).toBe("=Acme · Monthly scorecard");
  });

  it("writes targets of the request, of the template and of the dictionary", () => {
    const target = (id: string) => contentAt(scorecard, built.layout.kpis[id].target);
    expect(target("average-resolution-time")).toBe(90);
    expect(target("customer-satisfaction-score")).toBe(80);
    expect(target("customer-satisfaction-rate")).toBe(0.85);
    expect(target("cases-resolved-per-agent-day")).toBeNull();
  });

  it("shares the whole among the KPIs, the added one with the mean weight", () => {
    const weights = Object.values(built.layout.kpis).map(
      (cells) => contentAt(scorecard, cells.weight) as number
    );
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(contentAt(scorecard, built.layout.kpis["customer-satisfaction-rate"].weight)).toBeCloseTo(
      1 / 13,
      12
    );
  });

  it("calls a KPI function once a column of a group", () => {
    const attainments = formulasOf(built.plan).filter(
      ({ sheet, formula }) => sheet === "Scorecard" && formula.formula.startsWith("=KPI.ATTAINMENT(")
    );
    expect(attainments).toHaveLength(built.layout.groups.length);
    expect(attainments.reduce((rows, { formula }) => rows + (formula.spill?.rows ?? 1), 0)).toBe(13);
    const calls = formulasOf(built.plan).filter(
      ({ sheet, formula }) => sheet === "Scorecard" && formula.formula.includes("KPI.")
    );
    expect(calls.length).toBeLessThan(25);
  });

  it("keeps chains of KPI functions at three or less, with nothing volatile", () => {
    for (const template of ["customer-service-department", "balanced-scorecard-company"]) {
      const { plan } = build({ template });
      expect(longestChain(plan)).toBeLessThanOrEqual(3);
      expect(
        formulasOf(plan).filter(({ formula }) =>
          /\b(NOW|TODAY|RAND|OFFSET|INDIRECT|CELL|INFO)\(/.test(formula.formula)
        )
      ).toEqual([]);
    }
  });

  it("asks no KPI function in a conditional format", () => {
    expect(JSON.stringify(built.plan.sheets.map((sheet) => sheet.conditionalFormats))).not.toContain("KPI.");
  });

  it("draws one chart a mapped KPI from one rectangle, and says which have none", () => {
    expect(trends.charts).toHaveLength(4);
    for (const chart of trends.charts!) {
      expect(chart.source).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
      expect(chart.series).toHaveLength(10);
    }
    const { chart } = built.layout.kpis["customer-satisfaction-score"];
    expect(trends.charts!.find((each) => each.name === chart!.name)!.source).toBe(chart!.source);
    expect(contentAt(trends, "A33")).toBe(
      "Service Quality Score: no source. Enter its values on the sheet “Data entry”."
    );
  });

  it("has NA() for what a chart must skip", () => {
    for (const { source } of trends.charts!) {
      const area = parseRect(source)!;
      const cells = formulasOf(built.plan).filter(
        ({ sheet, row, column }) =>
          sheet === "Trends" &&
          row > area.row &&
          row < area.row + area.rows &&
          column > area.column &&
          column < area.column + area.columns
      );
      expect(cells.length).toBeGreaterThan(3);
      expect(cells.filter(({ formula }) => !formula.formula.includes("NA()"))).toEqual([]);
    }
  });

  it("fills a chart's columns with one formula each, and asks for values period by period only where it must", () => {
    const area = parseRect(trends.charts![0].source)!;
    const filled = formulasOf(built.plan).flatMap(({ sheet, row, column, formula: { spill } }) =>
      sheet === "Trends" &&
      row === area.row + 1 &&
      column >= area.column &&
      column < area.column + area.columns
        ? [[column - area.column, spill]]
        : []
    );
    expect(filled).toEqual([
      [0, { rows: 13, columns: 1 }],
      [1, { rows: 13, columns: 1 }],
      [2, { rows: 13, columns: 1 }],
      [3, { rows: 13, columns: 3 }],
      [6, { rows: 13, columns: 1 }],
      [7, { rows: 13, columns: 3 }],
    ]);
  });

  it("shows as many periods as are asked for, from 6 to 60", () => {
    const shown = (trendPeriods: number) =>
      build({ template: "customer-service-department", trendPeriods }).plan.sheets[1].charts!.map(
        ({ source }) => parseRect(source)!.rows - 1
      );
    expect(shown(36)).toEqual([36, 36, 36]);
    expect(() => shown(5)).toThrow(RangeError);
    expect(() => shown(61)).toThrow(RangeError);
    expect(() => shown(12.5)).toThrow(RangeError);
  });

  it("puts a card of every KPI on the dictionary sheet", () => {
    expect(contentAt(dictionary, "B5")).toBe("Customer Satisfaction Score (mean)");
    expect(contentAt(dictionary, "F5")).toBe("CALL: Satisfaction Rating");
    expect(contentAt(dictionary, "B17")).not.toBeNull();
  });

  it("gives the data entry sheet a row for each KPI without a source, in the latest period", () => {
    expect(entry.tables).toEqual([{ name: "KpiEntries", address: "A4:E13", style: "TableStyleLight1" }]);
    expect(contentAt(entry, "A5")).toBe(45992);
    expect(contentAt(entry, "C5")).toBeNull();
  });

  it("marks inputs as inputs, and leaves only them unlocked", () => {
    const unlocked = scorecard.styles.filter((run) => run.style.locked === false);
    for (const run of unlocked) expect(run.style).toMatchObject({ color: "#0F4C99", fill: "#FFF9E5" });
    expect(unlocked.flatMap((run) => run.addresses)).toContain("E10:E15");
  });

  it("prints landscape on one page's width with its header rows repeated, and freezes them", () => {
    expect(scorecard.print).toMatchObject({ orientation: "Landscape", fitToWidth: 1, titleRows: "1:8" });
    expect(scorecard.freeze).toEqual({ rows: 8, columns: 2 });
  });

  it("offers the latest period first, and periods as dates", () => {
    const [selector] = scorecard.validations!;
    expect(selector.address).toBe(built.layout.period);
    expect(contentAt(scorecard, built.layout.period)).toBe("Latest");
    expect(text(contentAt(scorecard, built.layout.periodStart))).toContain('="Latest"');
  });
});

describe("a scorecard", () => {
  it("takes the next free number for all its sheets, its table and its model", () => {
    const taken = callCentre();
    const second = build(
      { template: "customer-relations-research" },
      {
        ...taken,
        sheets: [...taken.sheets, { ...taken.sheets[0], name: "trends" }],
        tables: [...taken.tables, { ...taken.tables[0], name: "kpientries" }],
      }
    );
    expect(second.plan.sheets.map((sheet) => sheet.name)).toEqual([
      "Scorecard 2",
      "Trends 2",
      "KPI dictionary 2",
      "Data entry 2",
    ]);
    expect(second.model.entryTable).toBe("KpiEntries2");
    expect(Object.keys(second.plan.settings!)).toEqual([`${scorecardSettingPrefix}Scorecard 2`]);
  });

  it("keeps the template's 40, 25, 20 and 15 per cent", () => {
    const { plan, layout } = build({ template: "customer-relations-research" });
    expect(Object.values(layout.kpis).map((cells) => contentAt(plan.sheets[0], cells.weight))).toEqual([
      0.4, 0.25, 0.2, 0.15,
    ]);
  });

  it("needs no data entry sheet when every KPI has a source", () => {
    const rows = [
      "Sales Target Attainment",
      "Sales Growth Rate (year on year)",
      "Market Development Expense-to-Sales Ratio",
    ].map((name) => [newYear2025, name, 0.9, 1]);
    const { plan, layout, model } = build(
      { template: "market-development-sales" },
      longTable(["Period", "KPI", "Actual", "Target"], rows)
    );
    expect(plan.sheets).toHaveLength(3);
    expect(layout.entrySheet).toBeUndefined();
    expect(model.entryTable).toBeUndefined();
    expect(text(contentAt(plan.sheets[0], layout.kpis["sales-target-attainment"].target))).toContain(
      "Data[Target]"
    );
  });

  it("lets an unconfirmed proposal wait", () => {
    const snapshot = callCentre();
    const mapping = proposeMapping(
      scorecardKpis({ template: "customer-service-list-a" }),
      recogniseSources(snapshot)
    );
    const { layout } = buildScorecard(
      { template: "customer-service-list-a", mapping, grain: "month", period: "latest" },
      { snapshot, locale: "en-US" }
    );
    expect(layout.kpis["cases-resolved-per-agent-day"].chart).toBeUndefined();
    expect(layout.kpis["customer-satisfaction-score"].chart).toBeDefined();
  });

  it("rescales groups that carry weights among those that are left", () => {
    const { plan, layout } = build({
      template: "balanced-scorecard-company",
      removed: ["sales-growth-rate", "profit-growth-rate", "asset-turnover", "net-profit-margin"],
    });
    const weights = layout.groups.map((group) => contentAt(plan.sheets[0], group.weight));
    expect(weights).toEqual([1 / 3, 1 / 3, 1 / 3].map((weight) => expect.closeTo(weight, 12)));
    const own = Object.values(layout.kpis).map((cells) => contentAt(plan.sheets[0], cells.weight) as number);
    expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it("has bounds and a baseline only where a KPI needs them", () => {
    const headers = (choice: Choice): unknown[] =>
      build(choice).plan.sheets[0].blocks[0].cells[7].map((cell) => cell);
    expect(headers({ template: "customer-relations-research" })).not.toContain("Lower bound");
    expect(
      headers({
        template: "customer-relations-research",
        added: ["current-ratio"],
        bands: { "current-ratio": { lower: 1.5, upper: 2.5 } },
      })
    ).toContain("Lower bound");
    expect(headers({ template: "smart-customer-goals" })).toContain("Baseline");
  });

  it("writes the period that was asked for as its first day", () => {
    const { plan, layout } = build({ template: "customer-relations-research", period: newYear2025 + 40 });
    expect(contentAt(plan.sheets[0], layout.period)).toBe(newYear2025 + 31);
  });

  it("is laid out without any data, for the day it is made", () => {
    const { plan } = build(
      { template: "customer-relations-research", today: newYear2025 + 40 },
      { sheets: [], tables: [], names: [] }
    );
    expect(contentAt(plan.sheets[3], "A5")).toBe(newYear2025 + 31);
    expect(plan.sheets[1].charts).toEqual([]);
  });

  it("refuses a template or a KPI that does not exist", () => {
    expect(() => build({ template: "no-such-template" })).toThrow("Unknown template: no-such-template");
    expect(() => build({ template: "customer-relations-research", added: ["no-such-kpi"] })).toThrow(
      "Unknown KPI: no-such-kpi"
    );
  });

  it("has columns wide enough for their texts in both languages", () => {
    for (const locale of locales) {
      const { plan } = build({ template: "customer-service-department" }, callCentre(), locale);
      const widths = plan.sheets[0].columnWidths;
      expect(widths.B).toBeGreaterThanOrEqual(180);
      expect(Math.min(...Object.values(widths).filter((width) => width > 24))).toBeGreaterThanOrEqual(40);
    }
  });
});

import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { kpiById, templateById } from "../../src/catalog";
import { undoLast } from "../../src/actions/undo-last";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { monthlyBook, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const short = "customer-service-list-b";

async function made(
  template: string,
  sheets: ScorecardRequest["sheets"],
  edit: Partial<ScorecardRequest> = {}
) {
  const headless = await openCalculating(monthlyBook(template));
  await createScorecard.run({ ...(await proposed(template)), sheets, ...edit }, options);
  await headless.workbook.settle();
  const [place] = await listScorecards();
  return { headless, place };
}

async function change(place: Awaited<ReturnType<typeof made>>["place"], edit: Partial<ScorecardRequest>) {
  const { request: opened } = await openScorecard(place, options);
  return changeScorecard.run({ ...place, opened, edited: { ...opened, ...edit } }, options);
}

/** Lines of a comparison that speak of a sheet's cells, but not of those from a row of the log on. */
const above = (lines: readonly string[], sheet: string, row: number): string[] =>
  lines.filter((line) => {
    const [, at] = new RegExp(`^${sheet}: (?:look of |format |validation )?R(\\d+)C`).exec(line) ?? [];
    return at !== undefined && Number(at) < row;
  });

describe("The review of a changed scorecard", () => {
  test.each([
    [
      "KPIs come, and the title changes",
      { added: ["sales-growth-rate", "net-profit-margin"], title: "Another title", organisation: "North" },
    ],
    ["a KPI goes, and the periods are quarters", { removed: ["outbound-call-rate"], grain: "quarter" }],
  ] as const)("is what a new one would be above its log: %s", async (_, edit) => {
    const fresh = await made(short, { review: true }, edit);
    const wanted = await comparable(fresh.headless);
    closeAll();
    const { headless, place } = await made(short, { review: true });
    const before = await comparable(headless);
    const { leftAlone } = await change(place, edit);
    await headless.workbook.settle();
    expect(leftAlone).toEqual([]);
    const after = await comparable(headless);
    const [, header] = [...after.entries()]
      .filter(([key]) => key === "Review: table KpiReview")
      .flatMap(([, text]) => /"address":"A(\d+)/.exec(text) ?? []);
    expect(above(sameContent(wanted, after), "Review", Number(header))).toEqual([]);
    await undoLast.run(undefined, options);
    await headless.workbook.settle();
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });
});

const few = {
  template: "balanced-scorecard-company",
  keeps: [
    "sales-growth-rate",
    "net-profit-margin",
    "customer-retention-rate",
    "first-pass-yield",
    "employee-satisfaction",
  ],
};
const left = (without: readonly string[] = []): string[] =>
  templateById(few.template)!
    .items.map(({ kpi }) => kpi)
    .filter((kpi) => !few.keeps.includes(kpi) || without.includes(kpi));

const nameOf = (kpi: string): string => kpiById(kpi)!.name.en;

describe("The diagrams of a changed scorecard", () => {
  const drawn = async () => {
    const diagrams = await made(
      few.template,
      { fishbone: true, strategyMap: true, review: false, analysis: false, appraisal: false },
      { removed: left() }
    );
    const { sheets } = diagrams.place.model;
    const shapes = async (sheet: string) =>
      (await diagrams.headless.save()).sheets.find(({ name }) => name === sheet)!.shapes;
    const rows = (table: string) =>
      diagrams.headless.Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
        await context.sync();
        return body.values;
      });
    return { ...diagrams, shapes, rows, map: sheets.strategyMap!, bones: sheets.fishbone! };
  };

  test("get what comes and lose what goes, but nothing that somebody has written or moved", async () => {
    const { headless, place, shapes, rows, map, bones } = await drawn();
    const objectives = await rows("KpiObjectives");
    const own = objectives.findIndex(([, , kpi]) => kpi === nameOf("first-pass-yield"));
    const moved = `Map objective ${nameOf("employee-satisfaction")}`;
    const before = (await shapes(map)).find(({ name }) => name === moved)!.box;
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(map);
      sheet.shapes.getItem(moved).left = (before.left + 40) * 0.75;
      sheet.shapes.addGeometricShape("Star5").name = "Mine";
      for (const name of [moved, `Map objective ${nameOf("sales-growth-rate")}`])
        sheet.shapes.getItem(name).fill.setSolidColor("#12AB34");
      const body = context.workbook.tables.getItem("KpiObjectives").getDataBodyRange();
      body.getCell(own, 1).values = [["Right the first time"]];
      await context.sync();
    });
    await headless.workbook.settle();
    const asStood = await comparable(headless);
    const { leftAlone } = await change(place, {
      title: "Next year",
      removed: left(["sales-growth-rate", "first-pass-yield"]).filter((kpi) => kpi !== "asset-turnover"),
    });
    await headless.workbook.settle();
    expect(leftAlone).toEqual([]);
    const kpis = (await rows("KpiObjectives")).map(([, objective, kpi]) => [kpi, objective]);
    expect(kpis).toHaveLength(objectives.length);
    expect(kpis.map(([kpi]) => kpi)).not.toContain(nameOf("sales-growth-rate"));
    expect(kpis.at(-1)![0]).toBe(nameOf("asset-turnover"));
    expect(kpis).toContainEqual([nameOf("first-pass-yield"), "Right the first time"]);
    // The status is the scorecard's own; a KPI that is gone has none.
    const [found] = await listScorecards();
    const statuses = new Map(
      Object.entries(found.model.layout.kpis).map(([kpi, { status }]) => [
        nameOf(kpi),
        headless.workbook.readRange(`'${found.sheet}'!${status}`)[0][0],
      ])
    );
    for (const [, , kpi, status] of await rows("KpiObjectives"))
      expect([kpi, status]).toEqual([kpi, statuses.get(kpi) ?? ""]);
    const after = await shapes(map);
    const names = after.map(({ name }) => name);
    expect(names).toContain(`Map objective ${nameOf("asset-turnover")}`);
    expect(names).not.toContain(`Map objective ${nameOf("sales-growth-rate")}`);
    expect(names).toContain("Mine");
    expect(new Set(names).size).toBe(names.length);
    expect(after.find(({ name }) => name === moved)!.box.left).toBeCloseTo(before.left + 40, 0);
    expect(after.find(({ name }) => name === moved)!.fill).toBe("#12AB34");
    for (const [kpi, status] of statuses)
      expect(after.find(({ name }) => name === `Map objective ${kpi}`)!.text!.value).toContain(
        `${String(status).charAt(0)} ${kpi}`
      );
    expect(headless.workbook.readRange(`'${map}'!A1`)[0][0]).toBe("Strategy map · Next year");
    const causes = (await rows("KpiCauses")).map(([, , kpi]) => kpi);
    expect(causes).not.toContain(nameOf("sales-growth-rate"));
    const twigs = (await shapes(bones)).filter(({ name }) => name.startsWith("Fishbone cause"));
    expect(twigs).toHaveLength(causes.length);
    await undoLast.run(undefined, options);
    await headless.workbook.settle();
    // Excel takes the lines of a box along when it is moved; the host of the tests does not.
    const different = sameContent(asStood, await comparable(headless));
    expect(different.filter((line) => !line.includes(`Map link ${nameOf("employee-satisfaction")}`))).toEqual(
      []
    );
  });

  test("stay as they are, and this is said, where the cells below their table are in use", async () => {
    const { headless, place, map } = await drawn();
    const shapes = await headless.save();
    await headless.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KpiObjectives").getRange();
      table.getLastRow().getOffsetRange(1, 0).getCell(0, 0).values = [["Decided in March"]];
      await context.sync();
    });
    const { leftAlone } = await change(place, { removed: left().filter((kpi) => kpi !== "asset-turnover") });
    expect(leftAlone).toEqual([{ sheet: map, why: "below" }]);
    const after = (await headless.save()).sheets.find(({ name }) => name === map)!;
    expect(after.shapes).toEqual(shapes.sheets.find(({ name }) => name === map)!.shapes);
  });
});

describe("Further sheets of a scorecard that stands", () => {
  const none = { review: false, fishbone: false, strategyMap: false, analysis: false, appraisal: false };

  test("are added in place, and made again after they were deleted", async () => {
    const { headless, place } = await made(short, none);
    const standing = await openScorecard(place, options);
    expect(standing.request.sheets).toEqual(none);
    const before = await comparable(headless);
    const asked = { review: true, fishbone: true, strategyMap: true, analysis: true, appraisal: true };
    const { addedSheets, model, leftAlone } = await change(place, {
      sheets: asked,
      added: ["sales-growth-rate"],
    });
    await headless.workbook.settle();
    // The KPI that comes without data brings the data entry sheet.
    expect([addedSheets.length, leftAlone]).toEqual([6, []]);
    const names = (await headless.save()).sheets.map(({ name }) => name);
    for (const sheet of Object.keys(asked) as (keyof typeof asked)[])
      expect(names).toContain(model.sheets[sheet]);
    // They show what the scorecard shows, the KPI that came with them too.
    const listed = headless.workbook.readRange("'Review'!B6:B11").flat();
    const missed = Object.values(model.layout.kpis).filter(({ status }) =>
      /^[◆▲]/.test(String(headless.workbook.readRange(`'${place.sheet}'!${status}`)[0][0]))
    );
    expect(listed.filter((name) => name !== "")).toHaveLength(missed.length);
    await undoLast.run(undefined, options);
    await headless.workbook.settle();
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("stay away once deleted, until they are asked for; trends are made again with the words they give", async () => {
    const { headless, place } = await made(short, { ...none, review: true, analysis: true });
    const trendWords = (): unknown[] =>
      headless.workbook
        .readRange(`'${place.sheet}'!A9:T13`)
        .map(
          (row) => row.find((cell) => /^(improving|worsening|stable|shifting)$/i.test(String(cell))) ?? ""
        );
    const words = trendWords();
    await headless.Excel.run(async (context) => {
      for (const name of ["Review", "Trends"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await headless.workbook.settle();
    const { request } = await openScorecard(place, options);
    expect(request.sheets).toMatchObject({ review: false, analysis: true });
    const first = await change(place, { owners: { "customer-satisfaction-score": "Ann" } });
    expect([first.anew, first.addedSheets]).toEqual([["Trends"], []]);
    await headless.workbook.settle();
    expect(words.filter(Boolean).length).toBeGreaterThan(0);
    expect(trendWords()).toEqual(words);
    const [again] = await listScorecards();
    const second = await change(again, { sheets: { ...request.sheets, review: true } });
    expect(second.addedSheets).toEqual(["Review"]);
  });
});

describe("The line of the year before", () => {
  test("comes to the trends that stand as it would to new ones, and goes again with one undo", async () => {
    const edit = { lastYearLine: true, trendPeriods: 24 };
    const fresh = await made(short, {}, edit);
    const wanted = await comparable(fresh.headless);
    closeAll();
    const { headless, place } = await made(short, {});
    const before = await comparable(headless);
    await change(place, edit);
    await headless.workbook.settle();
    const cells = (lines: readonly string[]): string[] =>
      lines.filter((line) => /^Trends: (R\d+C\d+|chart )/.test(line));
    expect(cells(sameContent(wanted, await comparable(headless)))).toEqual([]);
    await undoLast.run(undefined, options);
    await headless.workbook.settle();
    expect(cells(sameContent(before, await comparable(headless)))).toEqual([]);
  });
});

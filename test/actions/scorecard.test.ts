import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { undoable, undoLast } from "../../src/actions/undo-last";
import type { Progress } from "../../src/actions/action";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, contentOf, open } from "../workbook/support/open";

jest.setTimeout(120_000);
afterEach(closeAll);

const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];
const data = () => {
  const rows = Array.from({ length: 60 }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
  const book = bookData([
    sheetData("Log", [columns, ...rows], { tables: [tableData("Calls", "A1:D61", columns)] }),
  ]);
  for (let row = 1; row <= 60; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
};
const options = { locale: "en-US" as const };

/** The request that the pane would send when the user changes nothing. */
async function proposed() {
  const template = "customer-relations-research";
  const found = await recogniseData(options);
  return {
    template,
    mapping: proposeFor({ template }, found),
    grain: "month" as const,
    period: "latest" as const,
  };
}

describe("Creating a scorecard", () => {
  test("adds its sheets, tells its steps, and counts what it sent", async () => {
    const headless = await open(data());
    const request = await proposed();
    headless.wire.reset();
    const told: Progress[] = [];
    const created = await createScorecard.run(request, { ...options, progress: (step) => told.push(step) });
    expect(told.map(({ step, steps }) => `${step}/${steps}`)).toEqual(["1/3", "2/3", "3/3"]);
    expect(headless.wire.requests).toHaveLength(created.readSyncs + created.applySyncs);
    expect([created.readSyncs, created.applySyncs]).toEqual([2, 2]);
    const sent = headless.wire.requests.slice(2).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(created.requestBytes / sent).toBeGreaterThan(0.75);
    expect(created.requestBytes / sent).toBeLessThan(1.5);
    expect((await headless.save()).sheets.map(({ name }) => name)).toEqual(["Log", ...created.sheets]);
  });

  test("in Chinese gives Chinese sheets, whatever the language of the pane", async () => {
    await open(data());
    const { sheets } = await createScorecard.run({ ...(await proposed()), sheetLocale: "zh-CN" }, options);
    expect(sheets[0]).toBe("计分卡");
  });

  test("is undone without a trace", async () => {
    const headless = await open(data());
    const before = await contentOf(headless);
    const { sheets } = await createScorecard.run(await proposed(), options);
    expect(undoable()).toEqual(sheets);
    expect(await undoLast.run(undefined, options)).toEqual(sheets);
    expect(undoable()).toEqual([]);
    expect(await contentOf(headless)).toEqual(before);
    expect(await undoLast.run(undefined, options)).toEqual([]);
  });

  test("is cancelled between its steps and leaves nothing", async () => {
    const headless = await open(data());
    const request = await proposed();
    const before = await contentOf(headless);
    for (const stopAt of [1, 2, 3]) {
      const controller = new AbortController();
      const run = createScorecard.run(request, {
        ...options,
        signal: controller.signal,
        progress: ({ step }) => {
          if (step === stopAt) controller.abort();
        },
      });
      await expect(run).rejects.toMatchObject({ reason: "cancelled" });
      expect(await contentOf(headless)).toEqual(before);
    }
  });

  test("that fails while it is written leaves nothing, and cannot be undone", async () => {
    const headless = await open(data());
    const request = await proposed();
    const before = await contentOf(headless);
    headless.workbook.failures.refuse = (type) => {
      if (type !== "Chart") return undefined;
      headless.workbook.failures.refuse = undefined;
      return "GeneralException";
    };
    await expect(createScorecard.run(request, options)).rejects.toMatchObject({
      reason: "unknown",
      remains: "removed",
    });
    expect(await contentOf(headless)).toEqual(before);
    expect(undoable()).toEqual([]);
  });
});

describe("The scorecards of a workbook", () => {
  test("are none at first, then each with its score, coverage and period as its sheet shows them", async () => {
    const headless = await open(data());
    expect(await listScorecards()).toEqual([]);
    const { model } = await createScorecard.run(await proposed(), options);
    const [listed, ...others] = await listScorecards();
    expect(others).toEqual([]);
    expect(listed.model).toEqual(JSON.parse(JSON.stringify(model)));
    expect(listed.sheet).toBe("Scorecard");
    const { layout } = model;
    const shown = (address: string) => headless.workbook.readRange(`Scorecard!${address}`)[0][0];
    expect(listed).toMatchObject({
      periodStart: shown(layout.periodStart),
      coverage: shown(layout.coverage),
    });
    expect(listed.periodStart).toBe(45717);
  });

  test("are found again after their sheet was renamed and rows were inserted", async () => {
    const headless = await open(data());
    await createScorecard.run(await proposed(), options);
    const [before] = await listScorecards();
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scorecard");
      sheet.name = "Our card";
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await listScorecards()).toEqual([{ ...before, sheet: "Our card" }]);
  });

  test("leave out one whose sheet was deleted, and settings of a version that is not known", async () => {
    const headless = await open({ ...data(), settings: { "kpi-scorecard.Newer": '{"version":99}' } });
    await createScorecard.run(await proposed(), options);
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").delete();
      await context.sync();
    });
    expect(await listScorecards()).toEqual([]);
  });
});

import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import type { Headless } from "../../src/preview/headless";
import { closeAll, open } from "../workbook/support/open";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const excel = (headless: Headless, work: (book: Excel.Workbook) => void): Promise<void> =>
  headless.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

async function created(titles: readonly string[] = ["First"]) {
  const headless = await open(callBook(24));
  for (const title of titles) await createScorecard.run({ ...(await proposed()), title }, options);
  return headless;
}

/** The scorecards by their titles, each with its sheet. */
const found = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await listScorecards()).map(({ model, sheet }) => [model.request.title, sheet]));

async function retitled(sheet: string, title: string) {
  const place = (await listScorecards()).find((each) => each.sheet === sheet)!;
  const { request } = await openScorecard(place, options);
  return changeScorecard.run({ ...place, opened: request, edited: { ...request, title } }, options);
}

describe("The sheets of a scorecard are found", () => {
  test("when two scorecards are renamed at once, and their other sheets with them", async () => {
    const headless = await created(["First", "Second"]);
    const names = (await headless.save()).sheets.map(({ name }) => name).filter((name) => name !== "Log");
    await excel(headless, (book) => {
      for (const name of names) book.worksheets.getItem(name).name = `Our ${name}`;
    });
    expect(await found()).toEqual({ First: "Our Scorecard", Second: "Our Scorecard 2" });
    const { model, anew, leftAlone } = await retitled("Our Scorecard 2", "Changed");
    expect([anew, model.sheets.trends, model.sheets.dictionary]).toEqual([
      [],
      "Our Trends 2",
      "Our KPI dictionary 2",
    ]);
    expect(leftAlone).toEqual([]);
    expect((await headless.save()).sheets).toHaveLength(names.length + 1);
  });

  test("and a copy of one is not taken for it, even when the names are exchanged or the original is deleted", async () => {
    const headless = await created();
    await excel(headless, (book) => {
      const copy = book.worksheets.getItem("Scorecard").copy("End");
      book.worksheets.getItem("Scorecard").name = "Original";
      copy.name = "Scorecard";
    });
    expect(await found()).toEqual({ First: "Original" });
    await retitled("Original", "Changed");
    expect(headless.workbook.readRange("Original!A1")).toEqual([["Changed"]]);
    expect(headless.workbook.readRange("Scorecard!A1")).toEqual([["First"]]);
    await excel(headless, (book) => {
      book.worksheets.getItem("Scorecard").name = "Copy";
      book.worksheets.getItem("Original").delete();
    });
    expect(await found()).toEqual({});
  });

  test("by their names and titles, as before, where a former version gave them no hidden names", async () => {
    const headless = await created();
    const [{ model }] = await listScorecards();
    const { marks, ...former } = model;
    await excel(headless, (book) => {
      for (const mark of Object.values(marks!)) book.names.getItem(mark).delete();
      book.settings.add("kpi-scorecard.Scorecard", former as never);
      book.worksheets.getItem("Scorecard").name = "Renamed";
    });
    expect(await found()).toEqual({ First: "Renamed" });
    const changed = await retitled("Renamed", "Changed");
    expect(Object.keys(changed.model.marks!)).toEqual(Object.keys(changed.model.sheets));
    const { names } = await headless.save();
    expect(names.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(
      Object.values(changed.model.marks!)
    );
  });
});

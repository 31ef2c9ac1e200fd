import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { deleteOwnTemplate, listOwnTemplates, saveTemplate } from "../../src/actions/scorecard/own-templates";
import { createScorecard } from "../../src/actions/create-scorecard";
import { failureSentence } from "../../src/actions/failure-sentence";
import { listScorecards } from "../../src/actions/list-scorecards";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, contentOf, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

async function created(rows = 24) {
  const headless = await open(callBook(rows));
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  const { request } = await openScorecard(place, options);
  const change = (edit: Partial<ScorecardRequest>, more = {}) =>
    changeScorecard.run(
      { ...place, opened: request, edited: { ...request, ...edit } },
      { ...options, ...more }
    );
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    headless.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Scorecard"));
      await context.sync();
    });
  return { headless, place, request, change, onSheet, kpis: Object.keys(place.model.layout.kpis) };
}

describe("A change of a scorecard", () => {
  test("reads back what was typed on the sheet: target, weight, owner, title, a threshold, the period", async () => {
    const { headless, place, onSheet, kpis } = await created();
    const cells = place.model.layout.kpis[kpis[0]];
    await onSheet((sheet) => {
      sheet.getRange(cells.target).values = [[0.42]];
      sheet.getRange(cells.weight).values = [[0.3]];
      sheet.getRange("A1").values = [["Our title"]];
      sheet.names.getItem("GreenFrom").getRange().values = [[0.95]];
      sheet.getRange(place.model.layout.period).values = [[45658]];
    });
    const { request, edits } = await openScorecard(place, options);
    expect(request).toMatchObject({
      title: "Our title",
      targets: { [kpis[0]]: 0.42 },
      weights: { [kpis[0]]: 0.3 },
      policies: { green: 0.95 },
      period: 45658,
    });
    expect(new Set(edits.map(({ what }) => what))).toEqual(
      new Set(["weight", "target", "title", "policy", "period"])
    );
    await changeScorecard.run(
      { ...place, opened: request, edited: { ...request, organisation: "North" } },
      options
    );
    expect(headless.workbook.readRange(`Scorecard!${cells.target}`)).toEqual([[0.42]]);
    expect(headless.workbook.readRange("Scorecard!A1:A2").flat()).toEqual([
      "Our title",
      "North · Monthly scorecard",
    ]);
  });

  test("keeps a value typed over an actual's formula, and says so", async () => {
    const { headless, place, onSheet, change, kpis } = await created();
    const { actual } = place.model.layout.kpis[kpis[0]];
    await onSheet((sheet) => (sheet.getRange(actual).values = [[99]]));
    const { typedOver, model } = await change({ title: "Later", added: ["sales-growth-rate"] });
    const now = model.layout.kpis[kpis[0]].actual;
    expect(typedOver).toEqual([now]);
    expect(headless.workbook.readRange(`Scorecard!${now}`)).toEqual([[99]]);
  });

  test("follows a sheet that was renamed and in which rows were inserted above", async () => {
    const { headless, place, onSheet, kpis } = await created();
    await onSheet((sheet) => {
      sheet.name = "It's ours";
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1").values = [["my note"]];
    });
    const [moved] = await listScorecards();
    expect(moved.sheet).toBe("It's ours");
    const { request, edits } = await openScorecard(moved, options);
    expect(edits).toEqual([]);
    const { model } = await changeScorecard.run(
      { ...moved, opened: request, edited: { ...request, targets: { [kpis[0]]: 5 } } },
      options
    );
    expect(Number(/\d+/.exec(model.layout.kpis[kpis[0]].target)![0])).toBe(
      place.model.layout.kpis[kpis[0]].row + 2
    );
    expect(headless.workbook.readRange(`'It''s ours'!${model.layout.kpis[kpis[0]].target}`)).toEqual([[5]]);
    expect(headless.workbook.readRange("'It''s ours'!A1")).toEqual([["my note"]]);
  });

  test("is refused where the sheet is protected, and says which", async () => {
    const { headless, change, onSheet } = await created();
    await onSheet((sheet) => sheet.protection.protect());
    const before = await contentOf(headless);
    const error = await change({ title: "New" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      reason: "sheet-protected",
      detail: { name: "Scorecard" },
      remains: "untouched",
    });
    expect(failureSentence(error, "en-US")).toMatch(/“Scorecard” is protected/);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("is cancelled at any step and leaves the workbook as it was", async () => {
    const { headless, change } = await created();
    const before = await comparable(headless);
    for (const stopAt of [1, 2, 3]) {
      const controller = new AbortController();
      const progress = ({ step }: { step: number }): void => void (step === stopAt && controller.abort());
      await expect(
        change({ added: ["sales-growth-rate"] }, { signal: controller.signal, progress })
      ).rejects.toMatchObject({ reason: "cancelled" });
      expect(sameContent(before, await comparable(headless))).toEqual([]);
    }
  });

  test("works on a very hidden sheet without showing it", async () => {
    const { headless, change, onSheet } = await created();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").activate();
      await context.sync();
    });
    await onSheet((sheet) => (sheet.visibility = "VeryHidden"));
    await change({ title: "Hidden" });
    expect(headless.workbook.readRange("Scorecard!A1")).toEqual([["Hidden"]]);
    expect((await headless.save()).sheets[1].visibility).toBe("veryHidden");
  });

  test("takes titles with quotes, equals signs, line breaks and emoji as texts", async () => {
    const { headless, change } = await created();
    const title = '=SUM("A1")\n"quoted" 😀 it\'s';
    await change({ title });
    expect(headless.workbook.readRange("Scorecard!A1")).toEqual([[title]]);
    const [place] = await listScorecards();
    expect((await openScorecard(place, options)).edits).toEqual([]);
  });
});

describe("Templates saved in the workbook", () => {
  test("are listed, refused by a name that is taken, and deleted", async () => {
    const { request } = await created();
    const saved = await saveTemplate.run({ request, name: " Ours " }, options);
    expect((await listOwnTemplates()).map(({ name }) => name)).toEqual(["Ours"]);
    await expect(saveTemplate.run({ request, name: "Ours" }, options)).rejects.toMatchObject({
      reason: "name-taken",
    });
    const made = await createScorecard.run(saved.request, options);
    expect(made.model.request.title).toBe("Ours");
    await deleteOwnTemplate(saved.id);
    expect(await listOwnTemplates()).toEqual([]);
  });
});

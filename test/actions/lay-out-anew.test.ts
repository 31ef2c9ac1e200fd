import { openInPane } from "../../src/actions/scorecard/scorecard-tools";
import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { layOutAnew } from "../../src/actions/scorecard/lay-out-anew";
import { createScorecard } from "../../src/actions/create-scorecard";
import { failureSentence } from "../../src/actions/failure-sentence";
import { listScorecards } from "../../src/actions/list-scorecards";
import { newerParts } from "../../src/actions/newer-parts";
import { undoLast } from "../../src/actions/undo-last";
import type { Headless } from "../../src/preview/headless";
import { cardTitle } from "../../src/scorecard/card-title";
import { layoutVersion } from "../../src/scorecard/layout-version";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const excel = (headless: Headless, work: (book: Excel.Workbook) => void): Promise<void> =>
  headless.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** A scorecard with the user's inputs, stored as a former version would have stored it. */
async function old(edit: (card: Excel.Worksheet) => void = () => undefined) {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(), options);
  const [{ model }] = await listScorecards();
  const kpis = Object.keys(model.layout.kpis);
  const { cells } = (await headless.save()).sheets[1];
  const comment = Number(Object.entries(cells[7]).find(([, { value }]) => value === "Comment")![0]);
  const [first, second] = kpis.map((kpi) => model.layout.kpis[kpi]);
  await excel(headless, (book) => {
    const card = book.worksheets.getItem("Scorecard");
    card.getRange(first.target).values = [[0.42]];
    card.getRange(first.weight).values = [[0.3]];
    card.getRange(second.actual).values = [[41]];
    card.getCell(first.row - 1, comment).values = [["Ask Ann"]];
    card.names.getItem("GreenFrom").getRange().values = [[0.95]];
    card.comments.add(first.weight, "Agreed in May").replies.add("By the board");
    card.comments.add(`B${second.row}`, "Typed by hand");
    card.comments.add(`AD${second.row}`, "Beside it");
    card.comments.add("A1", "For the board");
    edit(card);
    book.settings.add("kpi-scorecard.Scorecard", { ...model, layoutVersion: 0 } as never);
  });
  return { headless, kpis, comment };
}

describe("A scorecard that a former version laid out", () => {
  test("is not changed in place, and the user is told what to do", async () => {
    await old();
    const error = await openInPane("Scorecard", options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "layout-old", detail: { name: "Scorecard" } });
    expect(failureSentence(error, "en-US")).toMatch(/earlier version.*Lay the scorecard out anew/);
    expect(failureSentence(error, "zh-CN")).toMatch(/早期版本.*重新生成/);
  });

  const forms: Readonly<Record<string, (card: Excel.Worksheet) => void>> = {
    "as it stood": () => undefined,
    "with rows above and headings called otherwise": (card) => {
      card.getRange("A8:D8").values = [["No.", "Indicator", "Measured in", "Better"]];
      card.getRange("1:3").insert("Down");
    },
  };
  test.each(Object.keys(forms))("is laid out anew with the user's inputs, %s", async (name) => {
    const { headless, kpis, comment } = await old(forms[name]);
    const before = await comparable(headless);
    const done = await layOutAnew.run({ sheet: "Scorecard" }, options);
    const title = name === "as it stood" ? "A1" : "A4";
    expect(done).toMatchObject({ sheet: "Scorecard 2", missing: [], commentsLeft: [title] });
    const places = await listScorecards();
    expect(places.map(({ sheet }) => sheet)).toEqual(["Scorecard 2"]);
    const { request, edits } = await openScorecard(places[0], options);
    expect(request).toMatchObject({
      targets: { [kpis[0]]: 0.42 },
      weights: { [kpis[0]]: 0.3 },
      policies: { green: 0.95 },
    });
    expect(edits).toEqual([]);
    const { layout } = places[0].model;
    const read = (address: string) => headless.workbook.readRange(`'Scorecard 2'!${address}`)[0][0];
    expect(read(layout.kpis[kpis[1]].actual)).toBe(41);
    const saved = (await headless.save()).sheets.find((sheet) => sheet.name === "Scorecard 2")!;
    expect(saved.cells[layout.kpis[kpis[0]].row - 1][comment].value).toBe("Ask Ann");
    const own = layout.kpis[kpis[1]].row;
    expect(saved.comments.map(({ address, text, replies }) => [address, text, replies])).toEqual([
      [layout.kpis[kpis[0]].weight, "Agreed in May", [{ author: "", text: "By the board" }]],
      [`B${own}`, "Typed by hand", [{ author: "", text: "Beside it" }]],
    ]);
    const edited = { ...request, added: ["sales-growth-rate"] };
    const { typedOver } = await changeScorecard.run({ ...places[0], opened: request, edited }, options);
    expect(typedOver).toHaveLength(1);
    await undoLast.run(undefined, options);
    closeAll();
    const { headless: again } = await old(forms[name]);
    await layOutAnew.run({ sheet: "Scorecard" }, options);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(again))).toEqual([]);
  });

  test("names the KPIs whose rows are gone", async () => {
    const { kpis } = await old((card) => card.getRange("9:9").delete("Up"));
    const { missing } = await layOutAnew.run({ sheet: "Scorecard" }, options);
    expect(missing).toHaveLength(1);
    expect(Object.keys((await listScorecards())[0].model.layout.kpis)).toEqual(kpis);
  });
});

describe("What a newer version has stored", () => {
  test("is named, with what to do, and not listed", async () => {
    const { headless } = await old();
    expect(await newerParts(options)).toEqual([]);
    await excel(headless, ({ settings }) => {
      settings.add("kpi-scorecard.Next", { version: 2, request: { title: "Next year" } } as never);
      settings.add("kpi-template.7", { version: 3, name: "Our form" } as never);
    });
    expect(await newerParts(options)).toEqual([
      "Made by a newer version of this add-in and therefore not listed: Next year, Our form. Update the add-in to open them.",
    ]);
    expect((await newerParts({ locale: "zh-CN" }))[0]).toMatch(/更新版本.*Next year、Our form.*请更新加载项/);
    expect(await listScorecards()).toHaveLength(1);
  });

  test("with a template that is not known has a title, and is refused with what to do", async () => {
    const { headless } = await old();
    const [{ model }] = await listScorecards();
    const request = { ...model.request, template: "of-next-year" };
    expect(cardTitle({ request, locale: "en-US" })).toBe("of-next-year");
    await excel(headless, ({ settings }) =>
      settings.add("kpi-scorecard.Scorecard", { ...model, layoutVersion, request } as never)
    );
    expect(await listScorecards()).toHaveLength(1);
    const error = await openInPane("Scorecard", options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "newer" });
    expect(failureSentence(error, "en-US")).toMatch(/newer version.*Update the add-in/);
  });
});

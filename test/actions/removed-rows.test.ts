import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

test("What the user has put about a removed KPI comes back with undo: comments with their replies, looks and heights", async () => {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  const ids = Object.keys(place.model.layout.kpis);
  const { row, weight, status } = place.model.layout.kpis[ids[1]];
  await headless.Excel.run(async (context) => {
    const { workbook } = context;
    const card = workbook.worksheets.getItem("Scorecard");
    const [name, own, mark] = [`B${row}`, `AF${row}`, `AH${row}`].map((at) => card.getRange(at));
    name.format.font.italic = true;
    name.format.font.strikethrough = true;
    name.format.font.underline = "Single";
    name.format.font.name = "Georgia";
    card.getRange(weight).format.fill.color = "#AA0010";
    card.getRange(status).format.fill.clear();
    own.values = [[0.25]];
    own.numberFormat = [["0.00%"]];
    own.format.borders.getItem("EdgeBottom").style = "Dash";
    own.format.horizontalAlignment = "Left";
    mark.values = [["mine"]];
    mark.format.protection.locked = false;
    mark.format.rowHeight = 41;
    workbook.comments.add(`Scorecard!B${row}`, "Ask the call centre").replies.add("Done in March");
    workbook.comments.add(`Scorecard!AF${row}`, "A quarter");
    workbook.comments.add(`Scorecard!B${row + 1}`, "About the next");
    await context.sync();
  });
  const replies = (): Promise<string[]> =>
    headless.Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell(`Scorecard!B${row}`);
      const list = comment.replies.load("items/content");
      await context.sync();
      return list.items.map(({ content }) => content);
    });
  const before = await comparable(headless);
  expect(await replies()).toEqual(["Done in March"]);
  const { request } = await openScorecard(place, options);
  const edited = { ...request, removed: [ids[1]] };
  const done = await changeScorecard.run({ ...place, opened: request, edited }, options);
  expect(done.goneComments).toEqual([`Scorecard!B${row}`, `Scorecard!AF${row}`]);
  const { comments } = (await headless.save()).sheets[1];
  expect(comments.map(({ address, text }) => [address, text])).toEqual([[`B${row}`, "About the next"]]);
  await undoLast.run(undefined, options);
  expect(sameContent(before, await comparable(headless))).toEqual([]);
  expect(await replies()).toEqual(["Done in March"]);
});

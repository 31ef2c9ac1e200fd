import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

/** A scorecard on whose rows the user has left comments, colours, inputs and a figure typed over a formula. */
async function annotated(template?: string) {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(template), options);
  const [place] = await listScorecards();
  const { kpis } = place.model.layout;
  const ids = Object.keys(kpis);
  const { cells } = (await headless.save()).sheets[1];
  const remarks = Object.entries(cells[7]).find(([, { value }]) => value === "Comment")![0];
  const remark = String.fromCharCode(65 + Number(remarks));
  await headless.Excel.run(async (context) => {
    const { worksheets, comments } = context.workbook;
    const [card, log] = [worksheets.getItem("Scorecard"), worksheets.getItem("Log")];
    ids.forEach((kpi, i) => {
      const { row, actual, weight } = kpis[kpi];
      comments.add(`Scorecard!B${row}`, `about ${kpi}`);
      comments.add(`Scorecard!${remark}${row}`, `remark on ${kpi}`);
      card.getRange(`${remark}${row}`).values = [[`comment on ${kpi}`]];
      card.getRange(`AF${row}`).formulas = [[`=${weight}*2`]];
      card.getRange(weight).format.fill.color = `#AA00${10 + i}`;
      log.getRange(`H${i + 1}`).formulas = [[`=Scorecard!${weight}`]];
      if (i === 0) card.getRange(actual).values = [[41]];
    });
    await context.sync();
  });
  const { request } = await openScorecard(place, options);
  const change = (edit: Partial<ScorecardRequest>) =>
    changeScorecard.run({ ...place, opened: request, edited: { ...request, ...edit } }, options);
  return { headless, place, ids, request, change, remark };
}

type Annotated = Awaited<ReturnType<typeof annotated>>;

/** What the user has put about each KPI, wherever its row stands. */
async function about(
  { headless, ids, remark }: Annotated,
  kpis: Annotated["place"]["model"]["layout"]["kpis"]
) {
  const { sheets, styles } = await headless.save();
  const [log, card] = sheets;
  const at = (address: string) => {
    const [, letters, row] = /([A-Z]+)(\d+)/.exec(address)!;
    const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
    return card.cells[Number(row) - 1]?.[column] ?? {};
  };
  return ids
    .filter((kpi) => kpis[kpi])
    .map((kpi) => {
      const { row, weight } = kpis[kpi];
      return {
        comments: ["B", remark].map(
          (c) => card.comments.find(({ address }) => address === `${c}${row}`)?.text
        ),
        comment: at(`${remark}${row}`).value,
        own: at(`AF${row}`).formula === `=${weight}*2`,
        fill: styles[at(weight).style ?? 0].fill,
        followed: log.cells[ids.indexOf(kpi)][7].formula === `=Scorecard!${weight}`,
      };
    });
}

const kept = (ids: readonly string[]) =>
  ids.map((kpi, i) => ({
    comments: [`about ${kpi}`, `remark on ${kpi}`],
    comment: `comment on ${kpi}`,
    own: true,
    fill: `#AA00${10 + i}`,
    followed: true,
  }));

describe("A KPI whose row changes place keeps its comments, formats, inputs and what refers to it", () => {
  const orders: Readonly<Record<string, (ids: readonly string[]) => string[]>> = {
    "the last comes first": (ids) => [ids.at(-1)!, ...ids.slice(0, -1)],
    "the first goes last": (ids) => [...ids.slice(1), ids[0]],
    "all in the opposite order": (ids) => [...ids].reverse(),
  };
  test.each(Object.keys(orders))("%s", async (name) => {
    const book = await annotated();
    const before = await comparable(book.headless);
    const order = orders[name](book.ids);
    const { model, applySyncs, requestBytes, typedOver, gone, losing } = await book.change({ order });
    expect(await about(book, model.layout.kpis)).toEqual(kept(book.ids));
    expect(typedOver).toEqual([model.layout.kpis[book.ids[0]].actual]);
    expect(book.headless.workbook.readRange(`Scorecard!${typedOver[0]}`)).toEqual([[41]]);
    expect([gone, losing, applySyncs]).toEqual([[], [], 2]);
    expect(requestBytes).toBeLessThan(100_000);
    expect((await openScorecard((await listScorecards())[0], options)).edits).toEqual([]);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(book.headless))).toEqual([]);
  });

  test("while another comes and one goes", async () => {
    const book = await annotated();
    const { ids } = book;
    const { model } = await book.change({
      order: [ids[3], "sales-growth-rate", ids[0]],
      removed: [ids[1]],
      added: ["sales-growth-rate"],
    });
    expect(await about(book, model.layout.kpis)).toEqual(kept(ids).filter((_, i) => i !== 1));
  });

  test("in another group, a sum over the group that it leaves going on without it", async () => {
    const book = await annotated("balanced-scorecard-company");
    const { headless, ids, place } = book;
    const { groups, kpis } = place.model.layout;
    const [first, second] = groups;
    const own = ids.filter((kpi) => kpis[kpi].row > first.row && kpis[kpi].row < second.row);
    const column = kpis[own[0]].weight[0];
    const sum = (rows: readonly number[]): string =>
      `=SUM(Scorecard!${column}${Math.min(...rows)}:${column}${Math.max(...rows)})`;
    await headless.Excel.run(async (context) => {
      const log = context.workbook.worksheets.getItem("Log");
      log.getRange("J1").formulas = [[sum(own.map((kpi) => kpis[kpi].row))]];
      await context.sync();
    });
    const before = await comparable(headless);
    const { model, losing } = await book.change({ groups: { [own[0]]: second.code } });
    const moved = model.layout.kpis;
    const [, there, next] = model.layout.groups;
    expect(moved[own[0]].row).toBeGreaterThan(there.row);
    expect(moved[own[0]].row).toBeLessThan(next.row);
    expect(losing).toEqual([]);
    expect(await about(book, moved)).toEqual(kept(ids));
    expect((await headless.save()).sheets[0].cells[0][9].formula).toBe(
      sum(own.slice(1).map((kpi) => moved[kpi].row))
    );
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });
});

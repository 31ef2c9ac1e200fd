import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { openScorecard } from "../../src/actions/scorecard/change-scorecard";
import type { WorkbookData } from "../../src/preview/workbook/data";
import { changeScorecard as planChange } from "../../src/scorecard/life";
import { fillReview } from "../../src/scorecard/life/fill-review";
import { readSnapshot } from "../../src/workbook/read-snapshot";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { differentStates, expectAsItWas, operationsOf, type Plans } from "./support/failing";
import { monthlyBook, monthStart, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(600_000);
afterEach(closeAll);

const template = "customer-service-list-b";
const gone = "outbound-call-rate";

let prepared: { readonly data: WorkbookData; readonly plans: Readonly<Record<string, Plans>> };

/** A scorecard with a review, a fishbone and a strategy map, in another period than its log knows. */
beforeAll(async () => {
  const headless = await openCalculating(monthlyBook(template));
  const sheets = { review: true, fishbone: true, strategyMap: true, analysis: false, appraisal: false };
  const request = { ...(await proposed(template)), period: monthStart(3), sheets };
  await createScorecard.run(request, options);
  await headless.workbook.settle();
  const [{ model, sheet }] = await listScorecards();
  await headless.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(sheet).names;
    names.getItem("SelectedPeriod").getRange().values = [[monthStart(4)]];
    await context.sync();
  });
  await headless.workbook.settle();
  const { request: opened } = await openScorecard({ model, sheet }, options);
  const { snapshot } = await readSnapshot({ formulas: true });
  const { plans } = fillReview(model, sheet, snapshot)!;
  prepared = {
    data: await headless.save(),
    plans: {
      "the review's log is filled in": plans!,
      "a KPI goes, and with it its place in review and diagrams": planChange(
        model,
        sheet,
        { ...opened, removed: [gone], title: "Another title" },
        snapshot
      ),
    },
  };
  closeAll();
});

describe("The workbook is as it was, whichever operation fails where", () => {
  test.each(["the review's log is filled in", "a KPI goes, and with it its place in review and diagrams"])(
    "%s",
    async (name) => {
      const headless = await open(structuredClone(prepared.data), { calculate: "later" });
      const plans = prepared.plans[name];
      const before = await comparable(headless, false);
      const operations = await operationsOf(headless, plans);
      expect(sameContent(before, await comparable(headless, false))).toEqual([]);
      // One of each kind, and of the many that are alike every sixtieth.
      const seen = new Set<string>();
      const places = differentStates(operations).filter((place, i) => {
        const isNew = !seen.has(operations[place]);
        seen.add(operations[place]);
        return isNew || i % 60 === 0;
      });
      expect(places.length).toBeGreaterThan(10);
      await expectAsItWas(headless, plans, operations, places, before);
    }
  );
});

import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { reviewData } from "../../src/actions/review-data";
import { closeAll } from "../workbook/support/open";
import { monthlyBook, openCalculating } from "./support/scorecards";

jest.setTimeout(60_000);
afterEach(closeAll);

test.each([
  ["en-US", "Figures: 3 hidden or filtered rows are counted."],
  ["zh-CN", "Figures：3 行被隐藏或筛选，仍计入。"],
] as const)("hidden rows of a source count, and the wizard says so, in %s", async (locale, sentence) => {
  const template = "customer-relations-research";
  const headless = await openCalculating(monthlyBook(template));
  const found = async () => {
    const data = await recogniseData({ locale });
    return reviewData(proposeFor({ template }, data), data, locale).findings;
  };
  expect(await found()).not.toContain(sentence);
  await headless.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Figures").getRange("4:6").rowHidden = true;
    await context.sync();
  });
  expect(await found()).toContain(sentence);
});

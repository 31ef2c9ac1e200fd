import { closeAll } from "../../workbook/support/open";
import { play } from "./play";
import { departmentsScenario } from "./scenarios";

jest.setTimeout(120_000);
afterEach(closeAll);

test("a KPI that is called like its group has its own status on the strategy map and in the fishbone", async () => {
  const scenario = departmentsScenario("marketing-department", "en-US", "month", 5, undefined);
  const { place, read } = await play(scenario, { sheets: { strategyMap: true, fishbone: true } });
  const { kpis, groups } = place.model.layout;
  const status = read("Scorecard", kpis["new-customers"].status)[0][0];
  expect(
    groups.some(({ row }) => String(read("Scorecard", `B${row}`)[0][0]).toLowerCase() === "new customers")
  ).toBe(true);
  expect(status).not.toBe("");
  for (const sheet of [place.model.sheets.strategyMap!, place.model.sheets.fishbone!]) {
    const beside = read(sheet, "A1:Z120").flatMap((row) =>
      row.flatMap((value, i) => (value === "New Customers" ? [row[i + 1]] : []))
    );
    expect(beside).toContain(status);
  }
});

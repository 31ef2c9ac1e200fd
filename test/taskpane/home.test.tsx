/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ScorecardSummary } from "../../src/taskpane/services";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { emptySnapshot, servicesOver, snapshot } from "./support/workbook";

const model: ScorecardSummary["model"] = { request: { grain: "month" } };
const scorecards: ScorecardSummary[] = [
  { sheet: "Customer Service", score: 87.34, grade: "B", periodStart: 45992, coverage: 0.42, model },
  { sheet: "Draft", coverage: 0, periodStart: 45992, model },
];
const withScorecards = () => {
  const services = servicesOver();
  const read = services.readWorkbook.getMockImplementation()!;
  services.readWorkbook.mockImplementation(async (options) => ({ ...(await read(options)), scorecards }));
  return services;
};

describe("Home", () => {
  test("says what was recognised in the workbook", async () => {
    renderPane(servicesOver());
    const data = screen.getByRole("region", { name: "Data recognised" });
    expect(await within(data).findByText("CALL")).toBeTruthy();
    expect(within(data).getByText("120 rows, records by date")).toBeTruthy();
    expect(within(data).getByText("Jan 2025 to Dec 2025")).toBeTruthy();
  });

  test("says in Chinese what was recognised", async () => {
    renderPane(servicesOver(), { locale: "zh-CN" });
    expect(await screen.findByText("120 行，按日期的明细记录")).toBeTruthy();
    expect(screen.getByText("2025年1月 至 2025年12月")).toBeTruthy();
  });

  test("says what to do when nothing was recognised", async () => {
    renderPane(servicesOver(emptySnapshot));
    expect(await screen.findByText("No data recognised yet")).toBeTruthy();
    expect(screen.getByText("None in this workbook yet.")).toBeTruthy();
    expect(button("New scorecard")).toBeTruthy();
  });

  test("says that it is reading while it reads, and offers the rest meanwhile", () => {
    renderPane(servicesOver(snapshot, { readWorkbook: () => new Promise(() => undefined) }));
    expect(screen.getByRole("progressbar", { name: "Reading the workbook" })).toBeTruthy();
    expect(button("Function help")).toBeTruthy();
    expect(button("New scorecard")).toBeTruthy();
  });

  test("says why the workbook could not be read, and reads it again on demand", async () => {
    const services = servicesOver();
    services.readWorkbook.mockRejectedValueOnce(new Error("A cell is being edited."));
    const { user } = renderPane(services);
    expect(await screen.findByText("A cell is being edited.")).toBeTruthy();
    await user.click(button("Try again"));
    expect(await screen.findByText("CALL")).toBeTruthy();
    expect(screen.queryByText("A cell is being edited.")).toBeNull();
  });

  test("says what could not be read", async () => {
    const services = servicesOver();
    const read = services.readWorkbook.getMockImplementation()!;
    services.readWorkbook.mockImplementation(async (options) => ({
      ...(await read(options)),
      gaps: ["Sheet “Big” was cut."],
    }));
    renderPane(services);
    expect(await screen.findByText("Sheet “Big” was cut.")).toBeTruthy();
  });

  test("names score, grade, period and coverage of each scorecard, and opens its sheet", async () => {
    const services = withScorecards();
    const { user } = renderPane(services);
    const open = await screen.findByRole("button", {
      name: /^Open Customer Service, score 87\.3, grade B, Dec 2025 · coverage.42%$/,
    });
    expect(
      screen.getByRole("button", { name: /^Open Draft, no score yet, Dec 2025 · coverage.0%$/ })
    ).toBeTruthy();
    await user.click(open);
    expect(services.goToSheet).toHaveBeenCalledWith(
      "Customer Service",
      expect.objectContaining({ locale: "en-US" })
    );
  });

  test("says why a sheet could not be opened", async () => {
    const services = withScorecards();
    services.goToSheet.mockRejectedValueOnce(new Error("The sheet is gone."));
    const { user } = renderPane(services);
    await user.click(await screen.findByRole("button", { name: /^Open Customer Service/ }));
    expect(await screen.findByText("The sheet is gone.")).toBeTruthy();
  });

  test("calls a scorecard by its title, with its sheet beside it", async () => {
    const services = servicesOver();
    const read = services.readWorkbook.getMockImplementation()!;
    const titled = {
      ...scorecards[0],
      sheet: "Scorecard 2",
      model: { request: { grain: "month", title: "Calls" } },
    } as const;
    services.readWorkbook.mockImplementation(async (options) => ({
      ...(await read(options)),
      scorecards: [titled],
    }));
    const { user } = renderPane(services);
    await user.click(
      await screen.findByRole("button", { name: /^Open Calls, score 87\.3, grade B, Scorecard 2 · Dec 2025/ })
    );
    expect(services.goToSheet).toHaveBeenCalledWith("Scorecard 2", expect.anything());
  });

  test("shows the first sources of many, and how many more there are", async () => {
    const services = servicesOver();
    const read = services.readWorkbook.getMockImplementation()!;
    services.readWorkbook.mockImplementation(async (options) => {
      const overview = await read(options);
      const sources = Array.from({ length: 30 }, (_, i) => ({
        ...overview.sources[0],
        id: `table:T${i}`,
        name: `T${i}`,
      }));
      return { ...overview, sources };
    });
    renderPane(services);
    expect(await screen.findByText("22 more")).toBeTruthy();
    expect(screen.getByText("T7")).toBeTruthy();
    expect(screen.queryByText("T8")).toBeNull();
  });

  test("opens the help of the functions", async () => {
    const services = servicesOver();
    const { user } = renderPane(services);
    await user.click(button("Function help"));
    expect(services.openHelp).toHaveBeenCalled();
  });

  test("opens the new scorecard with the keyboard alone and puts the focus on its title", async () => {
    const { user } = renderPane(servicesOver(emptySnapshot));
    await screen.findByText("No data recognised yet");
    for (let presses = 0; presses < 10 && document.activeElement !== button("New scorecard"); presses++)
      await user.tab();
    await user.keyboard("{Enter}");
    const title = await screen.findByRole("heading", { level: 1, name: "New scorecard" });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  test.each(["en-US", "zh-CN"] as const)("has no accessibility faults in %s", async (locale) => {
    renderPane(withScorecards(), { locale });
    await screen.findByText("CALL");
    expect(await accessibilityFaults()).toEqual([]);
    expect(document.documentElement.lang).toBe(locale);
  });
});

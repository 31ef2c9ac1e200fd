/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OpenScorecard } from "../../src/actions/scorecard/scorecard-tools";
import { buildScorecard } from "../../src/scorecard";
import { periodsOf } from "../../src/scorecard/life/periods-of";
import { gradeNames, rowsOf } from "../../src/scorecard/life/rows-of";
import { useChosen } from "../../src/taskpane/scorecard/chosen";
import { draftFrom, requestFrom } from "../../src/taskpane/scorecard/draft-from";
import { defaultPolicies } from "../../src/scorecard";
import { WorkbookError } from "../../src/workbook/failure";
import { accessibilityFaults, renderPane } from "./support/render";
import { servicesOver, snapshot } from "./support/workbook";

jest.setTimeout(120_000);

const template = "customer-relations-research";

function opened(locale: "en-US" | "zh-CN" = "en-US"): OpenScorecard {
  const request = {
    template,
    mapping: [],
    grain: "month" as const,
    period: "latest" as const,
    title: "Service",
    weights: { "sales-growth-rate": 0.5 },
  };
  const { model } = buildScorecard(request, { snapshot, locale });
  return {
    model,
    sheet: "Scorecard",
    request,
    edits: [{ what: "weight", kpi: "sales-growth-rate" }],
    rows: rowsOf(request, snapshot, locale),
    periods: periodsOf(request, snapshot),
    grades: gradeNames(request),
    all: [{ model, sheet: "Scorecard", title: "Service" }],
  };
}

const tools = (scorecard: OpenScorecard) => ({
  openInPane: jest.fn(async () => scorecard),
  changeScorecard: {
    run: jest.fn(async () => ({
      model: scorecard.model,
      readSyncs: 2,
      applySyncs: 2,
      requestBytes: 1,
      typedOver: ["H9"],
      gone: [],
      goneComments: [],
      losing: [],
      leftAlone: [],
      anew: [],
      addedSheets: [],
    })),
  },
  saveTemplate: {
    run: jest.fn(async () => ({
      version: 1 as const,
      id: "1",
      name: "Ours",
      saved: 1,
      request: scorecard.request,
    })),
  },
});

const over = (scorecard: OpenScorecard, made = tools(scorecard)) => ({
  made,
  services: servicesOver(undefined, { loadScorecard: async () => made as never }),
});

beforeEach(() => useChosen.setState({ sheet: "Scorecard", said: undefined }));

test("A draft made from a scorecard asks for that same scorecard again", () => {
  const scorecard = opened();
  const draft = draftFrom(scorecard, defaultPolicies);
  expect(draft.kpis.map(({ kpi }) => kpi)).toEqual(scorecard.rows.map(({ kpi }) => kpi));
  const asked = requestFrom(draft, scorecard.request);
  const again = buildScorecard(asked, { snapshot, locale: "en-US" });
  const first = buildScorecard(scorecard.request, { snapshot, locale: "en-US" });
  expect(again.plan.sheets).toEqual(first.plan.sheets);
});

test("The view says what was changed on the sheet, and updates the sheets with what is edited", async () => {
  const scorecard = opened();
  const { services, made } = over(scorecard);
  renderPane(services, { view: "scorecard" });
  expect(await screen.findByText(/taken over here: weights/)).toBeTruthy();
  await userEvent.click(screen.getByRole("tab", { name: "Sheet and rules" }));
  const title = screen.getByLabelText("Title");
  await userEvent.clear(title);
  await userEvent.type(title, "Service 2");
  await userEvent.click(screen.getByRole("button", { name: "Update sheets" }));
  await waitFor(() => expect(made.changeScorecard.run).toHaveBeenCalledTimes(1));
  const [[edit]] = made.changeScorecard.run.mock.calls as unknown as [
    [{ opened: { title: string }; edited: { title: string; weights: object } }],
  ];
  expect([edit.opened.title, edit.edited.title]).toEqual(["Service", "Service 2"]);
  expect(await screen.findByText(/typed over formulas were kept: H9/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
});

test("A failure is said, and a template is saved by its name", async () => {
  const scorecard = opened();
  const made = tools(scorecard);
  made.changeScorecard.run.mockRejectedValueOnce(new Error("Protected."));
  const { services } = over(scorecard, made);
  renderPane(services, { view: "scorecard" });
  await userEvent.click(await screen.findByRole("button", { name: "Update sheets" }));
  expect(await screen.findByText("Protected.")).toBeTruthy();
  await userEvent.click(screen.getByRole("tab", { name: "More" }));
  await userEvent.click(screen.getByRole("button", { name: "Save as template" }));
  await userEvent.type(screen.getByLabelText("Name"), "Ours");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved as “Ours”.")).toBeTruthy();
  expect(made.saveTemplate.run).toHaveBeenCalledWith(
    { request: scorecard.request, name: "Ours" },
    expect.anything()
  );
});

test("A scorecard of a former form is laid out anew from here, and opened where it stands then", async () => {
  const scorecard = { ...opened(), sheet: "Scorecard 2" };
  const made = {
    ...tools(scorecard),
    layOutAnew: {
      run: jest.fn(async () => ({
        ...{ sheet: "Scorecard 2", sheets: ["Scorecard 2"], missing: ["Calls"] },
        commentsLeft: ["A1"],
      })),
    },
  };
  made.openInPane.mockRejectedValueOnce(new WorkbookError("layout-old", { name: "Scorecard" }));
  const { services } = over(scorecard, made);
  renderPane(services, { view: "scorecard" });
  const anew = await screen.findByRole("button", { name: "Lay out anew" });
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(anew);
  expect(await screen.findByText(/laid out anew.*not found on “Scorecard”.*: Calls.*no KPI stayed.*: A1/)).toBeTruthy();
  expect(made.layOutAnew.run).toHaveBeenCalledWith({ sheet: "Scorecard" }, expect.anything());
  expect(made.openInPane).toHaveBeenLastCalledWith("Scorecard 2", expect.anything());
  expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
});

const weightOf = (kpi: string): HTMLInputElement =>
  screen.getByRole("textbox", { name: `Weight of ${kpi}, in percent` });

async function type(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.tab();
}

test("The form says what is not on the sheets yet, and asks before it gives that up", async () => {
  const { services, made } = over(opened());
  renderPane(services, { view: "scorecard" });
  await screen.findByRole("tab", { name: "KPIs" });
  expect(screen.queryByText(/Not on the sheets yet/)).toBeNull();
  await type(weightOf("Customer Retention Rate"), "30");
  expect(screen.getByText("Not on the sheets yet: weights")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back to this workbook" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Stay" }));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "Stay" })).toBeNull();
  expect(weightOf("Customer Retention Rate").value).toBe("30");
  await userEvent.click(screen.getByRole("button", { name: "Back to this workbook" }));
  await userEvent.click(screen.getByRole("button", { name: "Leave without updating" }));
  expect(await screen.findByRole("heading", { name: "This workbook" })).toBeTruthy();
  expect(made.changeScorecard.run).not.toHaveBeenCalled();
});

test("After an undo the form shows again what stands on the sheet", async () => {
  const scorecard = opened();
  const { services, made } = over(scorecard);
  made.openInPane.mockImplementation(async () => ({ ...scorecard }));
  renderPane(services, { view: "scorecard" });
  await screen.findByRole("tab", { name: "KPIs" });
  const before = weightOf("Customer Retention Rate").value;
  await type(weightOf("Customer Retention Rate"), "30");
  // The undo is what is looked at: the sheets are read as they were before the change.
  await userEvent.click(screen.getByRole("button", { name: "Update sheets" }));
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByText("The last action was undone.");
  await waitFor(() => expect(weightOf("Customer Retention Rate").value).toBe(before));
  expect(services.undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/Not on the sheets yet/)).toBeNull();
});

test("What was edited stays while another sheet is added", async () => {
  const scorecard = { ...opened(), periods: [45627, 45658] };
  const made = {
    ...tools(scorecard),
    comparePeriods: { run: jest.fn(async () => ({ sheet: "Comparison" })) },
  };
  made.openInPane.mockImplementation(async () => ({ ...scorecard }));
  const services = servicesOver(undefined, { loadScorecard: async () => made as never });
  renderPane(services, { view: "scorecard" });
  await screen.findByRole("tab", { name: "KPIs" });
  await type(weightOf("Customer Retention Rate"), "30");
  await userEvent.click(screen.getByRole("tab", { name: "More" }));
  await userEvent.click(screen.getByRole("button", { name: "Compare two periods" }));
  await userEvent.click(screen.getByRole("button", { name: "Add sheet" }));
  const said = await screen.findByText("Added: Comparison.");
  expect(document.activeElement?.contains(said)).toBe(true);
  await waitFor(() => expect(made.openInPane).toHaveBeenCalledTimes(2));
  expect(screen.getByText("Not on the sheets yet: weights")).toBeTruthy();
  expect(made.comparePeriods.run).toHaveBeenCalledWith(
    expect.objectContaining({ earlier: 45627, later: 45658 }),
    expect.anything()
  );
});

test("The methods of weighing and the import of a table are pages of the form, and lead back to it", async () => {
  const { services } = over(opened());
  renderPane(services, { view: "scorecard" });
  await userEvent.click(await screen.findByRole("button", { name: "Weights" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Weights" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back to data" }));
  await userEvent.click(await screen.findByRole("button", { name: "Import a table" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Import a KPI table" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back to data" }));
  expect(await screen.findByRole("button", { name: "Update sheets" })).toBeTruthy();
});

test("The period, the owners and the scorecards that are combined with their weights are chosen in the pane", async () => {
  const one = opened();
  const scorecard = {
    ...one,
    periods: [45627, 45658],
    all: [...one.all, { model: one.model, sheet: "Sales", title: "Sales" }],
  };
  const made = { ...tools(scorecard), combineScorecards: { run: jest.fn(async () => ({ sheet: "All" })) } };
  const services = servicesOver(undefined, { loadScorecard: async () => made as never });
  renderPane(services, { view: "scorecard" });
  await userEvent.click(await screen.findByRole("tab", { name: "Sheet and rules" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period shown" }), "Dec 2024");
  await userEvent.click(screen.getByRole("button", { name: "Owners" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Owner of Customer Retention Rate" }), "Li Wei");
  expect(screen.getByText("Not on the sheets yet: period, owners")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Update sheets" }));
  await waitFor(() => expect(made.changeScorecard.run).toHaveBeenCalledTimes(1));
  const [[edit]] = made.changeScorecard.run.mock.calls as unknown as [[{ edited: object }]];
  expect(edit.edited).toMatchObject({ period: 45627, owners: { "customer-retention-rate": "Li Wei" } });
  await userEvent.click(screen.getByRole("tab", { name: "More" }));
  await userEvent.click(screen.getByRole("button", { name: "Combine scorecards" }));
  await type(screen.getByRole("textbox", { name: "Weight of Sales, in percent" }), "25");
  await type(screen.getByRole("textbox", { name: "Weight of Service (Scorecard), in percent" }), "75");
  await userEvent.click(screen.getByRole("button", { name: "Add sheet" }));
  await waitFor(() => expect(made.combineScorecards.run).toHaveBeenCalledTimes(1));
  const [[order]] = made.combineScorecards.run.mock.calls as unknown as [
    [{ scorecards: { sheet: string; weight: number }[] }],
  ];
  expect(order.scorecards.map(({ sheet, weight }) => [sheet, weight])).toEqual([
    ["Scorecard", 0.75],
    ["Sales", 0.25],
  ]);
});

test("A KPI is moved to another group in its details, where the focus stays", async () => {
  const { services, made } = over(opened());
  renderPane(services, { view: "scorecard" });
  await userEvent.click(
    await screen.findByRole("button", {
      name: /^(Choose a|Change the) source (for|of) Customer Retention Rate$/,
    })
  );
  const group = (): HTMLSelectElement =>
    screen.getByRole("combobox", { name: "Group of Customer Retention Rate" });
  expect(group().selectedOptions[0].text).toBe("Customer");
  await userEvent.selectOptions(group(), "Internal process");
  expect(screen.getByText("Customer Retention Rate moved to Internal process").getAttribute("role")).toBe(
    "status"
  );
  expect(document.activeElement).toBe(group());
  expect(group().selectedOptions[0].text).toBe("Internal process");
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Customer",
    "Internal process",
  ]);
  expect(screen.getByText("Not on the sheets yet: KPIs, groups")).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Update sheets" }));
  await waitFor(() => expect(made.changeScorecard.run).toHaveBeenCalledTimes(1));
  const [[edit]] = made.changeScorecard.run.mock.calls as unknown as [
    [{ opened: object; edited: { groups: object } }],
  ];
  expect(edit.edited.groups).toEqual({ "customer-retention-rate": "process" });
  expect(edit.opened).not.toHaveProperty("groups");
});

test.each(["en-US", "zh-CN"] as const)("The view has no accessibility faults in %s", async (locale) => {
  const { services } = over(opened());
  renderPane(services, { view: "scorecard", locale });
  const tabs = await screen.findAllByRole("tab");
  for (const tab of tabs) {
    await userEvent.click(tab);
    expect(await accessibilityFaults()).toEqual([]);
  }
});

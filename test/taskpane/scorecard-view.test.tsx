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
import { renderPane } from "./support/render";
import { servicesOver, snapshot } from "./support/workbook";

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
      leftAlone: [],
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

beforeEach(() => useChosen.setState({ sheet: "Scorecard" }));

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
  await userEvent.click(screen.getByRole("button", { name: "Save as template" }));
  await userEvent.type(screen.getByLabelText("Name"), "Ours");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved as “Ours”.")).toBeTruthy();
  expect(made.saveTemplate.run).toHaveBeenCalledWith(
    { request: scorecard.request, name: "Ours" },
    expect.anything()
  );
});

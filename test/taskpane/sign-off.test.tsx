/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Difference, SignOffContent } from "../../src/scorecard/sign-off";
import { differenceSentence } from "../../src/scorecard/sign-off";
import type { SignableScorecard, SignOffOverview } from "../../src/actions/sign-off/sign-off-tools";
import type { SignOffServices } from "../../src/taskpane/sign-off/sign-off-services";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

const scorecard = {
  sheet: "Scorecard",
  score: 86.42,
  grade: "B",
  coverage: 1,
  periodStart: 45992,
  model: { id: "Scorecard", request: { grain: "month", title: "Customer service" } },
  title: "Customer service",
} as unknown as SignableScorecard;

const content = (number: number): SignOffContent => ({
  format: 1,
  number,
  scorecard: { id: "Scorecard", sheet: "Scorecard", title: "Customer service", locale: "en-US", request: "" },
  period: { grain: "month", start: 45992, label: "2025-12" },
  signedBy: "Li Wei",
  signedAt: "2026-01-05 09:30 +08:00",
  note: "",
  version: "1.0.0",
  names: { TotalScore: [[86.42]] },
  table: { at: "A8", rows: [] },
  sources: [],
});

const changed: Difference = {
  kind: "cellChanged",
  number: 2,
  row: "Customer churn rate",
  column: "Target",
  signed: 0.04,
  now: 0.05,
  place: { sheet: "Scorecard", address: "F10" },
};

function view(
  overview: SignOffOverview,
  rest: Partial<SignOffServices> = {},
  locale: "en-US" | "zh-CN" = "en-US"
) {
  const tools: jest.Mocked<SignOffServices> = {
    readSignOffs: jest.fn<Promise<SignOffOverview>, Parameters<SignOffServices["readSignOffs"]>>(
      async () => overview
    ),
    signOffPeriod: jest.fn<
      ReturnType<SignOffServices["signOffPeriod"]>,
      Parameters<SignOffServices["signOffPeriod"]>
    >(async () => ({ content: content(1), ledgerSheet: "Sign-off ledger" })),
    showDifference: jest.fn<Promise<void>, Parameters<SignOffServices["showDifference"]>>(
      async () => undefined
    ),
    differenceSentence: jest.fn(differenceSentence),
    ...(rest as Partial<jest.Mocked<SignOffServices>>),
  };
  const { user } = renderPane(servicesOver(undefined, { loadSignOff: async () => tools }), {
    view: "sign-off",
    locale,
  });
  return { tools, user };
}

const none: SignOffOverview = { scorecards: [scorecard], ledger: { state: "none" } };

describe("The sign-off view", () => {
  test.each([
    ["en-US", "Sign-off", "Sign off", "Signed by"],
    ["zh-CN", "签核", "签核", "签核人"],
  ] as const)("closes the period that a scorecard shows, in %s", async (locale, title, sign, name) => {
    const { tools, user } = view(none, {}, locale);
    const field = await screen.findByLabelText(new RegExp(`^${name}`));
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
    expect(screen.getByText(/86\.4/)).toBeTruthy();
    await user.type(field, "Li Wei");
    await user.click(button(sign));
    expect(tools.signOffPeriod).toHaveBeenCalledWith(
      { sheet: "Scorecard", signedBy: "Li Wei", note: "", restart: false },
      { locale }
    );
    await waitFor(() => expect(screen.getByText(/Sign-off ledger/)).toBeTruthy());
    expect(tools.readSignOffs).toHaveBeenCalledTimes(2);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("says that there is nothing to sign where there is no scorecard", async () => {
    view({ scorecards: [], ledger: { state: "none" } });
    expect(await screen.findByText(/There is no scorecard in this workbook yet/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Sign off" })).toBeNull();
  });

  test("shows what has changed since, newest first, and goes to the cell", async () => {
    const { tools, user } = view({
      scorecards: [scorecard],
      ledger: {
        state: "checked",
        ledger: {
          sheet: "Sign-off ledger",
          chain: [],
          signOffs: [
            { content: content(1), superseded: true, differences: [] },
            { content: content(2), superseded: false, differences: [changed] },
          ],
        },
      },
    });
    const region = await screen.findByRole("region", { name: "Signed off" });
    const cards = within(region).getAllByText(/Customer service/);
    expect(cards).toHaveLength(2);
    expect(within(region).getByText("1 change since")).toBeTruthy();
    expect(within(region).getByText("Signed again later")).toBeTruthy();
    await user.click(within(region).getByRole("button", { name: /Customer churn rate.*0\.05.*0\.04/ }));
    expect(tools.showDifference).toHaveBeenCalledWith(
      { sheet: "Scorecard", address: "F10" },
      { locale: "en-US" }
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("tells when the ledger is gone and begins a new one only when told to", async () => {
    const { tools, user } = view({ scorecards: [scorecard], ledger: { state: "gone", expected: 3 } });
    expect(await screen.findByText(/The ledger of 3 sign-offs was removed/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Begin a new ledger" }));
    await user.type(screen.getByLabelText(/^Signed by/), "Li");
    await user.click(button("Sign off"));
    expect(tools.signOffPeriod.mock.calls[0][0]).toMatchObject({ restart: true });
  });

  test("shows a failure in place and keeps what was typed", async () => {
    const { user } = view(none, {
      signOffPeriod: async () => {
        throw new Error("The sheet is protected.");
      },
    });
    const field = await screen.findByLabelText<HTMLInputElement>(/^Signed by/);
    await user.type(field, "Li Wei");
    await user.click(button("Sign off"));
    expect(await screen.findByText("The sheet is protected.")).toBeTruthy();
    expect(field.value).toBe("Li Wei");
  });
});

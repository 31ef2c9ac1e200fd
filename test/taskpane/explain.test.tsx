/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import "../../src/functions/call";
import { explanationOf } from "../../src/actions/explain/explanation";
import { explainCell } from "../../src/functions/explain";
import type { Value } from "../../src/formula";
import type { Locale } from "../../src/i18n/sentence";
import type { Explanation, ExplainServices, Place } from "../../src/taskpane/explain/explain-services";
import { readerOf } from "../formula/support";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

const cells = [
  ["KPI", "Actual", "Target"],
  ["AHT", 11, 10],
  ["Cost", null, 20],
] as const;

/** Formulas by the cell of column E that they stand in. */
const formulas: Readonly<Record<string, readonly [formula: string | undefined, value: Value]>> = {
  E1: ['=KPI.ATTAINMENT(B2,C2,"lower")', 0.9],
  E2: ["=KPI.ATTAINMENT(B3,C3)", ""],
  E3: ["=B2*2", 22],
  E4: [undefined, 5],
  E5: [undefined, null],
  E6: ['=ROUND(KPI.ATTAINMENT(B2,C2,"lower"),1)&" of 1"', "0.9 of 1"],
};

/** The real explanation of a cell of the small sheet. */
function explained(address: string, locale: Locale): Explanation {
  const [formula, value] = formulas[address];
  const row = Number(address.slice(1)) - 1;
  const reader = readerOf({ sheets: { Card: cells } });
  const steps = explainCell(
    { sheet: "Card", row, column: 4, value, numberFormat: "General", formula },
    reader,
    locale
  );
  return explanationOf({ place: { sheet: "Card", address }, steps });
}

/** A workbook in which cells are selected by the test. */
function workbook(first: string) {
  let selected = first;
  let tell: Parameters<ExplainServices["watchCells"]>[0] = () => undefined;
  const stopped = jest.fn(async () => undefined);
  const tools: jest.Mocked<ExplainServices> = {
    explain: jest.fn(async (place: Place | undefined, { locale }) =>
      explained(place?.address ?? selected, locale)
    ),
    watchCells: jest.fn(async (listener) => {
      tell = listener;
      return stopped;
    }),
    goToCells: jest.fn<Promise<void>, [Place]>(async () => undefined),
  };
  return {
    tools,
    stopped,
    select: (address: string) => {
      selected = address;
      act(() => tell(new Set(["selection"])));
    },
    change: () => act(() => tell(new Set(["cells"]))),
  };
}

const openView = (first: string, locale: Locale = "en-US") => {
  const book = workbook(first);
  const services = servicesOver(undefined, { loadExplain: async () => book.tools });
  return { ...book, services, ...renderPane(services, { view: "explain", locale }) };
};

describe("The Explain view", () => {
  test.each([
    ["en-US", "Explain a cell", "Explain", "Card!E1 shows 0.9: 1-(11-10)/ABS(10)."],
    ["zh-CN", "计算说明", "计算说明", "Card!E1 的值为 0.9：1-(11-10)/ABS(10)。"],
  ] as const)(
    "opens from Home and says in a sentence how the value came about, in %s",
    async (locale, open, title, said) => {
      const book = workbook("E1");
      const { user } = renderPane(servicesOver(undefined, { loadExplain: async () => book.tools }), {
        locale,
      });
      await user.click(await screen.findByRole("button", { name: open }));
      expect(await screen.findByText(said)).toBeTruthy();
      expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
      expect(await accessibilityFaults()).toEqual([]);
    }
  );

  test("shows formula, inputs, calculation, the branch taken and other conventions", async () => {
    openView("E1");
    expect(await screen.findByText('=KPI.ATTAINMENT(B2,C2,"lower")')).toBeTruthy();
    expect(screen.getByRole("heading", { level: 3, name: "KPI.ATTAINMENT" })).toBeTruthy();
    expect(screen.getByText("Lower is better.")).toBeTruthy();
    expect(screen.getByText("1-(actual-target)/ABS(target)")).toBeTruthy();
    const conventions = screen.getByRole("table", { name: "Under each convention" });
    expect(
      within(conventions)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent)
    ).toEqual(["0.9", "0.909090909091"]);
  });

  test("leads from an input to its cell, and back to the cell that was explained", async () => {
    const { user, tools, select } = openView("E1");
    await user.click(await screen.findByRole("button", { name: /^Input actual: 11\. Go to B2$/ }));
    expect(tools.goToCells).toHaveBeenLastCalledWith({ sheet: "Card", address: "B2" });
    select("E4");
    await screen.findByText("Card!E4 was typed in as 5; no formula stands behind it.");
    await user.click(button("Back to Card!E1"));
    expect(tools.goToCells).toHaveBeenLastCalledWith({ sheet: "Card", address: "E1" });
    expect(screen.queryByRole("button", { name: /^Back to/ })).toBeNull();
  });

  test("follows the selection, and stays when it is told to", async () => {
    const { user, select, change, tools } = openView("E1");
    await screen.findByText(/^Card!E1 shows/);
    select("E3");
    await screen.findByText("Card!E3 shows 22: 11*2.");
    await user.click(screen.getByRole("switch", { name: "Follow the selection" }));
    expect(screen.getByText("Stays at Card!E3.")).toBeTruthy();
    select("E1");
    change();
    await waitFor(() =>
      expect(tools.explain).toHaveBeenLastCalledWith({ sheet: "Card", address: "E3" }, expect.anything())
    );
    expect(screen.getByText("Card!E3 shows 22: 11*2.")).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: "Follow the selection" }));
    expect(await screen.findByText(/^Card!E1 shows/)).toBeTruthy();
  });

  test("reads one cell at a time: of the selections that come meanwhile only the last is read", async () => {
    const { tools, select } = openView("E1");
    await screen.findByText(/^Card!E1 shows/);
    let answer: (explanation: Explanation) => void = () => undefined;
    tools.explain.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    select("E2");
    for (const address of ["E3", "E4", "E5", "E3"]) select(address);
    expect(tools.explain).toHaveBeenCalledTimes(2);
    await act(async () => answer(explained("E2", "en-US")));
    await screen.findByText("Card!E3 shows 22: 11*2.");
    expect(tools.explain).toHaveBeenCalledTimes(3);
  });

  test.each([
    ["E5", "en-US", /^Card!E5 is empty\. Select a cell with a formula/],
    ["E4", "zh-CN", /^Card!E4 为直接输入的 5，没有公式。$/],
    ["E2", "en-US", /actual has no value yet/],
    ["E3", "en-US", /^The formula calls no KPI function\.$/],
    ["E6", "en-US", /^The formula around it$/],
  ] as const)("speaks of %s too, whatever it holds (%s)", async (address, locale, said) => {
    openView(address, locale);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("opens the definition, convention and source on demand", async () => {
    const { user } = openView("E1");
    await user.click(await screen.findByRole("button", { name: "Definition and source: KPI.ATTAINMENT" }));
    expect(screen.getByText("Source")).toBeTruthy();
    expect(screen.getByText(/Infor CPM, performance of a KPI/)).toBeTruthy();
  });

  test("says what went wrong, keeps what it showed, and reads again on demand", async () => {
    const { user, tools, select } = openView("E1");
    await screen.findByText(/^Card!E1 shows/);
    tools.explain.mockRejectedValueOnce(new Error("A cell is being edited."));
    select("E3");
    expect(await screen.findByText("A cell is being edited.")).toBeTruthy();
    expect(screen.getByText(/^Card!E1 shows/)).toBeTruthy();
    await user.click(button("Read again"));
    expect(await screen.findByText("Card!E3 shows 22: 11*2.")).toBeTruthy();
    expect(screen.queryByText("A cell is being edited.")).toBeNull();
  });

  test("says so where changes of the selection do not arrive", async () => {
    const book = workbook("E1");
    book.tools.watchCells.mockRejectedValueOnce(new Error("No events."));
    renderPane(servicesOver(undefined, { loadExplain: async () => book.tools }), { view: "explain" });
    expect(await screen.findByText(/^Changes of the selection do not arrive: No events\./)).toBeTruthy();
    expect(await screen.findByText(/^Card!E1 shows/)).toBeTruthy();
  });

  test("stops watching when it is left", async () => {
    const { user, stopped } = openView("E1");
    await screen.findByText(/^Card!E1 shows/);
    await user.click(button("Home"));
    await waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));
  });
});

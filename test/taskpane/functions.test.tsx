/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { FunctionServices } from "../../src/taskpane/functions/function-services";
import { registry } from "../../src/functions/registry";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";
import { associateFunctions } from "../support/associate-functions";

beforeAll(associateFunctions);

/** The real guide and calculation; what the workbook gives and takes is the test's. */
async function services(rest: Partial<FunctionServices> = {}) {
  const real = await import("../../src/actions/functions/function-tools");
  const functions: FunctionServices = {
    ...real,
    selectedReference: jest.fn(async () => "Calls!B2:B4"),
    insertFunctionNow: jest.fn(async () => ({
      state: "inserted" as const,
      place: { sheet: "Calls", address: "D2" },
    })),
    ...rest,
  };
  return { functions, pane: servicesOver(undefined, { loadFunctions: async () => functions }) };
}

const openFunction = async (
  name: string,
  rest: Partial<FunctionServices> = {},
  locale: "en-US" | "zh-CN" = "en-US"
) => {
  const { functions, pane } = await services(rest);
  const { user } = renderPane(pane, { view: "functions", locale });
  await user.click(await screen.findByRole("button", { name: new RegExp(`^KPI\\.${name} `) }));
  return { user, functions, pane };
};

describe("The Functions view", () => {
  test.each([
    ["en-US", "Browse functions", "Functions", "Reaching a target"],
    ["zh-CN", "浏览函数", "函数", "目标达成"],
  ] as const)(
    "opens from Home and lists every function by family in %s",
    async (locale, open, title, family) => {
      const { pane } = await services();
      const { user } = renderPane(pane, { locale });
      await user.click(await screen.findByRole("button", { name: open }));
      expect(await screen.findByRole("region", { name: family })).toBeTruthy();
      expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
      expect(document.querySelectorAll("[data-entry]")).toHaveLength(registry.length);
      expect(await accessibilityFaults()).toEqual([]);
    }
  );

  test.each([
    ["lower is better", "ATTAINMENT"],
    ["同比", "YOY"],
    ["权重", "WEIGHTED"],
  ])("finds by the task “%s” KPI.%s", async (query, name) => {
    const { pane } = await services();
    const { user } = renderPane(pane, { view: "functions" });
    await user.type(await screen.findByRole("searchbox"), query);
    expect(document.querySelector(`[data-entry=${name}]`)).toBeTruthy();
    expect(document.querySelectorAll("[data-entry]").length).toBeLessThan(40);
    expect(screen.getByRole("status").textContent).toMatch(/^\d+ found$/);
  });

  test("says what to do when no function is found", async () => {
    const { pane } = await services();
    const { user } = renderPane(pane, { view: "functions", locale: "zh-CN" });
    await user.type(await screen.findByRole("searchbox"), "没有这个");
    expect(screen.getByRole("status").textContent).toContain("没有找到");
  });

  test("is gone through with the keyboard alone: arrows, Enter, and back to the same place", async () => {
    const { pane } = await services();
    const { user } = renderPane(pane, { view: "functions" });
    const search = await screen.findByRole("searchbox");
    act(() => search.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowDown}{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "KPI.RANGEATTAINMENT" })).toBe(
      document.activeElement
    );
    act(() => button("All functions").focus());
    await user.keyboard("{Enter}");
    expect((document.activeElement as HTMLElement).dataset.entry).toBe("RANGEATTAINMENT");
  });

  test("opens the best function with Enter in the search", async () => {
    const { pane } = await services();
    const { user } = renderPane(pane, { view: "functions" });
    await user.type(await screen.findByRole("searchbox"), "yoy{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "KPI.YOY" })).toBeTruthy();
  });
});

describe("A function in the pane", () => {
  test.each(["en-US", "zh-CN"] as const)(
    "tells its description, arguments and definition in %s",
    async (locale) => {
      const { user, pane } = await openFunction("ATTAINMENT", {}, locale);
      const chinese = locale === "zh-CN";
      expect(screen.getByText(/^=KPI\.ATTAINMENT\(actual, target, \[direction\]/)).toBeTruthy();
      expect(
        screen.getByRole("option", { name: chinese ? "越低越好（lower）" : "lower (越低越好)" })
      ).toBeTruthy();
      await user.click(button(chinese ? "定义与口径" : "Definition and convention"));
      expect(screen.getByText(/Infor CPM/)).toBeTruthy();
      await user.click(button(chinese ? "在帮助中查看示例与错误" : "Example and errors in the help"));
      expect(pane.openHelp).toHaveBeenCalledWith({ locale }, "attainment");
      expect(await accessibilityFaults()).toEqual([]);
    }
  );

  test("shows its result before it is inserted, and inserts what was shown", async () => {
    const { user, functions } = await openFunction("ATTAINMENT");
    expect(await screen.findByText("Fill in actual, target to see the result.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "actual" }), "11");
    await user.type(screen.getByRole("textbox", { name: "target" }), "10");
    await user.selectOptions(screen.getByRole("combobox", { name: "direction (optional)" }), '"lower"');
    const result = await screen.findByRole("region", { name: 'Result of =KPI.ATTAINMENT(11,10,"lower")' });
    expect(within(result).getByRole("cell").textContent).toBe("0.9");
    await user.click(button("Insert into active cell"));
    expect(await screen.findByText("Inserted into D2 on Calls.")).toBeTruthy();
    expect(functions.insertFunctionNow).toHaveBeenCalledWith(
      expect.objectContaining({
        texts: ["11", "10", '"lower"', "", "", "", ""],
        rows: 1,
        columns: 1,
        replace: false,
      })
    );
  });

  test("takes an argument from the selection", async () => {
    const { user } = await openFunction("NPS", {
      tryFunctionIn: async () => ({ state: "calculated", formula: "=KPI.NPS(Calls!B2:B4)", rows: [[40]] }),
    });
    await user.click(button("Use selection for ratings"));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>("textbox", { name: "ratings" }).value).toBe("Calls!B2:B4")
    );
    expect(await screen.findByRole("cell", { name: "40" })).toBeTruthy();
  });

  test("shows an error with its sentence, in the pane's language", async () => {
    const { user } = await openFunction("RATE", {}, "zh-CN");
    await user.type(screen.getByRole("textbox", { name: "part" }), "3");
    await user.type(screen.getByRole("textbox", { name: "whole" }), "0");
    expect(await screen.findByRole("cell", { name: "#DIV/0!" })).toBeTruthy();
    expect(screen.getByText(/#DIV\/0!.*whole 为 0/)).toBeTruthy();
  });

  test("marks an argument that cannot be read", async () => {
    const { user } = await openFunction("RATE");
    await user.type(screen.getByRole("textbox", { name: "part" }), "85a");
    expect(
      await screen.findByText("Not a number, an address such as B2:B13, or a text in quotes.")
    ).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "part" }).getAttribute("aria-invalid")).toBe("true");
  });

  test("shows a long result in part and says how much is left out", async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i]);
    await openFunction("ZSCORES", {
      tryFunctionIn: async () => ({ state: "calculated", formula: "=X", rows }),
    });
    expect(await screen.findByText("12 more rows")).toBeTruthy();
    expect(screen.getAllByRole("cell")).toHaveLength(8);
  });

  test("asks before it replaces what a cell holds", async () => {
    const insertFunctionNow = jest
      .fn()
      .mockResolvedValueOnce({ state: "occupied", place: { sheet: "Calls", address: "D2" } })
      .mockResolvedValueOnce({ state: "inserted", place: { sheet: "Calls", address: "D2" } });
    const { user } = await openFunction("VERSION", { insertFunctionNow });
    await screen.findByRole("cell");
    await user.click(button("Insert into active cell"));
    await user.click(await screen.findByRole("button", { name: "Replace D2" }));
    expect(await screen.findByText("Inserted into D2 on Calls.")).toBeTruthy();
    expect(insertFunctionNow.mock.calls.map(([{ replace }]) => replace)).toEqual([false, true]);
  });

  test.each([
    ["blocked", /needs D2 on Calls/],
    ["circular", /one of the arguments/],
  ] as const)("says why nothing was written when the place is %s", async (state, sentence) => {
    const { user } = await openFunction("VERSION", {
      insertFunctionNow: async () => ({ state, place: { sheet: "Calls", address: "D2" } }),
    });
    await screen.findByRole("cell");
    await user.click(button("Insert into active cell"));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  test("says in a sentence why reading the selection failed", async () => {
    const { user } = await openFunction("NPS", {
      selectedReference: async () => {
        throw new Error("A cell is being edited.");
      },
    });
    await user.click(button("Use selection for ratings"));
    expect(await screen.findByText("A cell is being edited.")).toBeTruthy();
  });

  test("offers a further field for a KPI's inputs as they are filled in", async () => {
    const { user } = await openFunction("CALC");
    await user.type(screen.getByRole("textbox", { name: "inputs 1" }), "15");
    await user.type(await screen.findByRole("textbox", { name: "inputs 2 (optional)" }), "300");
    await user.type(screen.getByRole("textbox", { name: "id" }), "客户流失率");
    expect(await screen.findByRole("cell", { name: "0.05" })).toBeTruthy();
  }, 20_000);
});

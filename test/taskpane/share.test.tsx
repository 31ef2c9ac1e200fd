/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CheckedPoint, Proof, ShareServices } from "../../src/taskpane/share/share-services";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

const proof: Proof = {
  formulas: 12,
  proven: 12,
  differing: [],
  notProven: [],
  largest: { difference: 2.2e-16, place: { sheet: "Card", address: "J9" } },
};

const points: CheckedPoint[] = [
  {
    id: "formulas",
    name: "KPI formulas",
    ok: false,
    sentence: "12 KPI formulas would show #NAME?",
    place: { sheet: "Card", address: "J9" },
  },
  {
    id: "links",
    name: "Links to other workbooks",
    ok: true,
    sentence: "No formula refers to another workbook.",
  },
  {
    id: "about",
    name: "What the reader is looking at",
    ok: false,
    sentence: "No sheet says what the workbook shows.",
  },
];

function view(rest: Partial<ShareServices> = {}, locale: "en-US" | "zh-CN" = "en-US") {
  const tools: ShareServices = {
    proveFormulas: jest.fn(async () => proof),
    detachFormulas: jest.fn(async () => ({
      formulas: 11,
      values: [{ sheet: "Card", address: "E3", reason: "KPI.VERSION has no other form." }],
    })),
    attachFormulas: jest.fn(async () => ({ formulas: 12, left: [] })),
    repairFormulas: jest.fn(async () => 2),
    checkSharing: jest.fn(async () => points),
    addAboutSheet: jest.fn(async () => "Read me"),
    stopAutoOpen: jest.fn(async () => undefined),
    selectedScope: jest.fn(async () => ({ kind: "cells" as const, sheet: "Card", address: "B2:C5" })),
    showCells: jest.fn(async () => undefined),
    ...rest,
  };
  const { user } = renderPane(servicesOver(undefined, { loadShare: async () => tools }), {
    view: "share",
    locale,
  });
  return { tools, user };
}

describe("The sharing view", () => {
  test.each([
    ["en-US", "Prove", "All 12 KPI formulas give the same"],
    ["zh-CN", "验证", "全部 12 个 KPI 公式"],
  ] as const)("proves every formula of the workbook, in %s", async (locale, prove, said) => {
    const { tools, user } = view({}, locale);
    await user.click(await screen.findByRole("button", { name: prove }));
    expect(tools.proveFormulas).toHaveBeenCalledWith(
      { scope: { kind: "workbook" }, flavour: "microsoft365" },
      { locale }
    );
    expect(await screen.findByText(new RegExp(said))).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("detaches the selection for Excel 2016 and shows the cells that became values", async () => {
    const { tools, user } = view();
    await user.click(await screen.findByRole("radio", { name: "Selected cells" }));
    await user.click(screen.getByRole("radio", { name: /Excel 2016/ }));
    await user.click(button("Detach"));
    expect(tools.detachFormulas).toHaveBeenCalledWith(
      { scope: { kind: "cells", sheet: "Card", address: "B2:C5" }, flavour: "excel2016" },
      { locale: "en-US" }
    );
    await user.click(await screen.findByRole("button", { name: /Card!E3.*no other form/ }));
    expect(tools.showCells).toHaveBeenCalledWith({ sheet: "Card", address: "E3" }, { locale: "en-US" });
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("shows the checklist with what can be done, and checks again after it was done", async () => {
    const { tools, user } = view();
    await user.click(await screen.findByRole("button", { name: "Check the workbook" }));
    const list = await screen.findByRole("region", { name: "Before you send it" });
    expect(within(list).getAllByRole("img", { name: "To look at" })).toHaveLength(2);
    expect(within(list).getAllByRole("img", { name: "In order" })).toHaveLength(1);
    await user.click(within(list).getByRole("button", { name: "Add a sheet" }));
    expect(tools.addAboutSheet).toHaveBeenCalledTimes(1);
    expect(tools.checkSharing).toHaveBeenCalledTimes(2);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("says in the user's words why something was not done", async () => {
    const { user } = view({
      attachFormulas: async () => {
        throw new Error("No KPI formulas have been detached in this workbook.");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Attach again" }));
    expect(await screen.findByText(/No KPI formulas have been detached/)).toBeTruthy();
  });
});

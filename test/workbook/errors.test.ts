import { toWorkbookError } from "../../src/workbook/errors";
import { WorkbookError } from "../../src/workbook/failure";
import { failureSentence, isCancelled } from "../../src/actions/failure-sentence";
import { actionMessages } from "../../src/i18n/actions";
import { locales } from "../../src/i18n/sentence";

describe("An error of Office", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["ItemAlreadyExists", "name-taken"],
    ["ItemNotFound", "not-found"],
    ["SomethingNew", "unknown"],
  ])("%s is %s", (code, reason) => {
    expect(
      toWorkbookError({ code, message: "m", debugInfo: { errorLocation: "Range.values" } })
    ).toMatchObject({
      reason,
      detail: { code, message: "m", place: "Range.values" },
    });
  });

  test("of any other kind is unknown, with its words", () => {
    expect(toWorkbookError(new TypeError("x is not a function"))).toMatchObject({
      reason: "unknown",
      detail: { message: "x is not a function" },
    });
    expect(toWorkbookError("text")).toMatchObject({ reason: "unknown", detail: { message: "text" } });
  });

  test("that is a reason already keeps it and learns what is left", () => {
    const error = toWorkbookError(new WorkbookError("name-taken", { name: "Card" }), "left", "Card, Notes");
    expect(error).toMatchObject({
      reason: "name-taken",
      detail: { name: "Card", left: "Card, Notes" },
      remains: "left",
    });
  });
});

describe("The sentence of a failure", () => {
  test("says what happened, what to do, and what is left", () => {
    expect(failureSentence(new WorkbookError("cell-edit"), "en-US")).toBe(
      "A cell is being edited. Press Enter or Esc in the cell, then try again. The workbook was not changed."
    );
    expect(failureSentence(new WorkbookError("name-taken", { name: "Card" }, "removed"), "zh-CN")).toBe(
      "此工作簿中已有名称“Card”。请换一个名称。已添加的内容已全部移除，没有任何残留。"
    );
  });

  test("has no gap for any reason, in either language", () => {
    const reasons = [
      "cell-edit",
      "protected",
      "too-large",
      "not-supported",
      "name-taken",
      "not-found",
      "not-empty",
      "cancelled",
      "unreachable",
      "unknown",
    ] as const;
    for (const locale of locales) {
      for (const reason of reasons) {
        const said = failureSentence(
          new WorkbookError(reason, { message: "m", name: "n", address: "a" }),
          locale
        );
        expect(said).not.toMatch(/[{}]/);
        expect(actionMessages[reason]).toBeDefined();
      }
    }
  });

  test("of an error of ours gives its words", () => {
    expect(failureSentence(new Error("boom"), "en-US")).toContain("boom");
    expect(isCancelled(new WorkbookError("cancelled"))).toBe(true);
    expect(isCancelled(new Error("cancelled"))).toBe(false);
  });
});

import { countRefusal } from "../../src/preview/workbook/functions/argument-count";
import type { HostFunction, HostFunctionParameter } from "../../src/preview/host/remote-object";
import { calculated, openBook } from "./support";

const parameter = (name: string, more: Partial<HostFunctionParameter> = {}): HostFunctionParameter => ({
  name,
  description: "",
  optional: false,
  repeating: false,
  dimensionality: "matrix",
  type: "any",
  ...more,
});
const parameters = [parameter("actual"), parameter("target"), parameter("cap", { optional: true })];
const attain = { name: "X.ATTAIN", parameters };

describe("A call with the wrong number of arguments", () => {
  test.each([
    [
      0,
      "X.ATTAIN(actual, target, [cap]) lacks: actual, target.",
      "X.ATTAIN(actual, target, [cap]) 缺少参数：actual、target。",
    ],
    [
      1,
      "X.ATTAIN(actual, target, [cap]) lacks: target.",
      "X.ATTAIN(actual, target, [cap]) 缺少参数：target。",
    ],
    [2, undefined, undefined],
    [3, undefined, undefined],
    [
      4,
      "X.ATTAIN(actual, target, [cap]) takes at most 3 arguments; 4 are given.",
      "X.ATTAIN(actual, target, [cap]) 最多 3 个参数，写了 4 个。",
    ],
  ])("of %i says what is missing or too much, in both languages", (given, en, zh) => {
    expect(countRefusal(attain, given, "en-US")?.message).toBe(en);
    expect(countRefusal(attain, given, "zh-CN")?.message).toBe(zh);
  });

  test("with a repeating parameter has never too many", () => {
    const sum = { name: "X.SUM", parameters: [parameter("values", { repeating: true })] };
    expect([0, 1, 99].map((given) => countRefusal(sum, given, "en-US"))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is an error in its cell, with the sentence, and the function is not called", async () => {
    const headless = await openBook();
    const call = jest.fn(() => 1);
    const definition: HostFunction = { ...attain, description: "", returnsMatrix: true, call };
    headless.workbook.registerFunctions([definition]);
    expect(await calculated(headless, { A1: [["=X.ATTAIN(1)"]] }, "A1")).toEqual([["#N/A"]]);
    expect(headless.workbook.messageAt("Sheet1", 0, 0)).toBe(
      "X.ATTAIN(actual, target, [cap]) lacks: target."
    );
    expect(call).not.toHaveBeenCalled();
  });
});

import { excelErrorOf } from "../../src/core";
import { registry } from "../../src/functions/registry";
import { functionMessages } from "../../src/i18n/functions";
import { cellMessages } from "../../src/i18n/functions/cells";
import type { Message } from "../../src/i18n/sentence";
import { setFunctionLocale } from "../../src/functions/call";
import { call, type ErrorResult } from "./support/call";

const messages = Object.entries(functionMessages) as [string, Message][];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(messages)("The message %s", (_, { en, zh }) => {
  test("fills in the same things in both languages", () => {
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  test("says what is wrong and what to do, in sentences", () => {
    expect(en).toMatch(/[.:] .*\.$/s);
    expect(zh).toMatch(/[,。;:].*。$/s);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });
});

test("Every message belongs to a function, a reason, or what a cell may hold", () => {
  const own = new Set([
    ...Object.keys(excelErrorOf),
    ...Object.keys(cellMessages),
    ...registry.map(({ name }) => name),
  ]);
  expect(messages.map(([key]) => key).filter((key) => !own.has(key.split(".")[0]))).toEqual([]);
  for (const reason of Object.keys(excelErrorOf)) expect(functionMessages).toHaveProperty([reason]);
});

describe("The language of the messages", () => {
  afterEach(() => setFunctionLocale("en-US"));

  test("is the one set, and values do not depend on it", () => {
    const english = (call("RATE", "n/a", 2) as ErrorResult).message;
    setFunctionLocale("zh-CN");
    const chinese = (call("RATE", "n/a", 2) as ErrorResult).message;
    expect(english).toBe(
      "part is the text “n/a”, not a number. Enter a number, or clear the cell if there is no value yet."
    );
    expect(chinese).toBe("part 是文本“n/a”，不是数字。请输入数字；如果暂无数值，请清空单元格。");
    expect(call("STATUS", 0.95)).toEqual([["Amber"]]);
    expect(call("RECONCILE", 2, 1)).toEqual([["a exceeds b by 1"]]);
  });

  test("names the cell of a series without a gap before the Chinese that follows", () => {
    setFunctionLocale("zh-CN");
    expect((call("NPS", [[9], ["x"]]) as ErrorResult).message).toMatch(/^ratings 第 2 个单元格是文本“x”/);
  });

  test("lists the choices of an option in Chinese, with the English words beside them", () => {
    setFunctionLocale("zh-CN");
    expect(call("RATE", 1, 2)).toEqual([[0.5]]);
    expect((call("VARIANCE", 1, 2, "左") as ErrorResult).message).toBe(
      "direction 不能是“左”。请从以下选项中选择：越高越好（higher）、越低越好（lower）。"
    );
  });
});

describe("The message of limits out of order", () => {
  test("speaks of limits in KPI.STATUS, of dates in KPI.SERIES", () => {
    expect((call("STATUS", 85, 80, 90) as ErrorResult).message).toMatch(
      /^green and amber are in the wrong order/
    );
    expect((call("SERIES", [[45658]], [[1]], "", "", 45700, 45600) as ErrorResult).message).toMatch(/dates/);
  });
});

test("A division by the actual proposes what helps, not a setting of zero targets", () => {
  expect((call("ATTAINMENT", 0, 5, "lower", "", "", "ratio") as ErrorResult).message).toMatch(
    /^actual is 0.*"linear"\.$/
  );
  expect((call("ATTAINMENT", 5, 0) as ErrorResult).message).toMatch(/zeroTarget/);
});

test.each(["AHP", "AHPCR", "PAIRWEIGHTS", "ENTROPYWEIGHTS"])(
  "A blank cell in the matrix of KPI.%s is named by its row",
  (name) => {
    const matrix = [
      [1, 2],
      [null, 1],
    ];
    expect(call(name, matrix)).toMatchObject({
      error: "#N/A",
      message: "matrix has a blank cell in row 2. Fill in every cell.",
    });
  }
);

import { rate, setFunctionLocale, weighted } from "../../src/functions/functions";
import { functionTable } from "../../src/functions/call";

/** The host's error class, as Office.js has it. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

const host = globalThis as { CustomFunctions?: unknown };

describe("Where the host has CustomFunctions.Error", () => {
  beforeAll(() => {
    host.CustomFunctions = { Error: HostError };
  });
  afterAll(() => {
    delete host.CustomFunctions;
  });

  test("an error that is the whole result is thrown, with code and sentence", () => {
    expect(() => rate([[1]], [[0]])).toThrow(expect.any(HostError) as unknown as Error);
    try {
      rate([[1]], [[0]]);
    } catch (thrown) {
      expect(thrown).toEqual(
        new HostError(
          "#DIV/0!",
          "whole is 0, and nothing can be divided by 0. Enter another number in whole."
        )
      );
    }
    expect(() => weighted([[1, 2]], [[1]])).toThrow();
  });

  test("an error of a single cell stands in the block", () => {
    const result = rate([[1], [2]], [[0], [4]]);
    expect(result[0][0]).toBeInstanceOf(HostError);
    expect(result[0][0].code).toBe("#DIV/0!");
    expect(result[1][0]).toBe(0.5);
  });

  test("an error that came from another function goes out as it came in", () => {
    expect(() => rate(new HostError("#N/A", "No such customer.") as never, [[2]])).toThrow();
    expect(rate([[new HostError("#N/A", "No such customer.")], [1]], [[2]])[0][0]).toEqual(
      new HostError("#N/A", "No such customer.")
    );
  });

  test("the function table gives plain errors all the same", () => {
    const table = functionTable();
    expect(table.get("KPI.RATE")!(1, 0)).toEqual({
      error: "#DIV/0!",
      message: expect.stringContaining("whole is 0"),
    });
    expect(table.get("KPI.RATE")!([[1], [1]], [[0], [1]])).toEqual([
      [{ error: "#DIV/0!", message: expect.any(String) }],
      [1],
    ]);
  });
});

describe("The function table", () => {
  const call = (name: string, ...args: unknown[]) => functionTable().get(name)!(...args);

  test("takes the inputs of KPI.CALC as further arguments", () => {
    expect(call("KPI.CALC", "customer-churn-rate", 15, 300)).toEqual([[0.05]]);
    expect(call("KPI.CALC", "客户流失率", [[15], [30]], 300)).toEqual([[0.05], [0.1]]);
    expect(call("KPI.CALC", "Customer Churn Rate", [[15], [""]], 300)).toEqual([[0.05], [""]]);
  });

  test("takes them gathered in a list too, as Excel hands over an argument that repeats", () => {
    expect(call("KPI.CALC", "customer-churn-rate", [15, 300])).toEqual([[0.05]]);
    expect(call("KPI.CALC", "customer-churn-rate", [[[15], [30]], [[300]]])).toEqual([[0.05], [0.1]]);
    expect(call("KPI.CALC", "customer-churn-rate", [[[15], [30]], 300])).toEqual([[0.05], [0.1]]);
  });

  test("says what is wrong with a KPI: unknown, too many inputs, none", () => {
    expect(call("KPI.CALC", "no-such-kpi", 1)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("no-such-kpi"),
    });
    expect(call("KPI.CALC", "customer-churn-rate", 1, 2, 3)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("customers_lost, customers_start"),
    });
    expect(call("KPI.CALC", "customer-churn-rate", 1)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^KPI\.CALC needs more .*customers_lost, customers_start/),
    });
    expect(call("KPI.CALC", "customer-churn-rate", 1, 0)).toMatchObject({
      error: "#DIV/0!",
      message: expect.stringContaining("customers_start"),
    });
    expect(call("KPI.CALC", "customer-churn-rate", "n/a", 3)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("customers_lost"),
    });
  });

  test("names the function and what it lacks, or what it takes, where the arguments are too few or too many", () => {
    expect(call("KPI.RATE", 1)).toEqual({
      error: "#VALUE!",
      message: "KPI.RATE lacks an argument: whole. Write it as KPI.RATE(part, whole).",
    });
    expect(call("KPI.PACE")).toMatchObject({
      message: expect.stringContaining("actual, baseline, target, elapsed."),
    });
    expect(call("KPI.GROWTH", 1, 2, "abs", 4)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^KPI\.GROWTH takes at most 3 arguments and got 4/),
    });
    expect(call("KPI.RATE", 1, null)).toEqual([[""]]);
    expect(call("KPI.RATE", 1, 2, { functionName: "RATE" })).toEqual([[0.5]]);
  });

  test("gives a KPI's card in two columns, or one field of it, in both languages", () => {
    const card = call("KPI.DEFINE", "customer-churn-rate") as unknown[][];
    expect(card.every((row) => row.length === 2)).toBe(true);
    expect(card.find(([field]) => field === "Name")).toEqual(["Name", "Customer Churn Rate"]);
    expect(call("KPI.DEFINE", "customer-churn-rate", "name", "zh")).toEqual([["客户流失率"]]);
    expect(call("KPI.DEFINE", "客户流失率", "名称", "中文")).toEqual([["客户流失率"]]);
    expect(call("KPI.DEFINE", "customer-churn-rate", "colour")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining('"definition"'),
    });
    expect(call("KPI.DEFINE", "no-such-kpi")).toMatchObject({ error: "#N/A" });
  });

  test("calls without Office, and needs no language to be set", () => {
    expect(typeof setFunctionLocale).toBe("function");
    expect(call("KPI.VERSION")).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

import type { Plan, SheetPlan } from "../../src/plan/plan";
import { planWrites, requestsOf } from "../../src/workbook/plan-writes";
import { bytesOfJson, write } from "../../src/workbook/write";

const sheet = (parts: Partial<SheetPlan>): SheetPlan => ({
  name: "S",
  gridlines: true,
  blocks: [],
  styles: [],
  columnWidths: {},
  ...parts,
});
const plan = (parts: Partial<SheetPlan>): Plan => ({ sheets: [sheet(parts)] });
const facts = { calculate: false };

describe("The writes of a plan", () => {
  test("go out as one request while they are small", () => {
    const writes = planWrites(plan({ blocks: [{ address: "A1:B1", cells: [["x", 1]] }] }), facts);
    expect(requestsOf(writes)).toHaveLength(1);
  });

  test("are split where a request would pass the limit, in the same order", () => {
    const writes = Array.from({ length: 5 }, () => write(0, "x".repeat(98), () => undefined));
    const requests = requestsOf(writes, 500);
    expect(requests.map((request) => request.length)).toEqual([3, 3, 2]);
    expect(requests.flatMap((request) => request.slice(1))).toEqual(writes);
  });

  test("cut a large block by rows, so that no part is beyond a request", () => {
    const cells = Array.from({ length: 300 }, () => ["x".repeat(10_000)]);
    const writes = planWrites(plan({ blocks: [{ address: "A1:A300", cells }] }), facts);
    expect(writes.length).toBeGreaterThan(3);
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThan(1_010_000);
    expect(requestsOf(writes)).toHaveLength(1);
  });

  test("refuse a block whose cells do not have its shape", () => {
    expect(() => planWrites(plan({ blocks: [{ address: "A1:B2", cells: [["x"]] }] }), facts)).toThrow(
      "S!A1:B2"
    );
  });

  test("refuse a list that does not fit into a validation rule", () => {
    const values = Array.from({ length: 60 }, (_, i) => `value ${i}`);
    expect(() =>
      planWrites(plan({ validations: [{ address: "A1", rule: { kind: "list", values } }] }), facts)
    ).toThrow("listRange");
    expect(() =>
      planWrites(plan({ validations: [{ address: "A1", rule: { kind: "list", values: ["a,b"] } }] }), facts)
    ).toThrow();
  });
});

describe("The size of JSON in a request", () => {
  test.each([
    ["abc", 5],
    ["客户", 6 + 2],
    ['a"b', 6],
    [null, 4],
    [[1, 2], 5],
  ])("%j", (value, bytes) => expect(bytesOfJson(value)).toBe(bytes));
});

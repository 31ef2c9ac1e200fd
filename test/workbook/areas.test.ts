import { areasOf, spansByHeight } from "../../src/workbook/writes/areas";

describe("Addresses that share a look", () => {
  test("go out together, in lists that every host takes", () => {
    expect(areasOf(["A1:B2", "D4"])).toEqual(["A1:B2,D4"]);
    const many = Array.from({ length: 100 }, (_, i) => `AA${1000 + i}:AZ${1000 + i}`);
    const lists = areasOf(many);
    expect(lists.join(",").split(",")).toEqual(many);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(250);
    expect(areasOf([])).toEqual([]);
  });
});

describe("Rows of one height", () => {
  test("are spans of neighbours", () =>
    expect([...spansByHeight({ "4": 60, "5:16": 19, "17": 19, "18": 60 })]).toEqual([
      [60, ["4:4", "18:18"]],
      [19, ["5:17"]],
    ]));

  test("are what was said of them last", () =>
    expect([...spansByHeight({ "1:5": 20, "3:3": 40 })]).toEqual([
      [20, ["1:2", "4:5"]],
      [40, ["3:3"]],
    ]));
});

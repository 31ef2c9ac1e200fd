import fc from "fast-check";
import { cagr, growth } from "../../src/core/index";
import { figure, positive } from "./arbitrary";
import { reasonOf, valueOf } from "./value";

test("growth undone gives the previous value back", () => {
  fc.assert(
    fc.property(figure, positive, (current, previous) => {
      const back = previous * (1 + valueOf(growth(current, previous)));
      expect(Math.abs(back - current)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(current), previous));
    })
  );
});

test("growth on a negative base has the right sign on request, and no value otherwise", () => {
  expect(valueOf(growth(-50, -100, { negativeBase: "abs" }))).toBe(0.5);
  expect(valueOf(growth(-150, -100, { negativeBase: "abs" }))).toBe(-0.5);
  expect(reasonOf(growth(-150, -100))).toBe("domain");
  expect(reasonOf(growth(5, 0, { negativeBase: "abs" }))).toBe("zero-division");
  expect(reasonOf(growth(null, 0))).toBe("missing");
});

test("compound growth over n periods leads from start to end", () => {
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 40 }), (start, end, periods) => {
      const there = start * (1 + valueOf(cagr(start, end, periods))) ** periods;
      expect(Math.abs(there / end - 1)).toBeLessThanOrEqual(1e-6);
    })
  );
});

test("compound growth to zero is −1, and a start of zero has none", () => {
  expect(valueOf(cagr(100, 0, 3))).toBe(-1);
  expect(valueOf(cagr(100, 110.25, 0.5))).toBeCloseTo(1.1025 ** 2 - 1, 12);
  expect([cagr(0, 5, 1), cagr(5, -1, 1), cagr(5, 5, 0)].map(reasonOf)).toEqual([
    "domain",
    "domain",
    "domain",
  ]);
});

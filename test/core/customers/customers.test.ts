import fc from "fast-check";
import {
  cac,
  ces,
  churn,
  clv,
  clvFinite,
  clvSimple,
  csat,
  csatScore,
  nps,
  npsFromCounts,
  rate,
  retention,
  roi,
} from "../../../src/core/index";
import { reasonOf, valueOf } from "../value";

const count = fc.integer({ min: 0, max: 100_000 });
const ratings = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 60 });

test("churn and retention add up to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), count, fc.nat(), (start, fresh, seed) => {
      const lost = seed % (start + 1);
      const end = start - lost + fresh;
      expect(valueOf(churn(lost, start)) + valueOf(retention(start, end, fresh))).toBeCloseTo(1, 12);
    })
  );
});

test("retention outside 0 to 1 is a fault of the data, and a zero start is looked at first", () => {
  expect(reasonOf(retention(100, 150, 40))).toBe("domain");
  expect(reasonOf(retention(100, 10, 40))).toBe("domain");
  expect(reasonOf(retention(0, 10, 40))).toBe("zero-division");
  expect(reasonOf(retention(100, null, 40))).toBe("missing");
});

test("rates, acquisition cost and return have no zero denominator", () => {
  for (const outcome of [rate(1, 0), churn(1, 0), cac(1, 0), roi(1, 0)])
    expect(reasonOf(outcome)).toBe("zero-division");
  expect(valueOf(rate(0, 7))).toBe(0);
  expect(valueOf(roi(50, 100))).toBe(-0.5);
  expect(reasonOf(rate(null, 0))).toBe("missing");
});

describe("net promoter score", () => {
  test("lies between −100 and 100 and agrees with its counts", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const present = given.filter((r) => r !== null);
        if (present.length === 0) return expect(reasonOf(nps(given))).toBe("no-data");
        const promoters = present.filter((r) => r >= 9).length;
        const detractors = present.filter((r) => r <= 6).length;
        const value = valueOf(nps(given));
        expect(Math.abs(value)).toBeLessThanOrEqual(100);
        expect(value).toBeCloseTo(
          valueOf(npsFromCounts(promoters, present.length - promoters - detractors, detractors)),
          10
        );
      })
    );
  });

  test("6 is a detractor, 6.5 and 8.5 are passive, 10.5 is no rating", () => {
    expect(valueOf(nps([6]))).toBe(-100);
    expect(valueOf(nps([6.5, 8.5]))).toBe(0);
    expect([10.5, -1].map((r) => reasonOf(nps([5, r])))).toEqual(["domain", "domain"]);
    expect(reasonOf(npsFromCounts(0, 0, 0))).toBe("zero-division");
    expect(reasonOf(npsFromCounts(-1, 5, 0))).toBe("domain");
  });
});

describe("satisfaction", () => {
  test("the satisfied share counts ratings at or above the threshold, blanks left out", () => {
    expect(valueOf(csat([5, 4, null, 3], 4))).toBeCloseTo(2 / 3, 12);
    expect(reasonOf(csat([null]))).toBe("no-data");
  });

  test("the score is 0 at the lowest and 100 at the highest rating; a mean of 4.2 is 80", () => {
    expect([valueOf(csatScore([1, 1])), valueOf(csatScore([5])), valueOf(csatScore([4.2]))]).toEqual([
      0, 100, 80,
    ]);
    expect(reasonOf(csatScore([6]))).toBe("domain");
    expect(reasonOf(csatScore([1], 1, 1))).toBe("zero-division");
    expect(reasonOf(csatScore([1], 5, 1))).toBe("domain");
    expect(valueOf(csatScore([0, 10], 0, 10))).toBe(50);
  });

  test("effort is a mean of 1 to 7", () => {
    expect(valueOf(ces([7, null, 1]))).toBe(4);
    expect(reasonOf(ces([0]))).toBe("domain");
    expect(reasonOf(ces([]))).toBe("no-data");
  });
});

describe("lifetime value", () => {
  const share = fc.integer({ min: 0, max: 999 }).map((x) => x / 1000);
  const discount = fc.integer({ min: 1, max: 500 }).map((x) => x / 1000);

  test("with the first margin now is one margin more than with the first margin later", () => {
    fc.assert(
      fc.property(share, discount, (r, d) => {
        const end = valueOf(clv(100, r, { discount: d }));
        expect(valueOf(clv(100, r, { discount: d, timing: "begin" }))).toBeCloseTo(end + 100, 6);
      })
    );
  });

  test("over n periods is the sum of the discounted margins, and tends to the endless one", () => {
    fc.assert(
      fc.property(share, discount, fc.integer({ min: 1, max: 60 }), (r, d, n) => {
        const terms = Array.from({ length: n }, (_, k) => (100 * r ** (k + 1)) / (1 + d) ** (k + 1));
        expect(valueOf(clvFinite(100, r, n, { discount: d }))).toBeCloseTo(
          terms.reduce((a, b) => a + b),
          6
        );
      })
    );
    expect(valueOf(clvFinite(100, 0.8, 5000, { discount: 0.1 }))).toBeCloseTo(
      valueOf(clv(100, 0.8, { discount: 0.1 })),
      8
    );
    expect(valueOf(clvFinite(100, 1, 12))).toBe(1200);
  });

  test("keeps its digits when next to nothing is lost", () => {
    expect(valueOf(clv(1, 1, { discount: 1e-12 }))).toBeCloseTo(1e12, 0);
  });

  test("retention from 0 to 1, no negative discount, no endless sum", () => {
    expect([clv(1, 1.1), clv(1, -0.1), clv(1, 0.5, { discount: -0.1 }), clv(1, 1)].map(reasonOf)).toEqual([
      "domain",
      "domain",
      "domain",
      "domain",
    ]);
    expect(reasonOf(clvFinite(1, 0.5, 0))).toBe("domain");
    expect(reasonOf(clv(null, 0.5))).toBe("missing");
    expect(valueOf(clv(100, 0.8, { discount: 0.1, acquisitionCost: 150 }))).toBeCloseTo(116.6666667, 6);
    expect(valueOf(clvSimple(50, 4, 0.4, 5))).toBe(400);
  });
});

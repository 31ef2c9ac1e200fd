import fc from "fast-check";
import { priceVolume, priceVolumeMix, reconcile } from "../../../src/core/index";
import { figure, positive } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

test("price and volume effects add up to the change of revenue", () => {
  fc.assert(
    fc.property(figure, figure, figure, figure, (p0, q0, p1, q1) => {
      const { price, volume, total } = valueOf(priceVolume(p0, q0, p1, q1));
      expect(price + volume).toBe(total);
      expect(Math.abs(total - (p1 * q1 - p0 * q0))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(p1 * q1), Math.abs(p0 * q0), Math.abs(p0 * q1))
      );
    })
  );
  expect(reasonOf(priceVolume(1, null, 2, 3))).toBe("missing");
});

test("price, volume and mix add up, with new and lost products apart", () => {
  const row = fc.record({ price0: positive, volume0: positive, price1: positive, volume1: positive });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), row, row, (kept, fresh, lost) => {
      const rows = [
        ...kept,
        { ...fresh, price0: null, volume0: null },
        { ...lost, price1: null, volume1: null },
      ];
      const { totals, rows: effects } = valueOf(priceVolumeMix(rows));
      const revenue = rows.reduce(
        (a, r) => a + (r.price1 ?? 0) * (r.volume1 ?? 0) - (r.price0 ?? 0) * (r.volume0 ?? 0),
        0
      );
      const size = rows.reduce(
        (a, r) => a + (r.price1 ?? 0) * (r.volume1 ?? 0) + (r.price0 ?? 0) * (r.volume0 ?? 0),
        1
      );
      expect(
        Math.abs(totals.price + totals.volume + totals.mix + totals.newOrLost - revenue)
      ).toBeLessThanOrEqual(1e-9 * size);
      expect(effects.at(-2)!.newOrLost).toBeCloseTo(fresh.price1 * fresh.volume1, 4);
      expect(effects.at(-1)!.newOrLost).toBeCloseTo(-lost.price0 * lost.volume0, 4);
    })
  );
  expect(reasonOf(priceVolumeMix([{ price0: 1, volume0: 0, price1: 1, volume1: 1 }]))).toBe("zero-division");
  expect(reasonOf(priceVolumeMix([]))).toBe("no-data");
});

describe("reconciliation", () => {
  test("figures that differ by rounding alone agree, at any size", () => {
    expect(valueOf(reconcile(0.1 + 0.2, 0.3, 0)).agrees).toBe(true);
    expect(valueOf(reconcile(1e15 + 0.125, 1e15 + 0.25, 0)).agrees).toBe(true);
    expect(valueOf(reconcile(1.1 - 1, 0, 0.1)).agrees).toBe(true);
  });

  test("a difference is a − b, and the tolerance belongs to agreement", () => {
    expect(valueOf(reconcile(112.5, 100))).toEqual({ agrees: false, difference: 12.5 });
    expect(valueOf(reconcile(112.5, 100, 12.5)).agrees).toBe(true);
    expect(valueOf(reconcile(112.5, 100, 12.4)).agrees).toBe(false);
    expect(reasonOf(reconcile(1, 1, -1))).toBe("domain");
    expect(reasonOf(reconcile(null, 1))).toBe("missing");
  });
});

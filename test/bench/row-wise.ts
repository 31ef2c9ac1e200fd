import { functionTable } from "../../src/functions/call";
import { compare, line } from "./timing";

const rows = 100_000;
type Column = readonly (readonly (number | string)[])[];

/** Columns of positive numbers, of which one in fifty is blank. */
const column = (from: number, to: number, seed: number): Column =>
  Array.from({ length: rows }, (_, i) => [
    (i + seed) % 50 === 0 ? "" : from + ((i * 7919 + seed) % 1000) * ((to - from) / 1000),
  ]);

/** The same over the same blocks by hand: a loop, blank checks, the arithmetic; one `[value]` a row as in a spilled result. */
function byHand(
  columns: readonly Column[],
  calculate: (...values: number[]) => number | string
): unknown[][] {
  const result = new Array<unknown[]>(rows);
  const [a, b, c, d] = columns;
  for (let i = 0; i < rows; i++) {
    const x = a[i][0];
    const y = b?.[i][0];
    const z = c?.[i][0];
    const w = d?.[i][0];
    const blank = x === "" || y === "" || z === "" || w === "";
    result[i] = [blank ? "" : calculate(x as number, y as number, z as number, w as number)];
  }
  return result;
}

interface Case {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly more?: readonly unknown[];
  readonly calculate: (...values: number[]) => number | string;
}

const a = column(10, 200, 3);
const b = column(50, 150, 17);
const c = column(160, 400, 29);
const part = column(0.1, 0.9, 11);
const count = column(1, 9, 5);
const near = (value: number, limit: number): boolean =>
  value >= limit || Math.abs(value - limit) <= 1e-9 * Math.max(1, Math.abs(limit));

const bands = [
  [200, 100],
  [150, 80],
  [100, 60],
  [50, 40],
];

const cases: readonly Case[] = [
  { name: "ATTAINMENT", columns: [a, b], calculate: (x, t) => (t === 0 ? "!" : 1 + (x - t) / Math.abs(t)) },
  {
    name: "ATTAINMENT",
    columns: [a, b],
    more: ["lower", 0, 1.2],
    calculate: (x, t) => (t === 0 ? "!" : Math.min(1.2, Math.max(0, 1 - (x - t) / Math.abs(t)))),
  },
  {
    name: "RANGEATTAINMENT",
    columns: [a, b, c],
    calculate: (x, lower, upper) =>
      lower > upper
        ? "!"
        : x >= lower && x <= upper
          ? 1
          : Math.max(0, 1 - (x < lower ? lower - x : x - upper) / ((upper - lower) / 2)),
  },
  {
    name: "PROGRESS",
    columns: [a, b, c],
    calculate: (x, base, t) => (t === base ? "!" : (x - base) / (t - base)),
  },
  {
    name: "PACE",
    columns: [a, b, c, part],
    calculate: (x, base, t, e) => (e <= 0 || e > 1 || t === base ? "!" : (x - base) / (t - base) / e),
  },
  { name: "VARIANCE", columns: [a, b], calculate: (x, t) => x - t },
  {
    name: "STATUS",
    columns: [part],
    calculate: (v) => (near(v, 1) ? "Green" : near(v, 0.9) ? "Amber" : "Red"),
  },
  { name: "RUNRATE", columns: [a, part], calculate: (s, e) => (e === 0 || e < 0 || e > 1 ? "!" : s / e) },
  { name: "REQUIREDRATE", columns: [c, a, count], calculate: (t, s, r) => (r <= 0 ? "!" : (t - s) / r) },
  {
    name: "SCORE",
    columns: [a],
    more: [bands],
    calculate: (v) => {
      for (const [limit, points] of bands) if (near(v, limit)) return points;
      return 0;
    },
  },
  { name: "DEDUCTION", columns: [c, count, part], calculate: (full, n, p) => Math.max(0, full - n * p) },
  { name: "ADDITION", columns: [c, count, part], calculate: (base, n, p) => base + n * p },
  { name: "PASSFAIL", columns: [a, b], calculate: (x, t) => (near(x, t) ? 1 : 0) },
  {
    name: "EFFICACY",
    columns: [a, b, c],
    calculate: (x, u, s) => (s === u ? "!" : ((x - u) / (s - u)) * 40 + 60),
  },
  {
    name: "GRADE",
    columns: [a],
    calculate: (v) => (near(v, 90) ? "A" : near(v, 80) ? "B" : near(v, 70) ? "C" : near(v, 60) ? "D" : "E"),
  },
  {
    name: "MINMAX",
    columns: [a, b, c],
    calculate: (v, min, max) => (max === min ? "!" : (v - min) / (max - min)),
  },
  { name: "GROWTH", columns: [a, b], calculate: (x, p) => (p <= 0 ? "!" : (x - p) / p) },
  {
    name: "CAGR",
    columns: [a, b, count],
    calculate: (s, e, n) => (s <= 0 || e < 0 || n <= 0 ? "!" : (e / s) ** (1 / n) - 1),
  },
  { name: "RATE", columns: [a, b], calculate: (x, y) => (y === 0 ? "!" : x / y) },
  { name: "CHURN", columns: [a, b], calculate: (x, y) => (y === 0 ? "!" : x / y) },
  {
    name: "RETENTION",
    columns: [c, b, count],
    calculate: (s, e, n) => (s === 0 || e < n || e - n > s ? "!" : (e - n) / s),
  },
  { name: "CAC", columns: [a, b], calculate: (x, y) => (y === 0 ? "!" : x / y) },
  { name: "CLV", columns: [a, part], calculate: (m, r) => (r < 0 || r > 1 ? "!" : (m * r) / (1 - r)) },
  { name: "ROI", columns: [a, b], calculate: (g, k) => (k === 0 ? "!" : (g - k) / k) },
];

/** Each row-wise function over 100,000 rows in one spilled call, against a loop by hand. */
export function rowWise(): void {
  console.log(
    `\n(a) Row-wise functions over ${rows.toLocaleString("en")} rows: at most 3 times a loop by hand`
  );
  line("function", "ms", "loop, ms", "ratio");
  const ratios = cases.map(({ name, columns, more = [], calculate }) => {
    const call = functionTable().get(`KPI.${name}`)!;
    const gaps = name === "ATTAINMENT" || name === "SCORE" ? more : [];
    const args = [...columns, ...gaps];
    const mine = call(...args) as unknown[][];
    const theirs = byHand(columns, calculate);
    const wrong = mine.findIndex(([value], i) => !agrees(value, theirs[i][0]));
    if (wrong >= 0)
      throw new Error(
        `KPI.${name} and the loop differ in row ${wrong}: ${mine[wrong][0]}, ${theirs[wrong][0]}`
      );
    const {
      ours,
      theirs: loop,
      ratio,
    } = compare(
      () => call(...args),
      () => byHand(columns, calculate)
    );
    line(`KPI.${name}${more.length > 1 ? " with options" : ""}`, ours, loop, ratio);
    return ratio;
  });
  line("worst", "", "", Math.max(...ratios));
}

const agrees = (mine: unknown, theirs: unknown): boolean =>
  typeof mine === "number" && typeof theirs === "number"
    ? Math.abs(mine - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))
    : mine === theirs || typeof mine === "object";

import { functionTable } from "../../src/functions/call";
import { type Arithmetic, type Column, loopByHand, wrong } from "./by-hand";
import { line, verdict } from "./report";
import { compare } from "./timing";

const rows = 100_000;
/** The most that a function may take for each time of the loop by hand. */
const target = 3;

/** Columns of positive numbers, of which one in fifty is blank. */
const column = (from: number, to: number, seed: number): Column =>
  Array.from({ length: rows }, (_, i) => [
    (i + seed) % 50 === 0 ? "" : from + ((i * 7919 + seed) % 1000) * ((to - from) / 1000),
  ]);

interface Case {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly more?: readonly unknown[];
  readonly calculate: Arithmetic;
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
  { name: "ATTAINMENT", columns: [a, b], calculate: (x, t) => (t === 0 ? wrong : 1 + (x - t) / Math.abs(t)) },
  {
    name: "ATTAINMENT",
    columns: [a, b],
    more: ["lower", 0, 1.2],
    calculate: (x, t) => (t === 0 ? wrong : Math.min(1.2, Math.max(0, 1 - (x - t) / Math.abs(t)))),
  },
  {
    name: "RANGEATTAINMENT",
    columns: [a, b, c],
    calculate: (x, lower, upper) =>
      lower > upper
        ? wrong
        : x >= lower && x <= upper
          ? 1
          : Math.max(0, 1 - (x < lower ? lower - x : x - upper) / ((upper - lower) / 2)),
  },
  {
    name: "PROGRESS",
    columns: [a, b, c],
    calculate: (x, base, t) => (t === base ? wrong : (x - base) / (t - base)),
  },
  {
    name: "PACE",
    columns: [a, b, c, part],
    calculate: (x, base, t, e) => (e <= 0 || e > 1 || t === base ? wrong : (x - base) / (t - base) / e),
  },
  { name: "VARIANCE", columns: [a, b], calculate: (x, t) => x - t },
  {
    name: "STATUS",
    columns: [part],
    calculate: (v) => (near(v, 1) ? "Green" : near(v, 0.9) ? "Amber" : "Red"),
  },
  { name: "RUNRATE", columns: [a, part], calculate: (s, e) => (e === 0 || e < 0 || e > 1 ? wrong : s / e) },
  { name: "REQUIREDRATE", columns: [c, a, count], calculate: (t, s, r) => (r <= 0 ? wrong : (t - s) / r) },
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
    calculate: (x, u, s) => (s === u ? wrong : ((x - u) / (s - u)) * 40 + 60),
  },
  {
    name: "GRADE",
    columns: [a],
    calculate: (v) => (near(v, 90) ? "A" : near(v, 80) ? "B" : near(v, 70) ? "C" : near(v, 60) ? "D" : "E"),
  },
  {
    name: "MINMAX",
    columns: [a, b, c],
    calculate: (v, min, max) => (max === min ? wrong : (v - min) / (max - min)),
  },
  { name: "GROWTH", columns: [a, b], calculate: (x, p) => (p <= 0 ? wrong : (x - p) / p) },
  {
    name: "CAGR",
    columns: [a, b, count],
    calculate: (s, e, n) => (s <= 0 || e < 0 || n <= 0 ? wrong : (e / s) ** (1 / n) - 1),
  },
  { name: "RATE", columns: [a, b], calculate: (x, y) => (y === 0 ? wrong : x / y) },
  { name: "CHURN", columns: [a, b], calculate: (x, y) => (y === 0 ? wrong : x / y) },
  {
    name: "RETENTION",
    columns: [c, b, count],
    calculate: (s, e, n) => (s === 0 || e < n || e - n > s ? wrong : (e - n) / s),
  },
  { name: "CAC", columns: [a, b], calculate: (x, y) => (y === 0 ? wrong : x / y) },
  { name: "CLV", columns: [a, part], calculate: (m, r) => (r < 0 || r > 1 ? wrong : (m * r) / (1 - r)) },
  { name: "ROI", columns: [a, b], calculate: (g, k) => (k === 0 ? wrong : (g - k) / k) },
];

/** Each row-wise function over 100,000 rows in one spilled call, against a loop by hand. */
export function rowWise(): void {
  console.log(
    `\n(a) Row-wise functions over ${rows.toLocaleString("en")} rows: at most ${target} times a loop by hand`
  );
  line("function", "ms", "loop, ms", "ratio", "target", "");
  for (const { name, columns, more = [], calculate } of cases) {
    const call = functionTable().get(`KPI.${name}`)!;
    const args = [...columns, ...more];
    const loop = loopByHand(`${name} ${more.length}`, columns.length, calculate);
    check(name, call(...args) as unknown[][], loop(columns));
    const { ours, theirs, ratio } = compare(
      () => call(...args),
      () => loop(columns)
    );
    verdict(`KPI.${name}${more.length > 1 ? " with options" : ""}`, [ours, theirs], ratio, target);
  }
}

/** Function and loop must give the same: else they are not compared at the same work. */
function check(name: string, mine: unknown[][], theirs: unknown[][]): void {
  const row = mine.findIndex(([value], i) => !agrees(value, theirs[i][0]));
  if (row >= 0)
    throw new Error(`KPI.${name} and the loop differ in row ${row}: ${mine[row][0]}, ${theirs[row][0]}`);
}

const agrees = (mine: unknown, theirs: unknown): boolean =>
  typeof mine === "number" && typeof theirs === "number"
    ? Math.abs(mine - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))
    : mine === theirs || (typeof mine === "object" && theirs === wrong);

import { functionTable } from "../../src/functions/call";
import { line, verdict } from "./report";
import { time } from "./timing";

const call = (name: string, ...args: readonly unknown[]): unknown =>
  functionTable().get(`KPI.${name}`)!(...args);
const column = (count: number, value: (i: number) => unknown): unknown[][] =>
  Array.from({ length: count }, (_, i) => [value(i)]);

/** A hierarchy of ten children a parent: 1, 1.1, 1.1.1 … */
function codes(count: number): string[] {
  const all: string[] = [];
  const queue = Array.from({ length: 10 }, (_, i) => String(i + 1));
  for (let i = 0; all.length < count; i++) {
    all.push(queue[i]);
    for (let child = 1; child <= 10 && queue.length < count; child++) queue.push(`${queue[i]}.${child}`);
  }
  return all;
}

const sizes: readonly (readonly [string, number, (count: number) => () => unknown])[] = [
  [
    "XMR, points",
    1000,
    (count) => {
      const values = column(count, (i) => 100 + ((i * 31) % 17));
      return () => call("XMR", values);
    },
  ],
  [
    "ROLLUP, KPIs",
    1000,
    (count) => {
      const all = codes(count);
      const args = [
        column(count, (i) => all[i]),
        column(count, (i) => 60 + (i % 40)),
        column(count, (i) => 1 + (i % 5)),
      ];
      return () => call("ROLLUP", ...args);
    },
  ],
  [
    "SERIES by month, daily rows",
    100_000,
    (count) => {
      const dates = column(count, (i) => 36_526 + (i % 9000));
      const values = column(count, (i) => i % 100);
      return () => call("SERIES", dates, values);
    },
  ],
  [
    "PERIOD, daily rows",
    100_000,
    (count) => {
      const dates = column(count, (i) => 36_526 + (i % 9000));
      const values = column(count, (i) => i % 100);
      return () => call("PERIOD", dates, values, 40_000);
    },
  ],
];

const target = 15;

/** Time at a size and at ten times it. */
export function growth(): void {
  console.log(`\n(c) Growth: ten times the size in at most ${target} times the time`);
  line("function", "size", "ms", "ms at 10×", "times", "target", "");
  for (const [name, size, prepare] of sizes) {
    // Small ones are repeated, up to some milliseconds: the clock is too coarse for less.
    const repeats = Math.max(1, Math.round(20_000 / size));
    const small = time(repeated(prepare(size), repeats)) / repeats;
    const large = time(repeated(prepare(size * 10), repeats), 5) / repeats;
    verdict(name, [String(size), small, large], large / small, target);
  }
  const scale = [1, 2, 3, 5, 7, 9, 4, 6, 8, 2.5, 1.5, 3.5];
  const matrix = scale.map((one) => scale.map((other) => one / other));
  line("AHP 12 × 12", "", time(repeated(() => call("AHP", matrix), 100)) / 100);
}

const repeated = (work: () => unknown, times: number) => (): void => {
  for (let i = 0; i < times; i++) work();
};

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Arguments } from "./read";

export interface GoldenCase {
  readonly id: string;
  readonly method: string;
  readonly inputs: Arguments;
  readonly options?: Arguments;
  readonly expected: unknown;
  readonly tolerance?: number;
}

/** The folder of the cases: GOLDEN_DIR, or the cases that stand beside this file. */
export const goldenFolder = process.env.GOLDEN_DIR ?? join(__dirname, "cases");

/** All cases of a folder, by file. */
export function goldenFiles(
  folder = goldenFolder
): { readonly file: string; readonly cases: readonly GoldenCase[] }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return files.map((file) => ({
    file,
    cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldenCase[],
  }));
}

/** Numbers agree within the tolerance of the case, and never more narrowly than this. */
const LEAST_TOLERANCE = 1e-9;

/**
 * Where a result differs from what a case expects, as sentences; none when they agree. Of an object only the expected
 * keys are compared.
 */
export function differences(got: unknown, expected: unknown, tolerance = 0, at = "result"): string[] {
  if (typeof expected === "number" && typeof got === "number") {
    const agrees = Math.abs(got - expected) <= Math.max(tolerance, LEAST_TOLERANCE);
    return agrees ? [] : [`${at}: expected ${expected}, got ${got}`];
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    if (expected.length !== got.length)
      return [`${at}: expected ${expected.length} values, got ${got.length}`];
    return expected.flatMap((value, i) => differences(got[i], value, tolerance, `${at}[${i}]`));
  }
  if (isRecord(expected) && isRecord(got)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(got[key], value, tolerance, `${at}.${key}`)
    );
  }
  return Object.is(got, expected)
    ? []
    : [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

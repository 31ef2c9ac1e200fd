/**
 * The headless preview for tests: the same code as `src/preview/headless`, from its bundle,
 * because jest does not load the grid's ES modules.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";

type HeadlessBundle = typeof import("../../src/preview/headless/bundle");

// In a process of its own, as it is an ES module; it returns at once when the bundle is fresh.
execFileSync(process.execPath, [path.resolve("scripts/build-headless.mjs")], {
  stdio: ["ignore", "ignore", "inherit"],
});

const bundle = require(path.resolve("build/headless.cjs")) as HeadlessBundle;

export const { openHeadless, createHeadlessWorkbook, connect } = bundle;

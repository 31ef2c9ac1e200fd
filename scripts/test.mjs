// `npm test`: type check, lint, unit, golden and host tests, the production build, and the
// tests in a real browser. Ends with one line, "N passed, N failed"; exit code 1 if any failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const scratch = mkdtempSync(path.join(os.tmpdir(), "kpi-test-"));
const total = { passed: 0, failed: 0 };

/** Runs a package's command; its output goes straight to the terminal. */
function run(packageName, bin, args) {
  const manifest = require(`${packageName}/package.json`);
  const entry = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  const file = path.join(path.dirname(require.resolve(`${packageName}/package.json`)), entry);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** A step that counts as one test. */
function check(title, packageName, bin, args) {
  console.log(`\n# ${title}`);
  const started = Date.now();
  const status = run(packageName, bin, args);
  total[status === 0 ? "passed" : "failed"] += 1;
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** A run of jest, counted test by test; a suite that does not load counts as one failure. */
function jest(title, args) {
  console.log(`\n# ${title}`);
  const report = path.join(scratch, `${title.replace(/\W+/g, "-")}.json`);
  const status = run("jest", "jest", [...args, "--json", `--outputFile=${report}`]);
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) total.failed += 1;
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    total.failed += 1;
  }
}

try {
  check("Type check", "typescript", "tsc", ["--noEmit", "-p", "."]);
  check("Lint", "eslint", "eslint", ["."]);
  const built = check("Production build", "webpack-cli", "webpack-cli", ["--mode", "production"]);
  jest("Unit, golden, host and size tests", ["--silent", "--maxWorkers=100%"]);
  if (built) jest("Tests in the browser", ["--config", "jest.e2e.config.js", "--runInBand"]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

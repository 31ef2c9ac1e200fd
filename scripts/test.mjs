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
/** Files of tests that failed and passed when they were run again. */
const unsteady = [];

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

/** What a run of jest found; a suite that does not load counts as one failure. */
function report(title, args) {
  console.log(`\n# ${title}`);
  const file = path.join(scratch, `${title.replace(/\W+/g, "-")}.json`);
  const status = run("jest", "jest", [...args, "--json", `--outputFile=${file}`]);
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const suites = result.testResults.filter((suite) => suite.status === "failed");
    return {
      passed: result.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      failedFiles: suites.map((suite) => path.relative(root, suite.name)),
      passedInFailedFiles: suites
        .flatMap((suite) => suite.assertionResults)
        .filter((test) => test.status === "passed").length,
    };
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    return { passed: 0, failed: 1, failedFiles: [], passedInFailedFiles: 0 };
  }
}

/**
 * Counts a run of jest, test by test. With `again`, files that failed are run once more and count
 * as they end then: a browser shares its machine with others. Those that needed it are named at the
 * end, since a test that depends on the machine's speed is to be mended.
 */
function jest(title, args, { again = false } = {}) {
  const first = report(title, args);
  total.passed += first.passed;
  total.failed += first.failed;
  if (!again || first.failedFiles.length === 0) return;
  const second = report(`${title}, those that failed once more`, [
    ...args,
    "--runTestsByPath",
    ...first.failedFiles,
  ]);
  total.passed += second.passed - first.passedInFailedFiles;
  total.failed += second.failed - first.failed;
  unsteady.push(...first.failedFiles.filter((file) => !second.failedFiles.includes(file)));
}

try {
  check("Type check", "typescript", "tsc", ["--noEmit", "-p", "."]);
  check("Lint", "eslint", "eslint", ["."]);
  const built = check("Production build", "webpack-cli", "webpack-cli", ["--mode", "production"]);
  jest("Unit, golden, host and size tests", ["--silent", "--maxWorkers=100%"]);
  if (built) jest("Tests in the browser", ["--config", "jest.e2e.config.js", "--runInBand"], { again: true });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (unsteady.length > 0) console.log(`\nPassed only when run again: ${unsteady.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/**
 * The command line for tests, in this process: from its bundle, as jest does not load the grid's ES
 * modules. A process for each command would open the grid's code anew each time.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { Readable, Writable } from "node:stream";

type CliBundle = typeof import("../../src/cli/run");

const bundle =
  'import { bundleOnce } from "./scripts/bundle-once.mjs"; await bundleOnce("src/cli/run.ts", "cli");';
execFileSync(process.execPath, ["--input-type=module", "-e", bundle], {
  stdio: ["ignore", "ignore", "inherit"],
});

const { runCli } = require(path.resolve("build/cli.cjs")) as CliBundle;

/** Runs a command, and gives what it said. */
export async function runKpi(
  args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: "", stderr: "" };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: into("stdout"), stderr: into("stderr") };
  const code = await runCli(args, streams);
  return { code, ...said };
}

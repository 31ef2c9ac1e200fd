import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { runCli } from "../../src/cli/run";

const script = path.resolve("scripts/kpi.mjs");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command. */
export function kpi(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { code: status, stdout, stderr };
}

/** Runs a command that needs no grid without starting a process. */
export async function runInProcess(args: readonly string[]): Promise<Ran> {
  const said = { stdout: "", stderr: "" };
  const into = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const code = await runCli(args, {
    stdin: Readable.from([]),
    stdout: into("stdout"),
    stderr: into("stderr"),
  });
  return { code, ...said };
}

/** Starts the real command, to talk with it. */
export const startKpi = (args: readonly string[]) =>
  spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "inherit"] });

/** Answers of kpi evaluate to some lines. */
export function evaluate(
  lines: readonly unknown[],
  ...args: string[]
): { code: number | null; answers: any[] } {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, stdout } = kpi(["evaluate", ...args], input);
  return {
    code,
    answers: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

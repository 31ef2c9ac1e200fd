import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

const script = path.resolve("scripts/kpi.mjs");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command. */
export function kpi(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8", maxBuffer: 1e9 });
  return { code: status, stdout, stderr };
}

/** Starts the real command, to talk with it. */
export const startKpi = (args: readonly string[]) => spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "inherit"] });

/** Answers of kpi evaluate to some lines. */
export function evaluate(lines: readonly unknown[], ...args: string[]): { code: number | null; answers: any[] } {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, stdout } = kpi(["evaluate", ...args], input);
  return { code, answers: stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line)) };
}

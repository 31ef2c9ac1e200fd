/**
 * Brings build/headless.cjs up to date before the tests run (jest's globalSetup). In a process of
 * its own, because jest does not load ES module scripts.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";

export default function setup(): void {
  execFileSync(process.execPath, [path.resolve("scripts/build-headless.mjs")], { stdio: "inherit" });
}

import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

export interface PreviewProcess {
  /** The page's address. */
  readonly url: string;
  /** What the process has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts a preview as a person would, on a free port and without opening a browser.
 * @param script another server that prints its address in the same way
 */
export async function startPreview(
  args: readonly string[] = [],
  script = "scripts/preview.ts"
): Promise<PreviewProcess> {
  const child = runPreview(["--port", "0", "--no-open", ...args], script);
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/preview\//.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("close", (code) => reject(new Error(`The preview ended with code ${code}:\n${output}`)));
  });
  return { url, output: () => output, stop: () => stop(child) };
}

/** Runs the preview's command and leaves it to the caller. */
export const runPreview = (args: readonly string[], script = "scripts/preview.ts"): ChildProcess =>
  spawn(process.execPath, [path.resolve("node_modules/tsx/dist/cli.mjs"), script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on("close", () => resolve());
    child.kill();
  });

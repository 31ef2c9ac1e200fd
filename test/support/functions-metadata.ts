import { execFileSync } from "node:child_process";
import type { FunctionsMetadata } from "../../src/preview/host/functions/metadata";

/** The functions' metadata as the build writes it. The generator is an ES module: it runs in a process of its own. */
export async function functionsMetadata(): Promise<FunctionsMetadata> {
  const program =
    'import("./scripts/functions-metadata.mjs").then(async ({ functionsMetadata }) => process.stdout.write(JSON.stringify((await functionsMetadata()).en)))';
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8", maxBuffer: 64e6 }));
}

/**
 * npm run bench [-- rows|statistics|growth|plans|audit]
 *
 * Measures the calculations as they ship: bundled. Run from their sources one by one, every call
 * from one file to another goes through a getter of the loader, which is not what users wait for.
 */
import { spawnSync } from "node:child_process";
import { bundleOnce } from "./bundle-once.mjs";

const { status } = spawnSync(
  process.execPath,
  [
    // Garbage is collected between the measurements, and by the thread that made it: on a busy
    // machine the collector's own threads make it wait.
    "--expose-gc",
    "--single-threaded-gc",
    await bundleOnce("test/bench/bench.ts", "bench"),
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" }
);
process.exitCode = status ?? 1;

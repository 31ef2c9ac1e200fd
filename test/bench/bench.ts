/**
 * npm run bench [-- rows|statistics|growth|plans|audit]
 *
 * Times of the calculations, as ratios measured in one process, the median of several rounds. The
 * functions are called as the headless host calls them: by name, with blocks of cells.
 */
import { audit } from "./audit";
import { growth } from "./growth";
import { plans } from "./plans";
import { rowWise } from "./row-wise";
import { statistics } from "./statistics";

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  rows: rowWise,
  statistics,
  growth,
  plans,
  audit,
};
const asked = process.argv.slice(2).filter((name) => name in parts);

async function run(): Promise<void> {
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]();
}

void run();

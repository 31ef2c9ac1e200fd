/**
 * npm run bench [-- rows|statistics|growth|plans]
 *
 * Times of the calculations, as ratios measured in one process, the median of several rounds. The
 * functions are called as the headless host calls them: by name, with blocks of cells.
 */
import { growth } from "./growth";
import { plans } from "./plans";
import { rowWise } from "./row-wise";
import { statistics } from "./statistics";

const parts: Readonly<Record<string, () => void>> = { rows: rowWise, statistics, growth, plans };
const asked = process.argv.slice(2).filter((name) => name in parts);

for (const name of asked.length > 0 ? asked : Object.keys(parts)) parts[name]();

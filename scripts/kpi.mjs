/**
 * npm run -s kpi -- COMMAND …
 *
 * Runs the command line from its bundle, which is made when it is not fresh: reading the grid's
 * sources one by one takes two seconds, the bundle a fraction of one.
 */
import { createRequire } from "node:module";
import { bundleOnce } from "./bundle-once.mjs";

createRequire(import.meta.url)(await bundleOnce("src/cli/main.ts", "kpi"));

/**
 * Bundles the headless preview into build/headless.cjs, for jest: the grid's packages are partly
 * published as ES modules only, which jest does not load.
 *
 * node scripts/build-headless.mjs
 */
import { bundleOnce } from "./bundle-once.mjs";

await bundleOnce("src/preview/headless/bundle.ts", "headless");

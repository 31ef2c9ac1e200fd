/**
 * Bundles the headless preview into build/headless.cjs, for jest: the grid's packages are partly
 * published as ES modules only, which jest does not load. Does nothing when the bundle is fresh.
 *
 * node scripts/build-headless.mjs
 */
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const outfile = path.join(root, "build/headless.cjs");
const inputsFile = path.join(root, "build/headless.inputs.json");

export async function buildHeadless() {
  if (isFresh()) return outfile;
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/preview/headless/bundle.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["import"],
    external: ["@microsoft/office-js"],
    write: false,
    metafile: true,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  mkdirSync(path.dirname(outfile), { recursive: true });
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules"));
  writeFileSync(inputsFile, JSON.stringify([...own, "package-lock.json", "scripts/build-headless.mjs"]));
  // Written beside and renamed, so that another process never loads half a bundle.
  const half = `${outfile}.${process.pid}`;
  writeFileSync(half, outputFiles[0].contents);
  renameSync(half, outfile);
  return outfile;
}

/** Whether none of the bundle's own sources has changed since it was built. */
function isFresh() {
  if (!existsSync(outfile) || !existsSync(inputsFile)) return false;
  const built = statSync(outfile).mtimeMs;
  const inputs = JSON.parse(readFileSync(inputsFile, "utf8")).map((file) => path.join(root, file));
  return inputs.every((file) => existsSync(file) && statSync(file).mtimeMs <= built);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  console.log(`${path.relative(root, await buildHeadless())} (${Date.now() - started} ms)`);
}

/**
 * Bundles an entry for Node with esbuild, unless the bundle is fresh: none of the sources it was
 * made of has changed since. Written beside and renamed, so that nobody ever loads half a bundle.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param entry the entry's path from the repository's root
 * @param name the bundle's name: build/NAME.cjs
 * @returns the path of the bundle
 */
export async function bundleOnce(entry, name) {
  const outfile = path.join(root, `build/${name}.cjs`);
  const inputsFile = path.join(root, `build/${name}.inputs.json`);
  if (isFresh(outfile, inputsFile)) return outfile;
  const started = Date.now();
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
  const newest = Math.max(...own.map((file) => statSync(path.join(root, file)).mtimeMs));
  const half = `${outfile}.${process.pid}`;
  writeFileSync(half, outputFiles[0].contents);
  renameSync(half, outfile);
  // A source that was saved while the bundle was being made is newer than the bundle's beginning.
  if (newest <= started)
    writeFileSync(inputsFile, JSON.stringify([...own, "package-lock.json", "scripts/bundle-once.mjs"]));
  return outfile;
}

function isFresh(outfile, inputsFile) {
  if (!existsSync(outfile) || !existsSync(inputsFile)) return false;
  const built = statSync(outfile).mtimeMs;
  const inputs = JSON.parse(readFileSync(inputsFile, "utf8")).map((file) => path.join(root, file));
  return inputs.every((file) => existsSync(file) && statSync(file).mtimeMs <= built);
}

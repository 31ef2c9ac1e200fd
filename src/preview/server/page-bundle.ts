import { build, type Metafile } from "esbuild";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isFile, latestChange } from "./files";

/** The files that a build was made of, kept beside it so that a later run can tell whether it is fresh. */
const inputsFile = "inputs.json";

/**
 * Bundles the preview's page into `build/preview`, if its sources have changed since.
 * @returns the folder
 */
export async function bundlePage(root: string, say: (line: string) => void): Promise<string> {
  const folder = path.join(root, "build/preview");
  if (await isFresh(root, folder)) return folder;
  say("Building the preview's page …");
  await rm(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: "src/preview/page/main.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["chrome110", "firefox115", "safari16.4"],
    minify: true,
    metafile: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "error",
  });
  await writeFile(path.join(folder, inputsFile), JSON.stringify(ownInputs(metafile)));
  return folder;
}

const ownInputs = (metafile: Metafile): string[] => [
  ...Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules/")),
  "package-lock.json",
];

async function isFresh(root: string, folder: string): Promise<boolean> {
  const record = path.join(folder, inputsFile);
  if (!(await isFile(record)) || !(await isFile(path.join(folder, "page.js")))) return false;
  const inputs = (JSON.parse(await readFile(record, "utf8")) as string[]).map((file) =>
    path.join(root, file)
  );
  const present = await Promise.all(inputs.map(isFile));
  return present.every(Boolean) && (await latestChange(inputs)) <= (await latestChange([record]));
}

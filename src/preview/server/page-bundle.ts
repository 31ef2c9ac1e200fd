import { build, type Metafile } from "esbuild";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isFile, latestChange } from "./files";

/** Which folder has the latest bundle, and what it was made of. */
interface Record {
  readonly folder: string;
  readonly inputs: readonly string[];
}

/** Bundles that no running preview is likely to serve any more. */
const outdatedAfter = 60 * 60 * 1000;

/**
 * Bundles the preview's page, if its sources have changed since it was last bundled. Each bundle
 * has a folder of its own under `build/preview`, so that a preview that is running keeps its files.
 *
 * @returns the folder
 */
export async function bundlePage(root: string, say: (line: string) => void): Promise<string> {
  const home = path.join(root, "build/preview");
  const recordFile = path.join(home, "latest.json");
  const latest = await readRecord(recordFile);
  if (latest && (await isFresh(root, recordFile, latest))) return latest.folder;
  say("Building the preview's page …");
  await removeOutdated(home);
  const folder = path.join(home, Date.now().toString(36));
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
  await mkdir(home, { recursive: true });
  const record: Record = { folder, inputs: ownInputs(metafile) };
  await writeFile(recordFile, JSON.stringify(record));
  return folder;
}

const ownInputs = (metafile: Metafile): string[] => [
  ...Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules/")),
  "package-lock.json",
];

async function readRecord(file: string): Promise<Record | undefined> {
  if (!(await isFile(file))) return undefined;
  return JSON.parse(await readFile(file, "utf8")) as Record;
}

async function isFresh(root: string, recordFile: string, { folder, inputs }: Record): Promise<boolean> {
  if (!(await isFile(path.join(folder, "page.js")))) return false;
  const files = inputs.map((file) => path.join(root, file));
  const present = await Promise.all(files.map(isFile));
  return present.every(Boolean) && (await latestChange(files)) <= (await latestChange([recordFile]));
}

async function removeOutdated(home: string): Promise<void> {
  const names = await readdir(home).catch(() => []);
  for (const name of names) {
    const file = path.join(home, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > outdatedAfter) await rm(file, { recursive: true, force: true });
  }
}

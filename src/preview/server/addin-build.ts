import { spawn } from "node:child_process";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { isFile, latestChange } from "./files";
import { Refusal } from "./refusal";

const layers = ["src", "scripts"];
const files = ["assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Parts of `src` and `scripts` that the add-in's build does not contain. */
const notBuilt = /^(preview|cli|sample|preview\.ts|make-.*|.*\.d\.mts|test\.mjs|kpi\.mjs)$/;

/**
 * Builds the project's own add-in if its files are missing or older than the sources.
 * @throws {Refusal} when the build fails; its own messages have been printed
 */
export async function ensureBuilt(root: string, say: (line: string) => void): Promise<void> {
  const dist = path.join(root, "dist");
  // A build leaves files alone that come out as they were: when it was made is written down beside it.
  const stamp = path.join(root, "build/addin.stamp");
  const present = await isFile(path.join(dist, "taskpane.html"));
  const [built, changed] = await Promise.all([
    latestChange([dist, stamp]),
    builtSources(root).then(latestChange),
  ]);
  if (present && built >= changed) return;
  say(present ? "The add-in's sources have changed: building it again …" : "Building the add-in …");
  const start = new Date();
  const code = await run(root, [
    path.join(root, "node_modules/webpack/bin/webpack.js"),
    "--mode",
    "production",
  ]);
  if (code !== 0) throw new Refusal("The add-in could not be built: see the messages above.");
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, "");
  await utimes(stamp, start, start);
}

async function builtSources(root: string): Promise<string[]> {
  const within = async (folder: string): Promise<string[]> =>
    (await readdir(path.join(root, folder)))
      .filter((name) => !notBuilt.test(name))
      .map((name) => path.join(root, folder, name));
  const listed = await Promise.all(layers.map(within));
  return [...listed.flat(), ...files.map((name) => path.join(root, name))];
}

const run = (cwd: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", () => resolve(1));
  });

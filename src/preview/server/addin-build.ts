import { spawn } from "node:child_process";
import path from "node:path";
import { isFile, latestChange } from "./files";
import { Refusal } from "./refusal";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "scripts"];

/** Parts of the sources that the add-in's build does not contain. */
const notBuilt = /^(preview|cli)$/;

/**
 * Builds the project's own add-in if its files are missing or older than the sources.
 * @throws {Refusal} when the build fails; its own messages have been printed
 */
export async function ensureBuilt(root: string, say: (line: string) => void): Promise<void> {
  const page = path.join(root, "dist/taskpane.html");
  const built = (await isFile(page)) ? await latestChange([page]) : 0;
  if (built > 0 && built >= (await latestChange(await builtSources(root)))) return;
  say(built === 0 ? "Building the add-in …" : "The add-in's sources have changed: building it again …");
  const code = await run(root, [
    path.join(root, "node_modules/webpack/bin/webpack.js"),
    "--mode",
    "production",
  ]);
  if (code !== 0) throw new Refusal("The add-in could not be built: see the messages above.");
}

async function builtSources(root: string): Promise<string[]> {
  const { readdir } = await import("node:fs/promises");
  const layers = await readdir(path.join(root, "src"));
  const own = layers.filter((name) => !notBuilt.test(name)).map((name) => path.join(root, "src", name));
  return [
    ...own,
    ...sources.filter((name) => name !== "src" && name !== "scripts").map((name) => path.join(root, name)),
  ];
}

const run = (cwd: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", () => resolve(1));
  });

import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** The path of a file within a folder; undefined when there is none, or when the name leads out of the folder. */
export async function fileWithin(folder: string, name: string): Promise<string | undefined> {
  const file = path.resolve(folder, `./${name}`);
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  return (await isFile(file)) ? file : undefined;
}

/** As `fileWithin`, whatever the case of the letters: the library asks for folders in capitals that its package has in small ones. */
export async function fileWithinAnyCase(folder: string, name: string): Promise<string | undefined> {
  let at = folder;
  for (const part of name.split("/").filter((each) => each !== "" && each !== "." && each !== "..")) {
    const names = await readdir(at).catch(() => []);
    const found =
      names.find((each) => each === part) ?? names.find((each) => each.toLowerCase() === part.toLowerCase());
    if (found === undefined) return undefined;
    at = path.join(at, found);
  }
  return (await isFile(at)) ? at : undefined;
}

export const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false
  );

/** The latest change of any file in the folders, in milliseconds; 0 when there are none. */
export async function latestChange(folders: readonly string[]): Promise<number> {
  const times = await Promise.all(folders.map(changeOf));
  return Math.max(0, ...times);
}

async function changeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(file);
  return latestChange(names.map((name) => path.join(file, name)));
}

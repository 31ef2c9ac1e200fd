import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileWithin } from "./files";
import { Refusal } from "./refusal";

/** An add-in to preview: its manifest and the folders that have its files. */
export interface Addin {
  readonly manifestFile: string;
  readonly manifest: string;
  readonly folders: readonly string[];
}

/**
 * Finds an add-in's files: the given folder, or the built ones in `dist` beside the manifest,
 * and what stands beside the manifest itself.
 *
 * @throws {Refusal} when the manifest is missing or is none
 */
export async function findAddin(manifestFile: string, dist: string | undefined): Promise<Addin> {
  const manifest = await readFile(manifestFile, "utf8").catch(() => {
    throw new Refusal(`There is no manifest at ${manifestFile}.`);
  });
  if (!manifest.includes("<OfficeApp")) throw new Refusal(`${manifestFile} is not an add-in only manifest.`);
  const beside = path.dirname(manifestFile);
  return { manifestFile, manifest, folders: dist ? [dist] : [path.join(beside, "dist"), beside] };
}

/**
 * The file that an address of the add-in stands for. The manifest's addresses may have leading
 * folders that the built files have not ("/my-addin/taskpane.html"), so these are dropped one by one.
 */
export async function addinFile(addin: Addin, pathname: string): Promise<string | undefined> {
  const parts = pathname.split("/").filter((part) => part !== "");
  for (let from = 0; from < parts.length; from++) {
    for (const folder of addin.folders) {
      const file = await fileWithin(folder, parts.slice(from).join("/"));
      if (file && !isPrivate(path.relative(folder, file))) return file;
    }
  }
  return undefined;
}

/** Beside a manifest stands a whole project: none of this is a part of the add-in. */
const isPrivate = (file: string): boolean =>
  file.split(path.sep).some((part) => part === "node_modules" || part.startsWith("."));

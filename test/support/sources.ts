import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const projectRoot = path.resolve(__dirname, "../..");

/** All TypeScript files under a folder of the project, as paths from its root with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) =>
      path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/")
    );
}

export const readSource = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** From the project's root, when it is a file of ours. */
  readonly target?: string;
}

/** What a file imports, statically or lazily. */
export function importsOf(file: string): Import[] {
  const text = readSource(file);
  const pattern =
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*(?:\/\*.*?\*\/\s*)?["']([^"']+)["']\s*\)/gms;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3];
    const target = specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier)
      : undefined;
    return { specifier, typeOnly: Boolean(match[1]), target };
  });
}

import { existsSync, realpathSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locale } from "../i18n/sentence";
import { fileReason } from "./file-reason";
import { usageError } from "./usage-error";

/**
 * Writes a file whole or not at all: beside its place first, then renamed.
 *
 * @throws UsageError when it cannot be written
 */
export async function writeWhole(file: string, content: Uint8Array | string, locale: Locale): Promise<void> {
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await writeFile(half, content);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw usageError("cannotWrite", locale, {
      file,
      message: fileReason(error as NodeJS.ErrnoException, locale),
    });
  }
}

/**
 * Looks for an output's folder before the work begins.
 *
 * @throws UsageError when there is no such folder
 */
export function requireFolderOf(file: string, locale: Locale): void {
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw usageError("noFolder", locale, { file, folder });
}

/** Whether two paths mean one file, through links too. */
export function isSameFile(a: string, b: string): boolean {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : path.resolve(file));
  return real(a) === real(b);
}

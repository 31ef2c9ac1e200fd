import { readFile } from "node:fs/promises";
import path from "node:path";
import { cliMessages } from "../i18n/cli";
import { sentence, type Locale } from "../i18n/sentence";
import type { WorkbookData } from "../preview/workbook/data";
import { readXlsx, UnreadableWorkbook, type ReadOptions } from "../preview/workbook/xlsx/index";
import { fileReason } from "./file-reason";
import { usageError } from "./usage-error";

export interface BookFile {
  readonly data: WorkbookData;
  /** The file itself: what the model does not hold is kept from it when the workbook is written. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a workbook file.
 *
 * @throws UsageError when it is not there or is no workbook
 */
export async function readBook(file: string, locale: Locale, options: ReadOptions = {}): Promise<BookFile> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw usageError("unreadableBook", locale, { file, message: fileReason(error, locale) });
  });
  try {
    const data = await readXlsx(bytes, options);
    return { data: { ...data, name: path.basename(file) }, bytes };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw usageError("unreadableBook", locale, {
      file,
      message: sentence(cliMessages, error.reason, locale),
    });
  }
}

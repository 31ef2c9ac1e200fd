import type { WorkbookData } from "../workbook/data";
import { readXlsx, UnreadableWorkbook, writeXlsx } from "../workbook/xlsx";
import { emptyWorkbook } from "./files";
import type { PageConfig } from "../server/page-html";
import type { Say } from "./words";

/** Where a workbook comes from: its name, and how to get it. */
export interface BookSource {
  readonly name: string;
  read(): Promise<WorkbookData>;
}

/** The workbook that the server was started with. */
export const servedBook = ({ bookUrl, bookName }: PageConfig): BookSource => ({
  name: bookName,
  async read() {
    if (!bookUrl) return emptyWorkbook(bookName);
    const response = await fetch(bookUrl);
    if (!response.ok) throw new Error(`${bookUrl}: ${response.status}`);
    return named(await readXlsx(new Uint8Array(await response.arrayBuffer())), bookName);
  },
});

export const fileBook = (file: File): BookSource => ({
  name: file.name,
  read: async () => named(await readXlsx(new Uint8Array(await file.arrayBuffer())), file.name),
});

export const emptyBook = (): BookSource => ({ name: "Book1.xlsx", read: async () => emptyWorkbook("Book1.xlsx") });

/** A workbook that is open already, to be opened anew in another language. */
export const openBook = (data: WorkbookData): BookSource => ({ name: data.name, read: async () => data });

export const bytesOf = (data: WorkbookData): Promise<Uint8Array> => writeXlsx(data);

/** Why a workbook could not be opened, as a sentence. */
export const whyNotOpened = (error: unknown, say: Say): string =>
  error instanceof UnreadableWorkbook ? say(error.reason) : say("unexpected", { detail: messageOf(error) });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const named = (data: WorkbookData, name: string): WorkbookData => ({ ...data, name });

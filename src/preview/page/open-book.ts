import type { WorkbookData } from "../workbook/data";
import { readXlsx, UnreadableWorkbook, writeXlsx } from "../workbook/xlsx";
import { emptyWorkbook } from "./files";
import type { PageConfig } from "../server/page-html";
import type { Say } from "./words";

/** A workbook as it was read, with the file's bytes: saving keeps what of them the grid does not know. */
export interface ReadBook {
  readonly data: WorkbookData;
  readonly original?: Uint8Array;
}

/** Where a workbook comes from: its name, and how to get it. */
export interface BookSource {
  readonly name: string;
  /** It has changes that are in no file. */
  readonly unsaved?: boolean;
  read(): Promise<ReadBook>;
}

/** The workbook that the server was started with. */
export const servedBook = ({ bookUrl, bookName }: PageConfig): BookSource => ({
  name: bookName,
  async read() {
    if (!bookUrl) return { data: emptyWorkbook(bookName) };
    const response = await fetch(bookUrl);
    if (!response.ok) throw new Error(`${bookUrl}: ${response.status}`);
    return readBytes(await response.arrayBuffer(), bookName);
  },
});

export const fileBook = (file: File): BookSource => ({
  name: file.name,
  read: async () => readBytes(await file.arrayBuffer(), file.name),
});

export const emptyBook = (): BookSource => ({
  name: "Book1.xlsx",
  read: async () => ({ data: emptyWorkbook("Book1.xlsx") }),
});

/** A workbook that is open already, to be opened anew in another language. */
export const openBook = (book: ReadBook, unsaved: boolean): BookSource => ({
  name: book.data.name,
  unsaved,
  read: async () => book,
});

export const bytesOf = ({ data, original }: ReadBook): Promise<Uint8Array> => writeXlsx(data, { original });

/** Why a workbook could not be opened, as a sentence. */
export const whyNotOpened = (error: unknown, say: Say): string =>
  error instanceof UnreadableWorkbook ? say(error.reason) : say("unexpected", { detail: messageOf(error) });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function readBytes(buffer: ArrayBuffer, name: string): Promise<ReadBook> {
  const original = new Uint8Array(buffer);
  return { data: { ...(await readXlsx(original)), name }, original };
}

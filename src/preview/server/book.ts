import { open } from "node:fs/promises";
import { Refusal } from "./refusal";

/**
 * Looks at a workbook file before a browser opens for it.
 * @throws {Refusal} when it cannot be read, or does not begin as an .xlsx file does
 */
export async function checkBook(file: string): Promise<void> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${error.code}).`
    );
  });
  try {
    const { buffer, bytesRead } = await handle
      .read(Buffer.alloc(4), 0, 4, 0)
      .catch(() => ({ buffer: Buffer.alloc(0), bytesRead: 0 }));
    const isZip = bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
    if (!isZip) throw new Refusal(`${file} is not an Excel workbook (.xlsx).`);
  } finally {
    await handle.close();
  }
}

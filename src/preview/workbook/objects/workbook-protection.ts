import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { invalidArgument, Remote, type RemoteType } from "./remote";

/** Protection of the workbook's structure: sheets are not added, removed, renamed or moved. */
const PROTECTION: RemoteType<{ readonly book: Book }> = {
  name: "WorkbookProtection",
  book: (target) => target.book,
  scalars: { Protected: { get: ({ book }) => book.structureLocked } },
  methods: {
    Protect: ({ book }, password: string | null) => {
      book.structureLocked = true;
      book.kept.StructurePassword = password ?? undefined;
    },
    Unprotect: ({ book }, password: string | null) => {
      if (book.kept.StructurePassword && book.kept.StructurePassword !== password)
        throw invalidArgument("The password is not correct.");
      book.structureLocked = false;
    },
  },
};

export const workbookProtectionObject = (book: Book): RemoteObject => new Remote(PROTECTION, { book });

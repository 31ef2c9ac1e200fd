import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import type { ProtectionOptions } from "../book/sheet-state";
import { accessDenied, invalidArgument, Remote, type RemoteType } from "./remote";

interface ProtectionTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/** What protection forbids unless it is allowed by name. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const PROTECTION: RemoteType<ProtectionTarget> = {
  name: "WorksheetProtection",
  book: (target) => target.book,
  scalars: {
    Protected: { get: ({ book, sheetId }) => book.sheet(sheetId).state.protection !== undefined },
    Options: {
      get: ({ book, sheetId }) => {
        const options = book.sheet(sheetId).state.protection;
        if (!options) return null;
        return {
          ...DEFAULTS,
          ...Object.fromEntries(Object.entries(options).filter(([name]) => name !== "password")),
        };
      },
    },
  },
  methods: {
    Protect: ({ book, sheetId }, options: ProtectionOptions | null, password: string | null) => {
      const { state } = book.sheet(sheetId);
      if (state.protection) throw accessDenied();
      state.protection = { ...options, ...(password ? { password } : {}) };
    },
    Unprotect: ({ book, sheetId }, password: string | null) => {
      const { state } = book.sheet(sheetId);
      if (state.protection?.password && state.protection.password !== password)
        throw invalidArgument("The password is not correct.");
      state.protection = undefined;
    },
  },
};

export const worksheetProtectionObject = (book: Book, sheetId: string): RemoteObject =>
  new Remote(PROTECTION, { book, sheetId });

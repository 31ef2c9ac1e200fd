import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { SHIFT_1904 } from "../book/date-system";
import { invalidArgument, Remote, type RemoteType } from "./remote";

interface FunctionsTarget {
  readonly book: Book;
}

interface ResultTarget extends FunctionsTarget {
  readonly value: number;
}

const RESULT: RemoteType<ResultTarget> = {
  name: "FunctionResult",
  book: (target) => target.book,
  scalars: { Error: { get: () => null }, Value: { get: (target) => target.value } },
};

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** Worksheet functions that a request calculates without a cell: those that an add-in has use for. */
const FUNCTIONS: RemoteType<FunctionsTarget> = {
  name: "Functions",
  book: (target) => target.book,
  methods: {
    Date: ({ book }, year: unknown, month: unknown, day: unknown) => {
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
        throw invalidArgument();
      const serial = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH_1900) / DAY_MS;
      return new Remote(RESULT, { book, value: serial - (book.date1904 ? SHIFT_1904 : 0) });
    },
  },
};

export const functionsObject = (book: Book): RemoteObject => new Remote(FUNCTIONS, { book });

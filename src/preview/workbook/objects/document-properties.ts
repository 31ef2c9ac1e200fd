import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { Remote, type RemoteType, type Scalar } from "./remote";

interface PropertiesTarget {
  readonly book: Book;
}

const kept = (name: string, initial: unknown = ""): Scalar<PropertiesTarget> => ({
  get: ({ book }) => book.kept[name] ?? initial,
  set: ({ book }, value: never) => void (book.kept[name] = value),
});

const PROPERTIES: RemoteType<PropertiesTarget> = {
  name: "DocumentProperties",
  book: (target) => target.book,
  scalars: {
    Author: kept("Author"),
    Category: kept("Category"),
    Comments: kept("Comments"),
    Company: kept("Company"),
    Keywords: kept("Keywords"),
    Manager: kept("Manager"),
    RevisionNumber: kept("RevisionNumber", 0),
    Subject: kept("Subject"),
    Title: kept("Title"),
    LastAuthor: { get: () => "" },
  },
};

export const documentPropertiesObject = (book: Book): RemoteObject => new Remote(PROPERTIES, { book });

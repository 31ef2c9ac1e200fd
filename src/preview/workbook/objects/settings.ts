import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { itemNotFound, Remote, type RemoteType } from "./remote";

interface SettingsTarget {
  readonly book: Book;
}
interface SettingTarget extends SettingsTarget {
  readonly key: string;
}

const SETTING: RemoteType<SettingTarget> = {
  name: "Setting",
  book: (target) => target.book,
  identity: ({ key }) => ({ Key: key, _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as unknown,
      set: ({ book, key }, value: never) => void book.settings.set(key, JSON.stringify(value)),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ book, key }) => {
      if (!book.settings.delete(key)) throw itemNotFound();
    },
  },
};

const settingObject = (book: Book, key: string): RemoteObject => new Remote(SETTING, { book, key });

const get = ({ book }: SettingsTarget, key: unknown): RemoteObject => {
  if (!book.settings.has(String(key))) throw itemNotFound();
  return settingObject(book, String(key));
};

const SETTINGS: RemoteType<SettingsTarget> = {
  name: "SettingCollection",
  book: (target) => target.book,
  items: ({ book }) => [...book.settings.keys()].map((key) => settingObject(book, key)),
  item: (target, [key]) => get(target, key),
  methods: {
    Add: ({ book }, key: string, value: unknown) => {
      book.settings.set(key, JSON.stringify(value));
      return settingObject(book, key);
    },
    GetCount: ({ book }) => book.settings.size,
    GetItem: get,
    GetItemOrNullObject: ({ book }, key: string) =>
      book.settings.has(key) ? settingObject(book, key) : null,
  },
};

export const settingCollection = (book: Book): RemoteObject => new Remote(SETTINGS, { book });

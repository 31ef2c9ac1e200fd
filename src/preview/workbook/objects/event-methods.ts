import type { Book } from "../book/book";
import { listen } from "../book/events";

type Methods<T> = Record<string, (target: T) => void>;

/**
 * The hidden methods by which the library says that someone listens.
 * @param events the middle of each method's name and the number of the event
 */
export function eventMethods<T extends { book: Book }>(
  targetId: (target: T) => string,
  events: Readonly<Record<string, number>>
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target) => listen(target.book, targetId(target), type, true);
    methods[`_Unregister${name}Event`] = (target) => listen(target.book, targetId(target), type, false);
  }
  return methods;
}

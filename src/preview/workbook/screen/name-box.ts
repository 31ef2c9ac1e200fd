import type { Book } from "../book/book";

/** Shows a name in the box beside the formula bar as the workbook has it: the grid knows names of one sheet under others. */
export function attachNameBox(book: Book): () => void {
  const names = book.definedNames();
  const find = names.getDefinedNameByRefString.bind(names);
  names.getDefinedNameByRefString = (unitId, reference) => {
    const found = find(unitId, reference);
    const own = book.names.find(({ engineName }) => engineName === found?.name);
    if (!found || !own) return found;
    return own.visible ? { ...found, name: own.name } : undefined;
  };
  return () => {
    names.getDefinedNameByRefString = find;
  };
}

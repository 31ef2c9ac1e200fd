import type * as tools from "../../actions/dictionary/dictionary-tools";

export type { Inserted, OwnKpiList } from "../../actions/dictionary/dictionary-tools";

/** What the dictionary asks of the workbook; fetched when it is first opened. */
export type DictionaryServices = Pick<
  typeof tools,
  "listOwnKpis" | "saveOwn" | "deleteOwn" | "undoOwn" | "insertCard" | "readSelectedTexts"
>;

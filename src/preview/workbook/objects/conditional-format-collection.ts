import type { RemoteObject } from "../../host/remote-object";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { addFormat, clearConditionalFormats, formatsIn } from "../book/conditional-formats";
import type { ConditionalFormatData } from "../data";
import { conditionalFormatObject } from "./conditional-format";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";

interface FormatsTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** What a format of each kind is before it is filled in. */
const NEW: Record<string, ConditionalFormatData["rule"]> = {
  Custom: { type: "expression", formula: "" },
  DataBar: { type: "dataBar", color: "#638EC6" },
  ColorScale: {
    type: "colorScale",
    stops: [
      { kind: "min", color: "#FFEF9C" },
      { kind: "max", color: "#63BE7B" },
    ],
  },
  IconSet: {
    type: "iconSet",
    icons: "3TrafficLights1",
    stops: [
      { kind: "percent", value: "0" },
      { kind: "percent", value: "33" },
      { kind: "percent", value: "67" },
    ],
  },
  TopBottom: { type: "top", rank: 10 },
  PresetCriteria: { type: "preset", kind: "containsBlanks" },
  ContainsText: { type: "containsText", operator: "contains", text: "" },
  CellValue: { type: "cellIs", operator: "between", formula1: "=0" },
};

const list = ({ book, sheetId, areas }: FormatsTarget) => formatsIn(book, sheetId, areas);
const object = (target: FormatsTarget, format: ReturnType<typeof list>[number]): RemoteObject =>
  conditionalFormatObject(target.book, target.sheetId, format);

const byId = (target: FormatsTarget, id: unknown): RemoteObject | null => {
  const found = list(target).find((format) => format.id === id);
  return found ? object(target, found) : null;
};
const need = (found: RemoteObject | null): RemoteObject => {
  if (!found) throw itemNotFound();
  return found;
};

const FORMATS: RemoteType<FormatsTarget> = {
  name: "ConditionalFormatCollection",
  book: (target) => target.book,
  items: (target) => list(target).map((format) => object(target, format)),
  item: (target, [id]) => need(byId(target, id)),
  methods: {
    Add: (target, type: string) => {
      const rule = NEW[type];
      if (!rule) throw invalidArgument();
      return object(target, addFormat(target.book, target.sheetId, target.areas, structuredClone(rule)));
    },
    ClearAll: ({ book, sheetId, areas }) => clearConditionalFormats(book, sheetId, areas),
    GetCount: (target) => list(target).length,
    GetItem: (target, id) => need(byId(target, id)),
    GetItemAt: (target, index: number) => {
      const found = list(target)[index];
      if (!found) throw invalidArgument();
      return object(target, found);
    },
    GetItemOrNullObject: byId,
  },
};

export const conditionalFormatCollection = (
  book: Book,
  sheetId: string,
  areas: readonly Area[]
): RemoteObject => new Remote(FORMATS, { book, sheetId, areas });

import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { renumber } from "../book/conditional-formats";
import type { ConditionalFormat } from "../book/sheet-state";
import type { ConditionalFormatData } from "../data";
import {
  customRule,
  cellValueRule,
  colorScaleRule,
  dataBarRule,
  iconSetRule,
  presetRule,
  textRule,
  topRule,
} from "./conditional-rules";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeAreasObject, rangeObject } from "./factory";

export interface ConditionalTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly format: ConditionalFormat;
}
type Kind = ConditionalFormatData["rule"]["type"];

const TYPES: Record<Kind, string> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top: "TopBottom",
  preset: "PresetCriteria",
};

/** The part of a format that its kind has; InvalidArgument, or a null object, for the other kinds. */
const parts: Record<string, [Kind, (target: ConditionalTarget) => RemoteObject]> = {
  CellValue: ["cellIs", cellValueRule],
  ColorScale: ["colorScale", colorScaleRule],
  Custom: ["expression", customRule],
  DataBar: ["dataBar", dataBarRule],
  IconSet: ["iconSet", iconSetRule],
  Preset: ["preset", presetRule],
  TextComparison: ["containsText", textRule],
  TopBottom: ["top", topRule],
};

const navigations: Record<string, (target: ConditionalTarget) => RemoteObject | null> = {};
for (const [name, [kind, make]] of Object.entries(parts)) {
  navigations[name] = (target) => {
    if (target.format.data.rule.type !== kind) throw invalidArgument();
    return make(target);
  };
  navigations[`${name}OrNullObject`] = (target) =>
    target.format.data.rule.type === kind ? make(target) : null;
}

const CONDITIONAL_FORMAT: RemoteType<ConditionalTarget> = {
  name: "ConditionalFormat",
  book: (target) => target.book,
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Priority: {
      get: ({ format }) => format.data.priority - 1,
      set: ({ book, sheetId, format }, value: number) => {
        // Between its new neighbours: whoever stood there moves down.
        const down = value + 1 > format.data.priority;
        format.data.priority = value + 1 + (down ? 0.5 : -0.5);
        renumber(book, sheetId);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.data.stopIfTrue ?? false,
      set: ({ book, sheetId, format }, value: boolean) => {
        format.data.stopIfTrue = value;
        book.redraw(sheetId);
      },
    },
    Type: { get: ({ format }) => TYPES[format.data.rule.type] },
  },
  navigations,
  methods: {
    Delete: ({ book, sheetId, format }) => {
      const { state } = book.sheet(sheetId);
      const index = state.conditionalFormats.indexOf(format);
      if (index < 0) throw itemNotFound();
      state.conditionalFormats.splice(index, 1);
      renumber(book, sheetId);
    },
    GetRange: ({ book, sheetId, format }) => {
      if (format.areas.length !== 1) throw itemNotFound();
      return rangeObject({ book, sheetId, area: format.areas[0] });
    },
    GetRangeOrNullObject: ({ book, sheetId, format }) =>
      format.areas.length === 1 ? rangeObject({ book, sheetId, area: format.areas[0] }) : null,
    GetRanges: ({ book, sheetId, format }) => rangeAreasObject(book, sheetId, format.areas),
  },
};

export const conditionalFormatObject = (
  book: Book,
  sheetId: string,
  format: ConditionalFormat
): RemoteObject => new Remote(CONDITIONAL_FORMAT, { book, sheetId, format });

import type { RemoteObject } from "../../host/remote-object";
import { area, formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from "../book/area";
import type { Book } from "../book/book";
import type { PageData } from "../data";
import { toRange, resolve } from "./range-context";
import { invalidArgument, itemNotFound, Remote, type RemoteType, type Scalar } from "./remote";
import { rangeAreasObject, rangeObject } from "./factory";

interface PageTarget {
  readonly book: Book;
  readonly sheetId: string;
}

const page = ({ book, sheetId }: PageTarget): PageData => book.sheet(sheetId).state.page;
const keptOf = ({ book, sheetId }: PageTarget): Record<string, unknown> => book.sheet(sheetId).state.kept;
const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
type Margin = keyof typeof DEFAULT_MARGINS;

const kept = (name: string, initial: unknown): Scalar<PageTarget> => ({
  get: (target) => keptOf(target)[`page.${name}`] ?? initial,
  set: (target, value: never) => void (keptOf(target)[`page.${name}`] = value),
});

function setMargin(target: PageTarget, name: Margin, inches: number): void {
  if (!(inches >= 0)) throw invalidArgument();
  page(target).margins = { ...DEFAULT_MARGINS, ...page(target).margins, [name]: inches };
}

/** Margins are points here and inches in the file. */
const margin = (name: Margin): Scalar<PageTarget> => ({
  get: (target) => (page(target).margins?.[name] ?? DEFAULT_MARGINS[name]) * POINTS_PER_INCH,
  set: (target, value: number) => setMargin(target, name, value / POINTS_PER_INCH),
});

const INCHES: Record<string, number> = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 };

function addressIn(target: PageTarget, given: unknown): string {
  const range = typeof given === "string" ? resolve(target.book, target.sheetId, given) : toRange(given);
  if (range.sheetId !== target.sheetId) throw invalidArgument();
  return formatArea(range.area, true);
}

const lines = (target: PageTarget, name: "titleRows" | "titleColumns"): RemoteObject | null => {
  const text = page(target)[name]?.replaceAll("$", "");
  const place = text ? parseArea(text) : undefined;
  return place ? rangeObject({ ...target, area: place }) : null;
};
const setLines =
  (name: "titleRows" | "titleColumns") =>
  (target: PageTarget, given: unknown): void => {
    const text = addressIn(target, given).replaceAll("$", "");
    const place = parseArea(text)!;
    const whole =
      name === "titleRows"
        ? area(place.row, 0, place.rows, MAX_COLUMNS)
        : area(0, place.column, MAX_ROWS, place.columns);
    page(target)[name] = formatArea(whole, true);
  };
const need = (found: RemoteObject | null): RemoteObject => {
  if (!found) throw itemNotFound();
  return found;
};

const printArea = (target: PageTarget): RemoteObject | null => {
  const places = (page(target).area ?? "")
    .split(",")
    .flatMap((part) => parseArea(part.replaceAll("$", "").trim()) ?? []);
  return places.length > 0 ? rangeAreasObject(target.book, target.sheetId, places) : null;
};

const headerPart = (where: "header" | "footer", part: "left" | "center" | "right"): Scalar<PageTarget> => ({
  get: (target) => page(target)[where]?.[part] ?? "",
  set: (target, value: string) => {
    page(target)[where] = { ...page(target)[where], [part]: value };
  },
});

const HEADER_FOOTER: RemoteType<PageTarget> = {
  name: "HeaderFooter",
  book: (target) => target.book,
  scalars: {
    CenterFooter: headerPart("footer", "center"),
    CenterHeader: headerPart("header", "center"),
    LeftFooter: headerPart("footer", "left"),
    LeftHeader: headerPart("header", "left"),
    RightFooter: headerPart("footer", "right"),
    RightHeader: headerPart("header", "right"),
  },
};

const HEADERS_FOOTERS: RemoteType<PageTarget> = {
  name: "HeaderFooterGroup",
  book: (target) => target.book,
  scalars: {
    State: kept("state", "Default"),
    UseSheetMargins: kept("useMargins", true),
    UseSheetScale: kept("useScale", true),
  },
  navigations: { DefaultForAllPages: (target) => new Remote(HEADER_FOOTER, target) },
};

interface Zoom {
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
  scale?: number | null;
}

const PAGE_LAYOUT: RemoteType<PageTarget> = {
  name: "PageLayout",
  book: (target) => target.book,
  scalars: {
    BlackAndWhite: kept("BlackAndWhite", false),
    BottomMargin: margin("bottom"),
    CenterHorizontally: {
      get: (t) => page(t).centerHorizontally ?? false,
      set: (t, value: boolean) => void (page(t).centerHorizontally = value),
    },
    CenterVertically: kept("CenterVertically", false),
    DraftMode: kept("DraftMode", false),
    FirstPageNumber: kept("FirstPageNumber", ""),
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: {
      get: (t) => (page(t).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (t, value: string) => {
        if (value !== "Landscape" && value !== "Portrait") throw invalidArgument();
        page(t).orientation = value === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      get: (t) => page(t).paperSize ?? "Letter",
      set: (t, value: string) => void (page(t).paperSize = value),
    },
    PrintComments: kept("PrintComments", "NoComments"),
    PrintErrors: kept("PrintErrors", "AsDisplayed"),
    PrintGridlines: kept("PrintGridlines", false),
    PrintHeadings: kept("PrintHeadings", false),
    PrintOrder: kept("PrintOrder", "DownThenOver"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: (t) => {
        const { fitToWidth, fitToHeight } = page(t);
        if (fitToWidth === undefined && fitToHeight === undefined)
          return { scale: (keptOf(t)["page.scale"] as number | undefined) ?? 100 };
        return {
          ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
          ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
        };
      },
      set: (t, value: Zoom) => {
        keptOf(t)["page.scale"] = value.scale ?? undefined;
        page(t).fitToWidth = value.horizontalFitToPages ?? (value.verticalFitToPages ? 0 : undefined);
        page(t).fitToHeight = value.verticalFitToPages ?? (value.horizontalFitToPages ? 0 : undefined);
      },
    },
  },
  navigations: { HeadersFooters: (target) => new Remote(HEADERS_FOOTERS, target) },
  methods: {
    GetPrintArea: (target) => need(printArea(target)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (target) => need(lines(target, "titleColumns")),
    GetPrintTitleColumnsOrNullObject: (target) => lines(target, "titleColumns"),
    GetPrintTitleRows: (target) => need(lines(target, "titleRows")),
    GetPrintTitleRowsOrNullObject: (target) => lines(target, "titleRows"),
    SetPrintArea: (target, given) => void (page(target).area = addressIn(target, given)),
    SetPrintMargins: (target, unit: string, margins: Partial<Record<Margin, number>>) => {
      const factor = INCHES[unit];
      if (!factor) throw invalidArgument();
      for (const [name, value] of Object.entries(margins))
        if (typeof value === "number") setMargin(target, name as Margin, value * factor);
    },
    SetPrintTitleColumns: setLines("titleColumns"),
    SetPrintTitleRows: setLines("titleRows"),
  },
};

export const pageLayoutObject = (book: Book, sheetId: string): RemoteObject =>
  new Remote(PAGE_LAYOUT, { book, sheetId });

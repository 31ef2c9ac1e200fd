import { DrawingTypeEnum } from "@univerjs/core";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { ComponentManager } from "@univerjs/preset-sheets-core";
import { createElement, useEffect, useRef, type ReactElement } from "react";
import type { BrowserOptions } from "../browser";
import type { Book } from "../book/book";
import { readReference } from "../book/references";
import { styleAt } from "../book/write";
import { parseArea, splitSheet } from "../book/area";
import { createChartView } from "../charts/chart-view";
import { createShapeView, shapeMargin } from "../shapes/shape-view";
import type { Box, ChartData, ShapeData } from "../data";
import type { CellValue } from "../preview-workbook";
import { UNIT } from "../engine/engine";

const COMPONENT = "preview-drawing";
/** Recalculations follow each other closely; a chart is drawn after the last. */
const QUIET_MS = 60;
/** Between a sheet's id and a drawing's. */
const SEPARATOR = "\n";

interface Drawn {
  update(): void;
  resize?(): void;
  dispose(): void;
}

/** A reference's cells as charts want them: blanks are null. */
function readCells(book: Book, reference: string): (CellValue | null)[][] {
  if (reference === "" || reference.includes("#REF!")) return [];
  return readReference(book, reference).map((row) => row.map((value) => (value === "" ? null : value)));
}

function formatOf(book: Book, reference: string): string | undefined {
  const { sheet: name, rest } = splitSheet(reference);
  const place = parseArea(rest.replaceAll("$", ""));
  const sheet = name ? book.byName(name) : undefined;
  return place && sheet ? styleAt(book, sheet, place.row, place.column).numberFormat : undefined;
}

const marginOf = (drawing: ChartData | ShapeData): number => ("series" in drawing ? 0 : shapeMargin(drawing));

/** The rectangle that a drawing's element takes. */
function frameOf(drawing: ChartData | ShapeData): Box {
  const margin = marginOf(drawing);
  const { left, top, width, height } = drawing.box;
  return { left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Charts and shapes of the sheet in view, as elements over the grid that scroll with it. */
export function attachDrawings(book: Book, options: BrowserOptions): () => void {
  const { injector } = book.engine;
  const floats = injector.get(SheetCanvasFloatDomManagerService);
  const views = new Map<string, Drawn>();
  const shown = new Map<string, { sheetId: string; box: string; dispose: () => void }>();

  // Ids of drawings are unique on their sheet only.
  const find = (key: string): { chart?: ChartData; shape?: ShapeData } => {
    const split = key.lastIndexOf(SEPARATOR);
    const state = book.find(key.slice(0, split))?.state;
    const id = key.slice(split + 1);
    return {
      chart: state?.charts.find((each) => each.id === id),
      shape: state?.shapes.find((each) => each.id === id),
    };
  };

  const create = (element: HTMLElement, id: string): Drawn | undefined => {
    const { chart, shape } = find(id);
    if (chart) {
      const view = createChartView(element, chart, (reference) => readCells(book, reference), {
        locale: options.locale,
        dark: options.dark,
        format: (reference) => formatOf(book, reference),
      });
      return {
        update: () => view.update(find(id).chart),
        resize: () => view.resize(),
        dispose: () => view.dispose(),
      };
    }
    if (!shape) return undefined;
    const view = createShapeView(element, shape);
    return {
      update: () => {
        const current = find(id).shape;
        if (current) view.update(current);
      },
      dispose: () => view.dispose(),
    };
  };

  const Drawing = ({ data }: { data?: { id?: string } }): ReactElement => {
    const place = useRef<HTMLDivElement>(null);
    const id = data?.id ?? "";
    useEffect(() => {
      const element = place.current;
      const view = element ? create(element, id) : undefined;
      if (!element || !view) return undefined;
      views.set(id, view);
      const sizes = new ResizeObserver(() => view.resize?.());
      sizes.observe(element);
      return () => {
        sizes.disconnect();
        views.delete(id);
        view.dispose();
      };
    }, [id]);
    return createElement("div", {
      ref: place,
      "data-drawing": id,
      style: { width: "100%", height: "100%", overflow: "visible" },
    });
  };
  const component = injector.get(ComponentManager).register(COMPONENT, Drawing);

  const remove = (id: string): void => {
    shown.get(id)?.dispose();
    shown.delete(id);
  };

  /** The grid counts from the corner of its headings. */
  const headings = (sheetId: string): { width: number; height: number } => {
    const { rowHeader, columnHeader } = book.sheet(sheetId).grid.getConfig();
    return {
      width: rowHeader.hidden ? 0 : rowHeader.width,
      height: columnHeader.hidden ? 0 : columnHeader.height,
    };
  };

  const show = (sheetId: string, id: string, box: Box): void => {
    const left = box.left + headings(sheetId).width;
    const top = box.top + headings(sheetId).height;
    const added = floats.addFloatDomToPosition(
      {
        unitId: UNIT,
        subUnitId: sheetId,
        componentKey: COMPONENT,
        initPosition: {
          startX: left,
          startY: top,
          endX: left + Math.max(1, box.width),
          endY: top + Math.max(1, box.height),
        },
        allowTransform: true,
        type: DrawingTypeEnum.DRAWING_DOM,
        data: { id },
      },
      id
    );
    if (added) shown.set(id, { sheetId, box: JSON.stringify(box), dispose: added.dispose });
  };

  const synchronize = (): void => {
    const active = book.grid.getActiveSheet()?.getSheetId() ?? "";
    const state = book.find(active)?.state;
    const wanted = new Map(
      [...(state?.charts ?? []), ...(state?.shapes ?? [])].map((drawing) => [
        `${active}${SEPARATOR}${drawing.id}`,
        frameOf(drawing),
      ])
    );
    // The grid itself hides the drawings of other sheets, and shows them again.
    for (const [id, { sheetId, box }] of [...shown]) {
      const gone = !book.find(sheetId);
      if (gone || (sheetId === active && box !== JSON.stringify(wanted.get(id)))) remove(id);
    }
    for (const [id, box] of wanted) if (!shown.has(id)) show(active, id, box);
    for (const view of views.values()) view.update();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => book.own(synchronize), QUIET_MS);
  };
  // A person moved or sized a drawing: the model follows.
  const moves = floats.transformChange$.subscribe(({ id, value }) => {
    const { chart, shape } = find(id);
    const drawing = chart ?? shape;
    const entry = shown.get(id);
    if (!drawing || !entry || value.left === undefined || value.top === undefined) return;
    const { width, height } = headings(entry.sheetId);
    const margin = marginOf(drawing);
    drawing.box = {
      left: value.left - width + margin,
      top: value.top - height + margin,
      width: value.width === undefined ? drawing.box.width : Math.max(0, value.width - 2 * margin),
      height: value.height === undefined ? drawing.box.height : Math.max(0, value.height - 2 * margin),
    };
    entry.box = JSON.stringify(frameOf(drawing));
  });
  const stops = [book.onRedraw(later), book.calculation.onDone(later), book.onActivated(later)];
  later();
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
    moves.unsubscribe();
    for (const id of [...shown.keys()]) remove(id);
    component.dispose();
  };
}

import { InterceptorEffectEnum, type ICellCustomRender, type ICellRenderContext } from "@univerjs/core";
import { ComponentManager, SheetCanvasPopManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { createElement, type ReactElement } from "react";
import type { BrowserOptions } from "../browser";
import type { Book, Sheet } from "../book/book";
import { criteriaOf, filterAt, filtersOf, setFilter, textAt } from "../book/filters";
import { filterValues } from "../book/filter-values";
import { repaint } from "../book/write";
import { UNIT } from "../engine/engine";
import { FilterMenu, type FilterMenuProps } from "./filter-menu";
import { drawFilterButton, isOnFilterButton } from "./filter-button";
import { filterWords } from "./filter-words";

const COMPONENT = "preview-filter";

/** Draws the filter buttons of tables and sheets, and opens the menu of one that is pressed; Alt+Down does so too. */
export function attachFilterButtons(book: Book, options: BrowserOptions): () => void {
  const { injector } = book.engine;
  const say = filterWords(options.locale);
  const popups = injector.get(SheetCanvasPopManagerService);
  let menu: FilterMenuProps | undefined;
  let opened: ReturnType<typeof popups.attachPopupToCell>;
  const close = (): void => {
    if (opened) opened.dispose();
    opened = menu = undefined;
  };
  const Menu = (): ReactElement | null => (menu ? createElement(FilterMenu, menu) : null);
  const component = injector.get(ComponentManager).register(COMPONENT, Menu);

  const open = (sheet: Sheet, row: number, column: number): void => {
    const filter = filterAt(sheet, row, column);
    close();
    if (!filter) return;
    if (sheet.state.protection && sheet.state.protection.allowAutoFilter !== true)
      return options.onRefused?.("protected");
    menu = {
      column: textAt(book, sheet, row, column),
      values: filterValues(book, filter, column, options.locale),
      active: criteriaOf(filter).some((each) => each.column === column),
      say,
      onApply: (shown) => {
        setFilter(book, filter, column, shown);
        close();
      },
      onClose: close,
    };
    opened = popups.attachPopupToCell(
      row,
      column,
      { componentKey: COMPONENT, direction: "bottom", onClickOutside: close, showOnSelectionMoving: true },
      UNIT,
      sheet.id
    );
  };

  const button: ICellCustomRender = {
    zIndex: 20,
    drawWith: (ctx, info) => drawFilterButton(ctx, info.primaryWithCoord, isActive(info)),
    isHit: (position, info) => isOnFilterButton(position, info.primaryWithCoord),
    onPointerDown: ({ subUnitId, row, col }) => {
      const sheet = book.find(subUnitId);
      // Once the grid has done with the press itself.
      if (sheet) setTimeout(() => open(sheet, row, col), 0);
    },
  };
  const isActive = ({ subUnitId, row, col }: ICellRenderContext): boolean => {
    const sheet = book.find(subUnitId);
    const filter = sheet && filterAt(sheet, row, col);
    return filter !== undefined && criteriaOf(filter).some(({ column }) => column === col);
  };
  const drawn = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 90,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const state = book.states.get(subUnitId);
      // Every cell that is painted asks.
      if (!state || (!state.autoFilter && state.tables.length === 0)) return next(cell);
      const sheet = book.find(subUnitId);
      if (!sheet || !filterAt(sheet, row, col)) return next(cell);
      const before = (cell ?? rawData) as { customRender?: ICellCustomRender[] } | null;
      return next({ ...before, customRender: [...(before?.customRender ?? []), button] } as never);
    },
  });
  const key = (event: KeyboardEvent): void => {
    const { sheetId, areas } = book.selection;
    const sheet = book.find(sheetId);
    if (!event.altKey || event.key !== "ArrowDown" || areas.length !== 1 || !sheet) return;
    if (!filterAt(sheet, areas[0].row, areas[0].column)) return;
    event.preventDefault();
    event.stopPropagation();
    open(sheet, areas[0].row, areas[0].column);
  };
  document.addEventListener("keydown", key, { capture: true });
  const painted = new Map<string, string>();
  const redrawn = book.onRedraw((sheetId) => {
    const sheet = book.find(sheetId);
    if (!sheet) return;
    const now = JSON.stringify([filtersOf(sheet).map(({ area }) => area), sheet.state.filters]);
    if (now !== (painted.get(sheetId) ?? "[[],[]]")) repaint(book, sheet);
    painted.set(sheetId, now);
  });
  const activated = book.onActivated(close);
  return () => {
    close();
    drawn.dispose();
    document.removeEventListener("keydown", key, { capture: true });
    redrawn();
    activated();
    component.dispose();
  };
}

import type { Plan } from "../plan/plan";
import type { Batch } from "./batch";
import { WorkbookError } from "./failure";

/** What is to be known about a workbook before a plan is written into it. */
export interface State {
  /** Names of sheets, tables and workbook-wide names, in lower case, since Excel takes no account of it. */
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Settings that the plan replaces. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Of the sheets that are there, those that are protected; names in lower case. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Charts and shapes by name, of the sheets on which the plan draws some beside those that are there. */
  readonly drawings: Drawings;
  readonly activeSheet: string;
  /** The active cell on it, A1 without sheet. */
  readonly activeCell: string;
  readonly isProtected: boolean;
  readonly manualCalculation: boolean;
}

/** Names of charts and shapes, by sheet. */
export type Drawings = ReadonlyMap<
  string,
  { readonly charts: ReadonlySet<string>; readonly shapes: ReadonlySet<string> }
>;

/** Reads it in one request. */
export async function readState({ context, sync }: Batch, plan: Plan): Promise<State> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const cell = workbook.getActiveCell().untrack().load("address");
  const protection = workbook.protection.load("protected");
  const application = workbook.application.load("calculationMode");
  const settings = Object.keys(plan.settings ?? {}).map((key) =>
    workbook.settings.getItemOrNullObject(key).load("key,value")
  );
  const drawnOn = plan.sheets
    .filter(({ existing, charts = [], shapes = [] }) => existing && charts.length + shapes.length > 0)
    .map(({ name }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      return {
        name,
        charts: sheet.charts.load("items/name"),
        shapes: sheet.shapes.load("items/name"),
      };
    });
  await sync();
  return {
    drawings: new Map(
      drawnOn.map(({ name, charts, shapes }) => [
        name,
        { charts: namesOf(charts.items), shapes: namesOf(shapes.items) },
      ])
    ),
    sheets: lowerCase(sheets.items),
    names: new Set([...lowerCase(tables.items), ...lowerCase(names.items)]),
    settings: new Map(settings.filter((each) => !each.isNullObject).map((each) => [each.key, each.value])),
    protectedSheets: lowerCase(sheets.items.filter((sheet) => sheet.protection.protected)),
    activeSheet: active.name,
    activeCell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    isProtected: protection.protected,
    manualCalculation: application.calculationMode === "Manual",
  };
}

/**
 * @param back what takes the plan back: its sheets must let themselves be written too
 * @throws WorkbookError when the plan cannot be written into this workbook
 */
export function refuse(plan: Plan, state: State, back?: Plan): void {
  const has =
    (names: ReadonlySet<string>) =>
    (each: { readonly name: string }): boolean =>
      names.has(each.name.toLowerCase());
  const added = plan.sheets.filter(({ existing }) => !existing);
  const changed = plan.sheets.filter(({ existing }) => existing);
  // A locked structure refuses sheets; it says nothing about what is on them.
  if (state.isProtected && added.length > 0) throw new WorkbookError("protected");
  const locked = [...changed, ...(back?.sheets ?? [])].find(has(state.protectedSheets));
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  const gone = changed.find((sheet) => !has(state.sheets)(sheet));
  if (gone) throw new WorkbookError("not-found", { name: gone.name });
  const tables = plan.sheets.flatMap((each) => each.tables ?? []);
  const taken = added.find(has(state.sheets)) ?? [...tables, ...(plan.names ?? [])].find(has(state.names));
  if (taken) throw new WorkbookError("name-taken", { name: taken.name });
}

const namesOf = (items: readonly { readonly name: string }[]): Set<string> =>
  new Set(items.map(({ name }) => name));

const lowerCase = (items: readonly { readonly name: string }[]): Set<string> =>
  new Set(items.map(({ name }) => name.toLowerCase()));

import type { Snapshot } from "../../audit/snapshot";
import { elsewhere } from "../../formula/detach";
import { twinOf, type Flavour } from "../../formula/twins";
import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import { freeSheetName } from "../../plan/sheet-name";
import { calculateAside, type AsideFormula } from "../../workbook/formulas/calculate-aside";
import { readSpills } from "../../workbook/formulas/read-spills";
import type { Place } from "../../workbook/place";
import { throwIfCancelled } from "../../workbook/errors";
import type { Action } from "../action";
import { readKpiCells, shapesIn, type KpiCell, type Scope } from "./kpi-cells";
import { compareBlocks, type CellDifference } from "./compare-blocks";
import { refusalSentence } from "./refusal-sentence";

export interface ProofOrder {
  readonly scope: Scope;
  readonly flavour: Flavour;
}

export interface Proof {
  /** Cells with KPI formulas. */
  readonly formulas: number;
  /** Formulas whose twins give the same in every cell. */
  readonly proven: number;
  readonly differing: readonly (Place & CellDifference)[];
  readonly notProven: readonly (Place & { readonly reason: string })[];
  /** The largest relative difference of numbers, and where; 0 and absent where all agree exactly. */
  readonly largest: { readonly difference: number; readonly place?: Place };
}

const steps = 2;

/**
 * Calculates every KPI formula of a scope in Excel's own functions as well, on hidden sheets that are removed again,
 * and compares cell by cell.
 */
export const prove: Action<ProofOrder, Proof> = {
  id: "prove",
  label: shareMessages.prove,
  description: shareMessages.proveTip,
  icon: "Beaker",
  isAvailable: () => true,
  async run({ scope, flavour }, options) {
    const { locale, signal, progress } = options;
    const say = (key: keyof typeof shareMessages): string => sentence(shareMessages, key, locale);
    progress?.({ step: 1, steps, label: say("stepRead") });
    const { snapshot, cells } = await readKpiCells(scope, options);
    const asked = cells.map((cell) => ({ cell, aside: asideOf(cell, snapshot, flavour, locale) }));
    const possible = asked.flatMap(({ cell, aside }) => (typeof aside === "string" ? [] : [{ cell, aside }]));
    throwIfCancelled(signal);
    progress?.({ step: 2, steps, label: say("stepCompare") });
    const kpi = await readSpills(possible.map(({ cell }) => cell));
    const twin = await calculateAside(
      possible.map(({ aside }) => aside),
      scratchSheets(
        snapshot,
        possible.map(({ cell }) => cell.sheet)
      )
    );
    const compared = possible.map(({ cell }, i) => ({
      cell,
      ...compareBlocks(cell.address, kpi[i].values, twin[i]),
    }));
    return summary(
      cells.length,
      compared,
      asked.flatMap(({ cell: { sheet, address }, aside }) =>
        typeof aside === "string" ? [{ sheet, address, reason: aside }] : []
      )
    );
  },
};

/** A cell's twin as it is calculated aside, or why it is not. */
function asideOf(
  { sheet, address, repaired }: KpiCell,
  snapshot: Snapshot,
  flavour: Flavour,
  locale: Locale
): AsideFormula | string {
  const twin = twinOf(repaired, flavour, { shapeOf: shapesIn(snapshot, sheet) });
  if (!twin.ok) return refusalSentence(twin.reason, locale);
  const isSheetName = (text: string): boolean =>
    snapshot.names.some((name) => name.sheet === sheet && name.name.toLowerCase() === text.toLowerCase());
  const formula = elsewhere(twin.formula, sheet, isSheetName);
  return formula === undefined ? sentence(shareMessages, "ownRow", locale) : { sheet, address, formula };
}

function scratchSheets(snapshot: Snapshot, sheets: readonly string[]): ReadonlyMap<string, string> {
  const taken = snapshot.sheets.map(({ name }) => name);
  return new Map(
    [...new Set(sheets)].map((sheet) => {
      const name = freeSheetName("KPI proof", taken);
      taken.push(name);
      return [sheet, name];
    })
  );
}

interface Compared {
  readonly cell: KpiCell;
  readonly differences: readonly CellDifference[];
  readonly largest: number;
}

function summary(formulas: number, compared: readonly Compared[], notProven: Proof["notProven"]): Proof {
  const worst = compared.reduce<Compared | undefined>(
    (most, one) => (one.largest > (most?.largest ?? 0) ? one : most),
    undefined
  );
  return {
    formulas,
    proven: compared.filter(({ differences }) => differences.length === 0).length,
    differing: compared.flatMap(({ cell: { sheet }, differences }) =>
      differences.map((difference) => ({ sheet, ...difference }))
    ),
    notProven,
    largest: worst
      ? { difference: worst.largest, place: { sheet: worst.cell.sheet, address: worst.cell.address } }
      : { difference: 0 },
  };
}

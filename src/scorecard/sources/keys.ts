import type { CellValue } from "../../audit/snapshot";
import type { SourceKey } from "./source";
import { isTotalLabel } from "./labels";
import { mixedPercents } from "./percent";
import { tidyText } from "./tidy-text";

interface Figures {
  readonly key: string;
  readonly values: CellValue[];
  readonly cells: string[];
  readonly days: Set<string>;
  percents: number;
  repeated: boolean;
  unit?: string;
}

/** Gathers what the rows say of each KPI that they name. */
export class KeyCollector {
  private readonly byKey = new Map<string, Figures>();

  /** A figure of a row. `moment` says when and of which kind; the same twice means that the KPI has several rows. */
  add(
    name: CellValue,
    value: CellValue,
    format: string,
    cell: string,
    moment: string,
    unit?: CellValue
  ): void {
    const key = tidyText(String(name));
    if (key === "" || isTotalLabel(key)) return;
    const known = this.byKey.get(key.toLowerCase());
    const figures: Figures = known ?? {
      key,
      values: [],
      cells: [],
      days: new Set(),
      percents: 0,
      repeated: false,
    };
    if (!known) this.byKey.set(key.toLowerCase(), figures);
    if (unit !== undefined && String(unit).trim() !== "") figures.unit ??= String(unit).trim();
    if (typeof value !== "number") return;
    if (figures.days.has(moment)) figures.repeated = true;
    figures.days.add(moment);
    figures.values.push(value);
    figures.cells.push(cell);
    if (format.replace(/"[^"]*"|\\./g, "").includes("%")) figures.percents++;
  }

  get keys(): SourceKey[] {
    return [...this.byKey.values()].map(({ key, values, cells, percents, repeated, unit }) => {
      const numbers = values as readonly number[];
      const percent = percents > 0.5 * numbers.length;
      const mixed = percent ? [] : mixedPercents(numbers);
      return {
        key,
        ...(numbers.length > 0
          ? { min: numbers.reduce((a, b) => Math.min(a, b)), max: numbers.reduce((a, b) => Math.max(a, b)) }
          : {}),
        ...(unit ? { unit } : {}),
        ...(percent ? { percent } : {}),
        ...(repeated ? { repeated } : {}),
        ...(mixed.length > 0 ? { mixed: mixed.slice(0, 20).map((i) => cells[i]) } : {}),
      };
    });
  }
}

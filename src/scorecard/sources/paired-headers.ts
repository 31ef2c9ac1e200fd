import { findKpi } from "../../catalog/cards";
import type { CellValue } from "../../audit/snapshot";
import { foldName } from "./fold";
import { says, tidyHeader } from "./headers";
import { isDay, patternOf } from "./period-text";
import { roleOf } from "./roles";
import { splitUnit } from "./units";

/** A column whose header stands in two rows: one says what it is about, the other which kind of figure it holds. */
export interface PairedHeader {
  /** The KPI, or the period, as it stands. */
  readonly about: CellValue;
  /** The other header: "Actual", "目标", "Achieved (%)". */
  readonly kind: string;
  /** The same as it stands, with blanks and line breaks. */
  readonly written: string;
  /** True where the kind stands in the upper row. */
  readonly kindAbove: boolean;
  /** Undefined for figures that are neither, such as a rate of completion. */
  readonly role?: "actual" | "target";
}

type Headers = readonly (PairedHeader | undefined)[];

/**
 * Headers in two rows: KPIs (or periods) above "Actual" and "Target", each mostly merged over its columns; or "Actual"
 * and "Target" above the KPIs. One entry a column, undefined for a column that stands for itself; undefined
 * altogether where the two rows are no such pair: a title above "Month, Actual, Target" is none.
 *
 * @param upper the row above the header row
 * @param lower the header row; of a table its column names, in which Excel numbers what stands twice
 */
export function pairedHeaders(upper: readonly CellValue[], lower: readonly CellValue[]): Headers | undefined {
  const below = lower.map((value) => tidyHeader(String(value)));
  const above = filledRight(upper, below);
  const found = kindsBelow(above, lower, below.map(withoutNumber)) ?? kindsAbove(above, lower, below);
  // Where rows name their KPI, a header of "Actual" alone says what its column is; only periods can stand beside it.
  const long = below.some((text) => says(text, "kpi") && !findKpi(text));
  return found && (!long || pairsPeriods(found)) ? found : undefined;
}

const isPeriod = ({ about }: PairedHeader): boolean => isDay(about) || patternOf(about) !== undefined;

/** True where two header rows pair periods, and not KPIs, with kinds of figures. */
export const pairsPeriods = (paired: Headers): boolean =>
  paired.some((each) => each?.role === "actual") &&
  paired.every((each) => each?.role === undefined || isPeriod(each));

/** What stands above a column, and where: the place of its cell or of the merged cell that reaches over it. */
interface Above {
  readonly value: CellValue;
  readonly at: number;
}

/** A column without a header in the lower row stands for itself, and nothing reaches over it. */
function filledRight(upper: readonly CellValue[], below: readonly string[]): (Above | undefined)[] {
  let last: Above | undefined;
  return below.map((text, at) => {
    const value = upper[at] ?? "";
    if (tidyHeader(String(value)) !== "") last = text === "" ? undefined : { value, at };
    else if (text === "") last = undefined;
    return last;
  });
}

/** Without the number that Excel puts behind a name that a table has already: "Actual2". */
const withoutNumber = (text: string): string => {
  const plain = text.replace(/\s*\d+$/, "");
  return roleOf(plain) ? plain : text;
};

const roleIn = (text: string): PairedHeader["role"] => roleOf(splitUnit(text)[0]);

function kindsBelow(
  above: readonly (Above | undefined)[],
  lower: readonly CellValue[],
  below: readonly string[]
): Headers | undefined {
  const actual = above.filter((_, i) => roleIn(below[i]) === "actual");
  const heads = new Set(above.flatMap((each) => (each ? [each.at] : [])));
  // A title over the first column heads nothing, unless it is the name of the one KPI of the table.
  const isHead = (each: Above | undefined): boolean =>
    each !== undefined &&
    (findKpi(splitUnit(tidyHeader(String(each.value)))[0]) !== undefined ||
      patternOf(each.value) !== undefined ||
      (heads.size > 1 && roleIn(below[each.at]) !== undefined));
  if (actual.length === 0 || !actual.every(isHead)) return undefined;
  return above.map((each, i) => (isHead(each) ? paired(each!.value, below[i], lower[i], false) : undefined));
}

function kindsAbove(
  above: readonly (Above | undefined)[],
  lower: readonly CellValue[],
  below: readonly string[]
): Headers | undefined {
  const kinds = above.map((each) => (each ? tidyHeader(String(each.value)) : ""));
  const under = (role: "actual" | "target"): string[] =>
    below.filter((_, i) => roleIn(kinds[i]) === role).map(foldName);
  const targets = under("target");
  if (!under("actual").some((name) => targets.includes(name))) return undefined;
  return kinds.map((kind, i) => (kind === "" ? undefined : paired(lower[i], kind, above[i]!.value, true)));
}

const paired = (about: CellValue, kind: string, written: CellValue, kindAbove: boolean): PairedHeader => {
  const role = roleIn(kind);
  return { about, kind, written: String(written), kindAbove, ...(role ? { role } : {}) };
};

/**
 * The name of a column with such a header: what it is about for its actuals, with its kind behind for others.
 *
 * @param about as text
 * @example pairedName("销售额（万元）", { kind: "目标", role: "target" })  // "销售额 目标（万元）"
 */
export function pairedName(about: string, { kind, role }: Pick<PairedHeader, "kind" | "role">): string {
  const [[name], [plain]] = [splitUnit(about), splitUnit(kind)];
  const unit = about.slice(name.length) || kind.slice(plain.length);
  return role === "actual" ? `${name}${unit}` : `${name} ${plain}${unit}`;
}

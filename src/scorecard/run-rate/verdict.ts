import type { LifeMessage } from "../../i18n/scorecard-life";
import { numberLiteral, textLiteral } from "../../plan/references";
import type { ScorecardRow } from "../rows/rows";

/**
 * What a KPI's figure can be at least and at most; undefined: no bound. Only the share that a part has in its
 * whole ends at 100 %: more visits than were planned, or more new customers than there were, can be.
 */
export function boundsOf({ kpi }: ScorecardRow): { readonly least?: number; readonly most?: number } {
  if (kpi.unit === "score_0_100") return { least: 0, most: 100 };
  if (kpi.unit === "score_minus100_100") return { least: -100, most: 100 };
  if (kpi.unit === "percentage_point" || kpi.expression.includes("-")) return {};
  const share =
    kpi.unit === "ratio" &&
    /^(?!new_)\w+ \/ (?!\w+_planned$)\w+$/.test(kpi.expression) &&
    kpi.inputs.every(({ unit }) => unit === "count");
  return share ? { least: 0, most: 1 } : { least: 0 };
}

/** The cells of a KPI that a verdict looks at. */
export interface VerdictCells {
  readonly yearTarget: string;
  readonly toDate: string;
  readonly soFar: string;
  readonly required: string;
  /** How many periods remain. */
  readonly remaining: string;
}

/** Beyond the last digits that a computer's fractions leave behind. */
const settled = (cell: string): string => `ROUND(${cell},9)`;

/**
 * One word for what is required: impossible where it lies outside of what the figure can be, reached where
 * even the worst figure would do, on track where going on as so far is enough, else it has to improve. Of a
 * year that is over: met or missed.
 */
export function verdictFormula(
  row: ScorecardRow,
  cells: VerdictCells,
  say: (key: LifeMessage) => string
): string {
  const { yearTarget, toDate, soFar, required, remaining } = cells;
  const { least, most } = boundsOf(row);
  const lower = row.kpi.direction === "lower";
  const text = (key: LifeMessage): string => textLiteral(say(key));
  const [hardest, easiest] = lower ? [least, most] : [most, least];
  const [better, asGood] = lower ? ["<", "<="] : [">", ">="];
  const [, asEasy] = lower ? ["", ">="] : ["", "<="];
  const needed = settled(required);
  const going = `IF(${needed}${asEasy}${settled(soFar)},${text("onTrack")},${text("mustRise")})`;
  const reached =
    easiest === undefined
      ? going
      : `IF(${needed}${asEasy}${numberLiteral(easiest)},${text("reached")},${going})`;
  const possible =
    hardest === undefined
      ? reached
      : `IF(${needed}${better}${numberLiteral(hardest)},${text("impossible")},${reached})`;
  const over = `IF(${settled(toDate)}${asGood}${settled(yearTarget)},${text("met")},${text("missed")})`;
  return verdictOf(cells, `IF(${remaining}=0,${over},IF(ISNUMBER(${required}),${possible},""))`, text);
}

/** A band has no rate that would make up for periods outside it: where the figure of the year so far lies. */
export function bandVerdictFormula(
  cells: Pick<VerdictCells, "yearTarget" | "toDate"> & { readonly upper: string },
  say: (key: LifeMessage) => string
): string {
  const text = (key: LifeMessage): string => textLiteral(say(key));
  const { yearTarget: lower, toDate, upper } = cells;
  const inside = `(${settled(toDate)}>=${settled(lower)})*(${settled(toDate)}<=${settled(upper)})`;
  return verdictOf(cells, `IF(${inside},${text("inBand")},${text("outOfBand")})`, text);
}

const verdictOf = (
  { yearTarget, toDate }: Pick<VerdictCells, "yearTarget" | "toDate">,
  verdict: string,
  text: (key: LifeMessage) => string
): string => `IF(${toDate}="",${text("noFigures")},IF(${yearTarget}="",${text("noTarget")},${verdict}))`;

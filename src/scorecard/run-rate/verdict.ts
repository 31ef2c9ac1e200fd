import type { LifeMessage } from "../../i18n/scorecard-life";
import { numberLiteral, textLiteral } from "../../plan/references";
import type { ScorecardRow } from "../rows/rows";

/** What a KPI's figure can be at least and at most; undefined: no bound. */
export function boundsOf({ kpi }: ScorecardRow): { readonly least?: number; readonly most?: number } {
  if (kpi.unit === "score_0_100") return { least: 0, most: 100 };
  if (kpi.unit === "score_minus100_100") return { least: -100, most: 100 };
  if (kpi.unit === "currency" || kpi.unit === "percentage_point" || kpi.expression.includes("-")) return {};
  const share =
    kpi.unit === "ratio" &&
    /^\w+ \/ \w+$/.test(kpi.expression) &&
    kpi.inputs.every(({ unit }) => unit === "count");
  return share ? { least: 0, most: 1 } : { least: 0 };
}

/**
 * One word for what is required: impossible where it lies outside of what the figure can be, reached where
 * even the worst figure would do, on track where going on as so far is enough, else it has to improve.
 */
export function verdictFormula(
  row: ScorecardRow,
  cells: { readonly required: string; readonly soFar: string; readonly none: string },
  say: (key: LifeMessage) => string
): string {
  const { required, soFar, none } = cells;
  const { least, most } = boundsOf(row);
  const lower = row.kpi.direction === "lower";
  const text = (key: LifeMessage): string => textLiteral(say(key));
  const [hardest, easiest] = lower ? [least, most] : [most, least];
  const beyond =
    hardest === undefined ? undefined : `${required}${lower ? "<" : ">"}${numberLiteral(hardest)}`;
  const met =
    easiest === undefined ? undefined : `${required}${lower ? ">=" : "<="}${numberLiteral(easiest)}`;
  const going = `IF(${required}${lower ? ">=" : "<="}${soFar},${text("onTrack")},${text("mustRise")})`;
  const reached = met ? `IF(${met},${text("reached")},${going})` : going;
  const possible = beyond ? `IF(${beyond},${text("impossible")},${reached})` : reached;
  return `IF(${none},${text("noFigures")},IF(ISNUMBER(${required}),${possible},""))`;
}

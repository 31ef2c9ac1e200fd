import type { FormulaNode } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { evidenceOf, foundIn } from "../found";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Factors that say what they are: parts of a whole, of time, of weight and length, powers of ten. */
const obvious: ReadonlySet<number> = new Set([
  0, 1, 2, 4, 7, 10, 12, 24, 28, 30, 31, 52, 60, 90, 100, 180, 252, 260, 360, 365, 365.25, 366, 1000, 1024,
  1440, 3600, 10_000, 86_400, 100_000, 1_000_000, 1e7, 1e8, 1e9, 0.5, 0.1, 0.01, 0.001, 0.25,
]);

/** Functions whose numbers are positions, kinds, digits or probabilities and no figures of the business. */
const structural: ReadonlySet<string> = new Set(
  `ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR CEILING.MATH FLOOR.MATH TRUNC FIXED INDEX MATCH XMATCH VLOOKUP
  HLOOKUP LOOKUP XLOOKUP CHOOSE CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND SEQUENCE SORT SORTBY OFFSET ADDRESS INDIRECT
  LEFT RIGHT MID FIND SEARCH REPLACE SUBSTITUTE REPT TEXT TEXTSPLIT TEXTBEFORE TEXTAFTER CHAR CODE UNICHAR DATE TIME
  EDATE EOMONTH WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL NETWORKDAYS.INTL YEARFRAC DATEDIF SUBTOTAL AGGREGATE LARGE SMALL
  PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC RANK RANK.EQ RANK.AVG RANDBETWEEN
  RANDARRAY BASE DECIMAL DEC2BIN BIN2DEC CONVERT MOD QUOTIENT LOG POWER N COLUMN ROW TREND FORECAST.ETS NORM.DIST
  NORM.INV NORMDIST T.TEST TTEST SERIES WRAPROWS WRAPCOLS MAKEARRAY TRIMMEAN CONFIDENCE.NORM KPI.XMR KPI.ROLLUP`.split(
    /\s+/
  )
);

/** Numbers of a formula that nobody can see, change or question without opening it. */
export const numberInFormula: Rule = {
  id: "number-in-formula",
  severity: "info",
  group: "workbook",
  ...auditRules["number-in-formula"],
  check: (book) =>
    book.families.flatMap(({ sheet, pattern, cells }) => {
      const { tree } = pattern;
      const numbers = tree && pattern.references.length > 0 ? [...new Set(numbersIn(tree))] : [];
      if (numbers.length === 0) return [];
      const words = { numbers: listed(numbers.map(String)) };
      return [
        foundIn(sheet.name, cells, both(auditMessages, "numberInFormula", words), {
          evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(formula)),
        }),
      ];
    }),
};

/** The numbers that are neither obvious nor structural, as they are written; percentages by their value. */
export function numbersIn(node: FormulaNode): number[] {
  switch (node.kind) {
    case "value":
      return typeof node.value === "number" && !obvious.has(node.value) ? [node.value] : [];
    case "unary":
      return node.operator === "%" && node.operand.kind === "value" && typeof node.operand.value === "number"
        ? ofValue(node.operand.value / 100)
        : numbersIn(node.operand);
    case "binary":
      // An exponent is part of the formula's form.
      if (node.operator === "^") return numbersIn(node.left);
      return [...numbersIn(node.left), ...numbersIn(node.right)];
    case "call":
      return node.args.flatMap((arg) => {
        if (!arg || (structural.has(node.name) && isNumber(arg))) return [];
        return numbersIn(arg);
      });
    default:
      return [];
  }
}

const ofValue = (value: number): number[] => (obvious.has(value) ? [] : [value]);

const isNumber = (node: FormulaNode): boolean =>
  (node.kind === "value" && typeof node.value === "number") ||
  (node.kind === "unary" && isNumber(node.operand));

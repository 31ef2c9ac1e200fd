import type { FormulaNode } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { ownSheets } from "../book/own-sheets";
import { evidenceOf, foundIn, groupBy } from "../found";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Factors that say what they are: parts of a whole, of time, of weight and length, powers of ten. */
const obvious: ReadonlySet<number> = new Set([
  0, 1, 2, 4, 7, 10, 12, 24, 28, 30, 31, 52, 60, 90, 100, 180, 252, 260, 360, 365, 365.25, 366, 1000, 1024,
  1440, 3600, 2_958_465, 10_000, 86_400, 100_000, 1_000_000, 1e7, 1e8, 1e9, 0.5, 0.1, 0.01, 0.001, 0.25,
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
  check(book) {
    const own = ownSheets(book);
    const families = book.families.flatMap(({ sheet, pattern, cells }) => {
      const { tree } = pattern;
      if (!tree || pattern.references.length === 0 || own.has(sheet.name)) return [];
      const numbers = [...new Set(numbersIn(tree))].sort((a, b) => a - b).map(String);
      return numbers.length > 0 ? [{ sheet, cells, numbers }] : [];
    });
    // The same numbers over and over on a sheet are one fault, however many formulas have them.
    const groups = groupBy(families, ({ sheet, numbers }) => `${sheet.name}|${numbers.join()}`);
    return [...groups.values()].map((group) => {
      const [{ sheet, numbers }] = group;
      const cells = group.flatMap((family) => family.cells);
      return foundIn(
        sheet.name,
        cells,
        both(auditMessages, "numberInFormula", { numbers: listed(numbers) }),
        {
          evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(formula)),
        }
      );
    });
  },
};

/** The numbers that are neither obvious nor structural, as they are written; percentages by their value. */
export function numbersIn(node: FormulaNode): number[] {
  switch (node.kind) {
    case "value":
      return typeof node.value === "number" ? ofValue(node.value) : [];
    case "unary":
      return node.operator === "%" && node.operand.kind === "value" && typeof node.operand.value === "number"
        ? ofValue(node.operand.value / 100)
        : numbersIn(node.operand);
    case "binary":
      // An exponent is part of the formula's form.
      if (node.operator === "^") return numbersIn(node.left);
      // How many there are, or how near two figures are, is a question about the sheet and no figure of the business.
      if (comparisons.has(node.operator) && (counts(node.left) || counts(node.right))) return [];
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

const comparisons: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);

const counts = (node: FormulaNode): boolean =>
  node.kind === "call" &&
  /^(COUNT\w*|LEN|ROWS?|COLUMNS?|ABS|MONTH|DAY|HOUR|MINUTE|WEEKDAY|WEEKNUM|MOD|SUMPRODUCT|FIND|SEARCH|CODE)$/.test(
    node.name
  );

/** Beyond 1E+99, and below a thousandth, numbers are sentinels and tolerances. */
const ofValue = (value: number): number[] =>
  obvious.has(Math.abs(value)) || Math.abs(value) >= 1e99 || Math.abs(value) <= 1e-3 ? [] : [value];

const isNumber = (node: FormulaNode): boolean =>
  (node.kind === "value" && typeof node.value === "number") ||
  (node.kind === "unary" && isNumber(node.operand));

import { defaultGrades } from "../../../core";
import { GRADE } from "../../../functions/registry/scoring";
import { columnOf } from "../column-of";
import { elementTwin, type Elements } from "../element-twin";
import { atLeast } from "../limits";
import type { RangeRead } from "../read-range";
import { when, type Writer } from "../writer";

/** The grade of a score, or another column of the table: of the highest limit reached; a blank limit takes every score. */
export const grade = elementTwin(GRADE, (args, writer) => {
  const grades = args.range("grades");
  if (grades) {
    if (!writer.hasNames && !writer.single) return { reason: "needsSingleCells", argument: "score" };
    return byTable(writer, args, grades);
  }
  const [score, column] = [args.number("score"), args.number("column")];
  const letters = byDefault(score, (value) => `"${value}"`);
  if (column === "2") return letters;
  const limits = byDefault(score, (_, limit) => String(limit));
  return when(`${column}=1`, limits, when(`${column}=2`, letters, "#VALUE!"));
});

/** The grades that are used without a table, the highest limit first. */
const byDefault = (score: string, shown: (value: string, limit: number) => string): string =>
  defaultGrades.reduceRight(
    (rest, { limit, value }) => when(atLeast(score, String(limit)), shown(value, limit!), rest),
    "#N/A"
  );

function byTable(writer: Writer, args: Elements, { value: table, text, shape }: RangeRead): string {
  const [score, column] = [args.number("score"), args.number("column")];
  if (shape.columns === 1) return "#VALUE!";
  const limits = writer.let("limits", columnOf(text, 1));
  const edge = writer.let("reached_from", edges(limits, filledRows(text, shape.columns)));
  const row = writer.hasNames
    ? writer.let("grade_row", `XMATCH(XLOOKUP(${score},${edge},${edge},NA(),-1),${edge})`)
    : `MATCH(MAX(IF(${edge}<=${score},${edge})),${edge},0)`;
  const reached = writer.hasNames ? `ISNUMBER(${row})` : `SUMPRODUCT(--(${edge}<=${score}))>0`;
  const cell = `INDEX(${table},${row},${column})`;
  const wrongLimits = `SUMPRODUCT((LEN(${limits})>0)*(1-ISNUMBER(${limits})))>0`;
  const found = when(reached, when(`LEN(${cell})=0`, `""`, cell), "#N/A");
  return when(
    writer.spread(inTable(writer, table, column, shape.columns)),
    when(writer.spread(wrongLimits), "#VALUE!", found),
    "#VALUE!"
  );
}

/** The edge of every limit, 1e-9 × max(1, |limit|) below it; lowest of all where it is blank; never reached in a blank row. */
const edges = (limits: string, used: string): string =>
  when(
    `ISNUMBER(${limits})`,
    `${limits}-1E-9*IF(ABS(${limits})>1,ABS(${limits}),1)`,
    when(used, "-9.9E+307", "9.9E+307")
  );

/** The condition that the table has the column. */
function inTable(writer: Writer, table: string, column: string, columns: number | undefined): string {
  if (/^\d+$/.test(column) && columns !== undefined)
    return Number(column) >= 1 && Number(column) <= columns ? "TRUE" : "FALSE";
  const conditions = [
    `${column}>=1`,
    `${column}<=${columns ?? `COLUMNS(${table})`}`,
    `${column}=INT(${column})`,
  ];
  return writer.all(...conditions, ...(columns === undefined ? [`COLUMNS(${table})>1`] : []));
}

/** The condition, row by row, that a row holds anything. */
const filledRows = (table: string, columns: number | undefined): string =>
  columns === undefined
    ? `MMULT(LEN(${table}),TRANSPOSE(LEN(INDEX(${table},1,0))*0+1))>0`
    : `${Array.from({ length: columns }, (_, i) => `LEN(${columnOf(table, i + 1)})`).join("+")}>0`;

import { absoluteCell, absoluteRange, cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan, ValidationPlan } from "../../plan/plan";
import { textWidth } from "../../plan/text-width";
import { atRow } from "../diagrams/kpi-lookup";
import type { ColumnKey } from "../sheet/columns";
import { fromOutside, type Places } from "../sheet/places";
import { weightFormat } from "../sheet/weight-format";
import type { Words } from "../words";
import { pageWide } from "../page-footer";

const last = 7;
const rows = { people: 3, result: 7, kpis: 15 } as const;
const measures = 4;

/**
 * The appraisal of one person or team on one page in portrait: who, the result with its grade,
 * coefficient and bonus, the KPIs with both sides' remarks, feedback, measures, signatures.
 */
export function appraisalSheet(
  input: {
    readonly sheet: string;
    readonly title: string;
    /** Formula of the line below the title. */
    readonly subtitle: string;
    readonly places: Places;
  },
  words: Words
): SheetPlan {
  const { places } = input;
  const grid = new CellGrid();
  grid.put(0, 0, words("appraisalTitle", { title: input.title }));
  grid.formula(1, 0, input.subtitle);
  const dates = [...putPeople(grid, words)];
  const numbers = putResult(grid, places, words);
  const kpiLast = putKpis(grid, places, words);
  const feedback = kpiLast + 2;
  const heights = putFeedback(grid, feedback, words);
  const measuresTop = feedback + 5;
  dates.push(...putMeasures(grid, measuresTop, words));
  const signatures = measuresTop + measures + 3;
  putSignatures(grid, signatures, words);
  grid.styles.unshift(
    { addresses: [range(0, 0, signatures, last)], style: { ...styles.body, horizontal: "Left" } },
    { addresses: [range(0, 0, 0, last)], style: styles.title },
    {
      addresses: [range(1, 0, 1, last)],
      style: { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    }
  );
  return {
    name: input.sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, last)!],
    styles: grid.styles,
    columnWidths: { A: kpiWidth(places, words), "B:D": 84, E: 66, F: 74, "G:H": 170 },
    rowHeights: {
      "1": 34,
      "2": 22,
      "3": 8,
      [`4:${feedback}`]: 22,
      [`${rows.result + 2}:${rows.result + 3}`]: 28,
      ...heights,
      [`${measuresTop + 1}:${signatures + 1}`]: 24,
    },
    validations: [
      ...dates.map((address): ValidationPlan => ({
        address,
        rule: { kind: "date" },
        error: { title: words("dateTitle"), message: words("dateError") },
      })),
      ...numbers.map((address): ValidationPlan => ({
        address,
        rule: { kind: "decimal", min: 0 },
        error: { title: words("numberTitle"), message: words("numberError") },
      })),
      {
        address: range(measuresTop + 1, last, measuresTop + measures, last),
        rule: { kind: "list", values: [words("yes"), words("no")] },
      },
    ],
    freeze: { rows: 2, columns: 0 },
    print: pageWide(words("appraisalTitle", { title: input.title }), words, {
      orientation: "Portrait",
      fitToHeight: 1,
      area: range(0, 0, signatures, last),
    }),
  };
}

/** Names of KPIs in one line, as far as the page has room. */
const kpiWidth = ({ groups }: Places, words: Words): number =>
  Math.min(
    320,
    Math.max(
      230,
      ...groups.flatMap(({ rows: own }) => own.map(({ item }) => textWidth(words.of(item.kpi.name)) + 14))
    )
  );

const label = { color: colors.secondary } as const;
const field = { ...styles.input, merge: true, wrap: true, borders: { bottom: rule() } } as const;

/** Who is appraised, by whom and when. Returns the cells that hold dates. */
function putPeople(grid: CellGrid, words: Words): string[] {
  const fields = [
    ["personName", "department"],
    ["position", "manager"],
    ["interviewDate", "appraisalPeriod"],
  ] as const;
  fields.forEach(([left, right], i) => {
    const row = rows.people + i;
    grid.put(row, 0, words(left));
    grid.put(row, 4, words(right));
    grid.style(label, cell(row, 0));
    grid.style({ ...label, indent: 1 }, cell(row, 4));
    grid.style(
      { ...field, ...(left === "interviewDate" ? { numberFormat: "yyyy-mm-dd" } : {}) },
      range(row, 1, row, 3)
    );
    grid.style(field, range(row, 6, row, 7));
  });
  return [cell(rows.people + 2, 1)];
}

/** Score, grade and what follows from them. Returns the cells for numbers of the user's. */
function putResult(grid: CellGrid, places: Places, words: Words): string[] {
  const top = rows.result;
  const total = fromOutside(places, absoluteCell(places.total, places.columns.at("score")));
  const { row, column, rows: count } = places.grades;
  const table = fromOutside(places, absoluteRange(row, column, row + count - 1, column + 2));
  const at = (line: number): string => cell(top + line, 1);
  const lines = [
    [words("totalScore"), `IF(ISNUMBER(${total}),${total},"")`, "0.0", ""],
    [words("grade"), `IF(${at(1)}="","",KPI.GRADE(${at(1)},${table}))`, "General", ""],
    [
      words("coefficient"),
      `IF(${at(1)}="","",KPI.GRADE(${at(1)},${table},3))`,
      "0.00",
      words("coefficientNote"),
    ],
    [words("teamCoefficient"), 1, "0.00", words("teamCoefficientNote")],
    [words("bonusBase"), "", "#,##0", words("bonusBaseNote")],
    [
      words("bonus"),
      `IF(OR(${at(5)}="",${at(3)}=""),"",${at(5)}*${at(3)}*${at(4)})`,
      "#,##0",
      words("bonusNote"),
    ],
  ] as const;
  grid.put(top, 0, words("result"));
  grid.style(styles.group, range(top, 0, top, last));
  lines.forEach(([text, value, format, note], i) => {
    const line = top + 1 + i;
    const isInput = i === 3 || i === 4;
    grid.put(line, 0, text);
    if (isInput) grid.put(line, 1, value === "" ? null : value);
    else grid.formula(line, 1, String(value));
    if (note) grid.put(line, 2, note);
    grid.style(
      { numberFormat: format, horizontal: "Right", ...(isInput ? styles.input : { bold: true }) },
      cell(line, 1)
    );
    grid.style({ ...styles.note, indent: 1 }, cell(line, 2));
  });
  grid.style({ size: 14 }, at(1), at(2));
  return [at(4), at(5)];
}

/** The KPIs with their scores, and room for what both sides say to each. Returns the last row. */
function putKpis(grid: CellGrid, places: Places, words: Words): number {
  const top = rows.kpis;
  const columns = [
    "kpi",
    "weight",
    "target",
    "actual",
    "score",
    "points",
  ] as const satisfies readonly ColumnKey[];
  columns.forEach((key, i) => grid.put(top, i, words(key)));
  grid.put(top, 6, words("selfAssessment"));
  grid.put(top, 7, words("managerRemark"));
  const placed = places.groups.flatMap((group) => group.rows);
  placed.forEach(({ row, item }, i) => {
    const own = top + 1 + i;
    columns.forEach((key, c) => {
      const there = atRow(places, key, row);
      if (key === "target" && item.method === "range") return;
      grid.formula(own, c, `IF(${there}="","",${there})`);
    });
    grid.style({ numberFormat: item.kpi.format }, range(own, 2, own, 3));
  });
  const end = top + placed.length;
  grid.style({ wrap: true }, range(top + 1, 0, end, 0));
  grid.style(
    { numberFormat: weightFormat(places.groups.map(({ group }) => group)) },
    range(top + 1, 1, end, 1)
  );
  grid.style({ numberFormat: "0.0" }, range(top + 1, 4, end, 5));
  grid.style({ horizontal: "Right" }, range(top, 1, end, 5));
  grid.style(
    { borders: { insideHorizontal: rule(colors.headerFill), bottom: rule() } },
    range(top + 1, 0, end, last)
  );
  grid.style({ ...styles.input, wrap: true }, range(top + 1, 6, end, 7));
  grid.style({ indent: 1 }, range(top, 6, end, 6));
  grid.styles.push({ addresses: [range(top, 0, top, last)], style: styles.header });
  grid.style({ horizontal: "Right" }, range(top, 1, top, 5));
  return end;
}

function putFeedback(grid: CellGrid, top: number, words: Words): Record<string, number> {
  grid.put(top, 0, words("feedback"));
  grid.style(styles.group, range(top, 0, top, last));
  (["selfAssessment", "managerFeedback"] as const).forEach((key, i) => {
    const row = top + 1 + 2 * i;
    grid.put(row, 0, words(key));
    grid.style(label, cell(row, 0));
    grid.style({ ...field, vertical: "Top", horizontal: "Left" }, range(row + 1, 0, row + 1, last));
  });
  return {
    [String(top + 1)]: 24,
    [String(top + 2)]: 20,
    [String(top + 3)]: 64,
    [String(top + 4)]: 20,
    [String(top + 5)]: 64,
  };
}

/** Measures with owner, due date and done. Returns the cells that hold dates. */
function putMeasures(grid: CellGrid, top: number, words: Words): string[] {
  grid.put(top, 0, words("improvement"));
  grid.put(top, 4, words("owner"));
  grid.put(top, 6, words("dueDate"));
  grid.put(top, 7, words("done"));
  grid.style(styles.header, range(top, 0, top, last));
  for (let row = top + 1; row <= top + measures; row++) {
    grid.style(field, range(row, 0, row, 3), range(row, 4, row, 5));
    grid.style({ ...styles.input, borders: { bottom: rule() } }, range(row, 6, row, 7));
  }
  const dates = range(top + 1, 6, top + measures, 6);
  grid.style({ numberFormat: "yyyy-mm-dd", horizontal: "Left" }, dates);
  return [dates];
}

function putSignatures(grid: CellGrid, row: number, words: Words): void {
  grid.put(row, 0, words("signedBy", { who: words("person") }));
  grid.put(row, 4, words("signedBy", { who: words("manager") }));
  grid.style(
    { ...label, borders: { top: rule(colors.ink) } },
    range(row, 0, row, 2),
    range(row, 4, row, last)
  );
}

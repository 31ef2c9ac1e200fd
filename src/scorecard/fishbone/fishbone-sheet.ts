import { cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import { diagramColumns, diagramOrigin, diagramSheet, diagramTop } from "../diagrams/diagram-sheet";
import type { DiagramRecord } from "../diagrams/diagram";
import { colouredRows, kpiNames, lostOfKpi, ofKpi, statusColumnFormats } from "../diagrams/kpi-lookup";
import { positionsOf } from "../diagrams/place";
import { statusLook } from "../diagrams/status-look";
import { fromOutside, type Places } from "../sheet/places";
import type { Standing } from "../standing/standing";
import type { Words } from "../words";
import { pageFooter } from "../page-footer";
import type { Cause } from "./bones";
import { knownCauses } from "./known-causes";
import { fishboneShapes } from "./layout";

export interface FishboneInput {
  readonly sheet: string;
  readonly table: string;
  readonly template: string;
  readonly title: string;
  /** Formula of the line below the title. */
  readonly subtitle: string;
  readonly places: Places;
  readonly standings: readonly Standing[];
}

/** The fishbone of what keeps the score down: the drawing, the table of causes, and what to remember of it. */
export function fishboneSheet(
  input: FishboneInput,
  words: Words
): { readonly sheet: SheetPlan; readonly diagram: DiagramRecord } {
  const { places } = input;
  const causes = firstCauses(input, words);
  const problem = problemText(input.standings, words);
  const shapes = fishboneShapes(problem, causes, diagramOrigin, {
    points: (lost) => words("pointsLost", { lost: lost.toFixed(1) }),
  });
  const columns = diagramColumns(shapes);
  const grid = new CellGrid();
  const left = columns + 1;
  const [problemRow, header] = [diagramTop, diagramTop + 2];
  const [first, last] = [header + 1, header + Math.max(1, causes.length)];
  grid.put(problemRow, left, words("problem"));
  grid.formula(problemRow, left + 1, problemFormula(places, words));
  (["category", "cause", "kpi", "status", "lostPoints"] as const).forEach((key, i) =>
    grid.put(header, left + i, words(key))
  );
  for (let row = first; row <= last; row++) {
    const own = causes[row - first];
    const name = cell(row, left + 2);
    grid.put(row, left, own?.category ?? "");
    if (own?.cause) grid.put(row, left + 1, own.cause);
    if (own?.kpi) grid.put(row, left + 2, own.kpi);
    grid.formula(row, left + 3, ofKpi(places, "status", name));
    grid.formula(row, left + 4, lostOfKpi(places, name));
  }
  const table = range(header, left, last, left + 4);
  grid.style({ ...styles.body, horizontal: "Left" }, range(problemRow, left, last, left + 4));
  grid.style(styles.header, range(header, left, header, left + 4));
  grid.style({ bold: true }, cell(problemRow, left));
  grid.style({ ...styles.input, wrap: true }, range(problemRow, left + 1, problemRow, left + 4));
  grid.style(
    { ...styles.input, wrap: true, borders: { insideHorizontal: rule(), bottom: rule() } },
    range(first, left, last, left + 2)
  );
  grid.style({ numberFormat: "0.0", horizontal: "Right" }, range(header, left + 4, last, left + 4));
  const status = range(first, left + 3, first + colouredRows, left + 3);
  const sheet = diagramSheet(grid, {
    sheet: input.sheet,
    title: words("fishboneTitle", { title: input.title }),
    subtitle: input.subtitle,
    hint: words("redrawHint"),
    footer: pageFooter(words("fishboneTitle", { title: input.title }), words),
    shapes,
    columns,
    tableWidths: [160, 280, 280, 96, 84],
    tables: [{ name: input.table, address: table, style: "TableStyleLight1" }],
    validations: [
      {
        address: range(first, left + 2, last, left + 2),
        rule: { kind: "listRange", source: kpiNames(places) },
        error: { title: words("kpi"), message: words("kpiError") },
      },
    ],
    conditionalFormats: statusColumnFormats(status, `$${cell(first, left + 3)}`, words),
  });
  return {
    sheet,
    diagram: {
      version: 1,
      kind: "fishbone",
      sheet: input.sheet,
      locale: words.locale,
      tables: [input.table],
      problem: cell(problemRow, left + 1),
      origin: diagramOrigin,
      drawn: positionsOf(shapes),
      content: {
        problem,
        tables: [
          causes.map(({ category, cause, kpi, status, lost }) => [
            ...[category, cause, kpi],
            ...(kpi ? [statusLook[status].mark, lost] : ["", ""]),
          ]),
        ],
      },
      shapes: shapes.map(({ name }) => name),
    },
  };
}

/** The KPIs that miss their target, by group, and what is known of the template's causes. */
function firstCauses({ template, places, standings }: FishboneInput, words: Words): Cause[] {
  const groupName = (code: string): string =>
    places.groups.find(({ group }) => group.code === code)?.group.name ?? "";
  const missed = standings.filter(({ status }) => status === "red" || status === "amber");
  return [
    ...missed.map(({ row, group, status, lost }): Cause => ({
      category: groupName(group),
      cause: "",
      kpi: words.of(row.kpi.name),
      status,
      lost,
    })),
    ...knownCauses(template).map(({ category, cause }): Cause => ({
      category: words.of(category),
      cause: words.of(cause),
      kpi: "",
      status: "noActual",
      lost: 0,
    })),
  ];
}

/** "Overall score 94.5: 5.5 points are missing", as it will be calculated. */
function problemText(standings: readonly Standing[], words: Words): string {
  const scored = standings.filter(({ score }) => score !== null);
  if (scored.length === 0) return words("problemUnknown");
  const total = scored.reduce((sum, { share, score }) => sum + share * score!, 0);
  return `${words("totalScore")} ${total.toFixed(1)}${words("coverageColon")}${(100 - total).toFixed(1)}${words("pointsMissing")}`;
}

function problemFormula(places: Places, words: Words): string {
  const total = fromOutside(places, cell(places.total, places.columns.at("score")));
  const text = [
    textLiteral(`${words("totalScore")} `),
    `TEXT(${total},"0.0")`,
    textLiteral(words("coverageColon")),
    `TEXT(100-${total},"0.0")`,
    textLiteral(words("pointsMissing")),
  ].join("&");
  return `IF(ISNUMBER(${total}),${text},${textLiteral(words("problemUnknown"))})`;
}

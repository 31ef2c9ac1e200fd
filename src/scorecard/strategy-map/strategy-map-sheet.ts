import { cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { diagramColumns, diagramOrigin, diagramSheet, diagramTop } from "../diagrams/diagram-sheet";
import type { DiagramRecord } from "../diagrams/diagram";
import { colouredRows, kpiNames, ofKpi, statusColumnFormats } from "../diagrams/kpi-lookup";
import { positionsOf } from "../diagrams/place";
import { statusLook } from "../diagrams/status-look";
import type { Places } from "../sheet/places";
import type { Standing } from "../standing/standing";
import type { Words } from "../words";
import { pageFooter } from "../page-footer";
import { strategyMapShapes, type Link, type Objective } from "./layout";

/** From what is achieved in the end to what it rests on. */
export const perspectives = ["financial", "customer", "process", "learning"] as const;

export interface StrategyMapInput {
  readonly sheet: string;
  /** Names of the tables of objectives and of links. */
  readonly tables: readonly [objectives: string, links: string];
  readonly title: string;
  readonly subtitle: string;
  readonly places: Places;
  readonly standings: readonly Standing[];
}

/** The strategy map of a scorecard: the drawing, its objectives and links, and what to remember of it. */
export function strategyMapSheet(
  input: StrategyMapInput,
  words: Words
): { readonly sheet: SheetPlan; readonly diagram: DiagramRecord } {
  const { places } = input;
  const lanes = perspectives.map((key) => words(key));
  const objectives = objectivesOf(input.standings, words);
  const links = proposedLinks(lanes, objectives);
  const shapes = strategyMapShapes(lanes, objectives, links, diagramOrigin);
  const columns = diagramColumns(shapes);
  const grid = new CellGrid();
  const left = columns + 1;
  const header = diagramTop;
  const [first, last] = [header + 1, header + Math.max(1, objectives.length)];
  (["perspective", "objective", "kpi", "status", "attainment"] as const).forEach((key, i) =>
    grid.put(header, left + i, words(key))
  );
  objectives.forEach(({ perspective, objective, kpi }, i) => {
    const row = first + i;
    grid.put(row, left, perspective);
    grid.put(row, left + 1, objective);
    grid.put(row, left + 2, kpi);
    grid.formula(row, left + 3, ofKpi(places, "status", cell(row, left + 2)));
    grid.formula(row, left + 4, ofKpi(places, "attainment", cell(row, left + 2)));
  });
  const linksLeft = left + 6;
  const linksLast = header + Math.max(1, links.length);
  grid.put(header, linksLeft, words("linkFrom"));
  grid.put(header, linksLeft + 1, words("linkTo"));
  links.forEach(({ from, to }, i) => {
    grid.put(first + i, linksLeft, from);
    grid.put(first + i, linksLeft + 1, to);
  });
  const inputs = { ...styles.input, wrap: true, borders: { insideHorizontal: rule(), bottom: rule() } };
  grid.style(
    { ...styles.body, horizontal: "Left" },
    range(header, left, Math.max(last, linksLast), linksLeft + 1)
  );
  grid.style(
    styles.header,
    range(header, left, header, left + 4),
    range(header, linksLeft, header, linksLeft + 1)
  );
  grid.style(inputs, range(first, left, last, left + 2), range(first, linksLeft, linksLast, linksLeft + 1));
  grid.style({ numberFormat: "0.0%", horizontal: "Right" }, range(header, left + 4, last, left + 4));
  const names = { kind: "listRange", source: kpiNames(places) } as const;
  const error = { title: words("kpi"), message: words("kpiError") };
  const sheet = diagramSheet(grid, {
    sheet: input.sheet,
    title: words("strategyMapTitle", { title: input.title }),
    subtitle: input.subtitle,
    hint: words("redrawHint"),
    footer: pageFooter(words("strategyMapTitle", { title: input.title }), words),
    shapes,
    columns,
    tableWidths: [180, 280, 280, 96, 88, 24, 280, 280],
    tables: [
      { name: input.tables[0], address: range(header, left, last, left + 4), style: "TableStyleLight1" },
      {
        name: input.tables[1],
        address: range(header, linksLeft, linksLast, linksLeft + 1),
        style: "TableStyleLight1",
      },
    ],
    validations: [
      { address: range(first, left, last, left), rule: { kind: "list", values: lanes } },
      { address: range(first, left + 2, last, left + 2), rule: names, error },
      { address: range(first, linksLeft, linksLast, linksLeft + 1), rule: names, error },
    ],
    conditionalFormats: statusColumnFormats(
      range(first, left + 3, first + colouredRows, left + 3),
      `$${cell(first, left + 3)}`,
      words
    ),
  });
  return {
    sheet,
    diagram: {
      version: 1,
      kind: "strategyMap",
      sheet: input.sheet,
      locale: words.locale,
      tables: input.tables,
      origin: diagramOrigin,
      drawn: positionsOf(shapes),
      content: {
        problem: "",
        tables: [
          objectives.map(({ perspective, objective, kpi, status, attainment }) => [
            ...[perspective, objective, kpi, statusLook[status].mark],
            attainment === "" ? "" : parseFloat(attainment) / 100,
          ]),
          links.map(({ from, to }) => [from, to]),
        ],
      },
      shapes: shapes.map(({ name }) => name),
    },
  };
}

const objectivesOf = (standings: readonly Standing[], words: Words): Objective[] =>
  perspectives.flatMap((perspective) =>
    standings
      .filter(({ row }) => row.kpi.perspective === perspective)
      .map(({ row, status, attainment }): Objective => ({
        perspective: words(perspective),
        objective: row.kpi.successFactor ? words.of(row.kpi.successFactor) : words.of(row.kpi.name),
        kpi: words.of(row.kpi.name),
        status,
        attainment: attainment === null ? "" : `${(100 * attainment).toFixed(1)}%`,
      }))
  );

/**
 * Links to begin with: each objective serves the one above it in the next lane that has any. Two lanes
 * of different length are matched by their order, so that none is left without a link.
 */
function proposedLinks(lanes: readonly string[], objectives: readonly Objective[]): Link[] {
  const filled = lanes
    .map((lane) => objectives.filter(({ perspective }) => perspective === lane))
    .filter((lane) => lane.length > 0);
  return filled.slice(1).flatMap((lower, i) => {
    const upper = filled[i];
    const count = Math.max(lower.length, upper.length);
    const pairs = Array.from({ length: count }, (_, n): Link => ({
      from: lower[Math.floor((n * lower.length) / count)].kpi,
      to: upper[Math.floor((n * upper.length) / count)].kpi,
    }));
    return pairs.filter(
      (link, n) => pairs.findIndex(({ from, to }) => from === link.from && to === link.to) === n
    );
  });
}

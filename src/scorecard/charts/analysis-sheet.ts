import { absoluteCell, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { ChartPlan, SheetPlan } from "../../plan/plan";
import { fromOutside, type Places } from "../sheet/places";
import type { Words } from "../words";
import { pageWide } from "../page-footer";
import { bulletChart, bulletWidth, putBullet } from "./bullet";
import { lostPointsWidth, putLostPoints } from "./lost-points";
import { lostWaterfallWidth, putLostWaterfall } from "./lost-waterfall";
import { paretoChart, paretoWidth, putPareto } from "./pareto";
import { hasRadar, putRadar, radarChart, radarWidth } from "./radar";
import { lostSentence, paretoSentence, radarSentence, reachedSentence } from "./sentences";
import { waterfallChart } from "./waterfall";

/** The charts share a grid of twelve columns with a gap in the middle. */
const columnWidth = 82;
const half = 6;
const right = half + 1;
const lastColumn = 2 * half;
const dataLeft = lastColumn + 3;
const chartRows = 17;
const firstSentence = 3;
const secondSentence = firstSentence + chartRows + 2;

/**
 * One page that says where the score comes from: a waterfall of the points lost, attainment as bullet
 * bars, a Pareto chart of the gap, and a radar where there are at least three groups. The figures stand
 * to the right in plain formulas, so that the charts follow the scorecard.
 */
export function analysisSheet(
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
  const radar = hasRadar(places);
  grid.put(0, 0, words("analysisTitle", { title: input.title }));
  grid.formula(1, 0, input.subtitle);
  grid.put(1, dataLeft, words("trendData"));
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, secondSentence + chartRows, lastColumn));
  grid.style(styles.title, range(0, 0, 0, lastColumn));
  grid.style(
    { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, lastColumn)
  );

  const top = 3;
  const list = putLostPoints(grid, places, { top, left: dataLeft }, words);
  const total = fromOutside(places, absoluteCell(places.total, places.columns.at("score")));
  const beside = dataLeft + lostPointsWidth + 1;
  const waterfall = putLostWaterfall(grid, { top, left: beside }, list, total, words);
  const bulletTop = waterfall.last + 2;
  const bullet = putBullet(grid, { top: bulletTop, left: beside }, list, places, words);
  const paretoTop = bullet.last + 2;
  const pareto = putPareto(grid, { top: paretoTop, left: beside }, list, words);
  const radarTop = pareto.last + 2;
  const spokes = radar ? putRadar(grid, places, { top: radarTop, left: beside }, words) : undefined;
  const bottom = Math.max(list.last, spokes?.last ?? pareto.last);
  const end = beside + Math.max(lostWaterfallWidth, bulletWidth, paretoWidth, radarWidth) - 1;
  styleData(grid, {
    top,
    bottom,
    beside,
    end,
    list: list.last,
    heads: [top, bulletTop, paretoTop, radarTop],
  });

  const charts: ChartPlan[] = [];
  const put = (
    row: number,
    from: number,
    to: number,
    sentence: string,
    chart: (place: Place) => ChartPlan
  ) => {
    grid.formula(row, from, sentence);
    grid.style({ merge: true, wrap: true, vertical: "Bottom" }, range(row, from, row, to));
    charts.push(chart({ position: range(row + 1, from, row + chartRows, to) }));
  };
  put(firstSentence, 0, half - 1, lostSentence(list, total, words), (place) =>
    waterfallChart({
      ...place,
      name: "Points lost",
      favourable: "down",
      source: waterfall.source,
      title: words("waterfallTitle"),
    })
  );
  put(firstSentence, right, lastColumn, reachedSentence(list, words), (place) =>
    bulletChart({ ...place, name: "Attainment", source: bullet.source, title: words("bulletTitle") })
  );
  const shares = absolute(pareto.shares);
  put(secondSentence, 0, radar ? half - 1 : lastColumn, paretoSentence(list, shares, words), (place) =>
    paretoChart({ ...place, name: "Pareto", source: pareto.source, title: words("paretoTitle") })
  );
  if (spokes)
    put(secondSentence, right, lastColumn, radarSentence(spokes, words), (place) =>
      radarChart({ ...place, name: "Groups", source: spokes.source, title: words("radarTitle") })
    );
  return {
    name: input.sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [
      grid.block(0, lastColumn)!,
      grid.block(dataLeft, dataLeft + lostPointsWidth - 1)!,
      grid.block(beside, end)!,
    ],
    styles: grid.styles,
    columnWidths: {
      [`A:${columnLetters(half - 1)}`]: columnWidth,
      [columnLetters(half)]: 24,
      [`${columnLetters(right)}:${columnLetters(lastColumn)}`]: columnWidth,
      [`${columnLetters(lastColumn + 1)}:${columnLetters(dataLeft - 1)}`]: 40,
      [columnLetters(dataLeft)]: 220,
      [`${columnLetters(dataLeft + 1)}:${columnLetters(end)}`]: 96,
    },
    rowHeights: {
      "1": 34,
      "3": 8,
      [String(firstSentence + 1)]: 36,
      [String(secondSentence + 1)]: 36,
    },
    charts,
    freeze: { rows: 2, columns: 0 },
    print: pageWide(words("analysisTitle", { title: input.title }), words, {
      orientation: "Landscape",
      fitToHeight: 1,
      area: range(0, 0, secondSentence + chartRows, lastColumn),
    }),
  };
}

type Place = Pick<ChartPlan, "position">;

/** The corner of a rectangle with dollars. */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function styleData(
  grid: CellGrid,
  at: { top: number; bottom: number; beside: number; end: number; list: number; heads: readonly number[] }
): void {
  const { top, bottom, beside, end } = at;
  const quiet = { size: 10, color: colors.secondary, vertical: "Center" } as const;
  grid.style(styles.note, cell(1, dataLeft));
  const last = dataLeft + lostPointsWidth - 1;
  grid.styles.unshift(
    { addresses: [range(top, dataLeft, at.list, last), range(top, beside, bottom, end)], style: quiet },
    {
      addresses: [range(top + 1, dataLeft + 1, at.list, dataLeft + 1)],
      style: { numberFormat: "0.0%", horizontal: "Right" },
    },
    {
      addresses: [range(top + 1, dataLeft + 2, at.list, last)],
      style: { numberFormat: "0.00", horizontal: "Right" },
    },
    { addresses: [range(top, beside + 1, bottom, end)], style: { numberFormat: "0.0", horizontal: "Right" } },
    {
      addresses: [range(top, dataLeft, top, last), ...at.heads.map((row) => range(row, beside, row, end))],
      style: { bold: true, numberFormat: "General" },
    }
  );
}

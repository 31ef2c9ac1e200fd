import { absoluteRange, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import { rollUpMark } from "../../plan/made-sheets";
import type { SheetPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import { lineCount, textWidth } from "../../plan/text-width";
import type { ScorecardParts } from "../life/parts";
import { filled } from "../life/sentence-formula";
import { periodFormat } from "../sheet/head";
import { pageWide } from "../page-footer";

const fixed = [
  "scorecard",
  "period",
  "weight",
  "score",
  "grade",
  "coverage",
  "effectiveWeight",
  "points",
] as const;
export const combineColumns = Object.fromEntries(fixed.map((key, i) => [key, i])) as Record<
  (typeof fixed)[number],
  number
>;

/** Rows, from 0: the overall score, the headings, the first scorecard. */
export const combineRows = { values: 3, header: 6, first: 7 } as const;

/**
 * Several scorecards rolled up into one: each with a weight, its score, grade, coverage and the scores of
 * its groups as they stand on its own sheet, by live references. One without a score is left out and its
 * weight shared in proportion; how much of the weight counts stands beside the total.
 */
export function combineSheet(
  cards: readonly (ScorecardParts & { readonly share: number })[],
  sheet: string
): SheetPlan {
  const [{ say, words }] = cards;
  const grid = new CellGrid();
  const c = combineColumns;
  const { header, first, values } = combineRows;
  const last = first + cards.length - 1;
  const total = last + 1;
  const groups = [...new Set(cards.flatMap((card) => card.groups.map(({ name }) => name)))].filter((name) =>
    cards.some((card) => standing(card, name))
  );
  const groupColumn = (index: number): number => fixed.length + index;
  const end = groupColumn(groups.length) - 1;
  const column = (at: number): string => absoluteRange(first, at, last, at);
  const [scores, weights] = [column(c.score), column(c.weight)];

  grid.put(0, 0, say("combineTitle"));
  grid.put(1, 0, say("combineNote"));
  fixed.forEach((key, i) => grid.put(header, i, say(key)));
  groups.forEach((name, i) => grid.put(header, groupColumn(i), name));
  if (groups.length > 0) grid.put(header - 1, fixed.length, say("groupScores"));
  cards.forEach((card, i) => {
    const row = first + i;
    const live = (name: string): string => `IF(${card.named(name)}="","",${card.named(name)})`;
    grid.put(row, c.scorecard, card.title);
    grid.formula(row, c.period, live("PeriodStart"));
    grid.put(row, c.weight, card.share);
    grid.formula(row, c.score, live("TotalScore"));
    grid.formula(row, c.grade, live("OverallGrade"));
    grid.formula(row, c.coverage, live("WeightCoverage"));
    groups.forEach((name, g) => {
      const score = standing(card, name);
      if (score) grid.formula(row, groupColumn(g), `IF(${card.at(score)}="","",${card.at(score)})`);
    });
  });
  const none = `COUNT(${scores})=0`;
  const spill = { rows: cards.length, columns: 1 };
  grid.formula(first, c.effectiveWeight, `IF(${none},"",KPI.EFFECTIVEWEIGHT(${scores},${weights}))`, spill);
  grid.formula(first, c.points, `IF(${none},"",KPI.CONTRIBUTION(${scores},${weights}))`, spill);
  grid.put(total, c.scorecard, say("allScorecards"));
  grid.formula(total, c.weight, `SUM(${weights})`);
  grid.formula(total, c.score, `IF(${none},"",KPI.WEIGHTED(${scores},${weights}))`);
  const [table] = cards.map((card) => card.named("GradeTable"));
  const overall = cell(total, c.score);
  grid.formula(total, c.grade, `IF(${overall}="","",KPI.GRADE(${overall},${table}))`);
  // How much of all KPIs' weight has a score: a scorecard that is half empty covers half of its own.
  grid.formula(
    total,
    c.coverage,
    `IF(SUM(${weights})=0,0,SUMPRODUCT(${column(c.coverage)},${weights})/SUM(${weights}))`
  );
  grid.formula(total, c.effectiveWeight, `IF(${none},"",SUM(${column(c.effectiveWeight)}))`);
  grid.formula(total, c.points, `IF(${none},"",SUM(${column(c.points)}))`);
  groups.forEach((_, g) => {
    const own = column(groupColumn(g));
    grid.formula(total, groupColumn(g), `IF(COUNT(${own})=0,"",KPI.WEIGHTED(${own},${weights}))`);
  });
  grid.put(total + 1, c.scorecard, say("residualWeights"));
  grid.formula(total + 1, c.weight, `ROUND(1-${cell(total, c.weight)},9)`);
  const periods = column(c.period);
  grid.formula(
    total + 1,
    c.score,
    `IF(MAX(${periods})=MIN(${periods}),${textLiteral(say("samePeriod"))},${textLiteral(say("otherPeriods"))})`
  );

  const tiles = [
    { label: say("overall"), formula: `${overall}`, format: "0.0" },
    { label: say("grade"), formula: cell(total, c.grade), format: "General" },
    { label: say("coverage"), formula: cell(total, c.coverage), format: "0.0%" },
  ];
  tiles.forEach(({ label, formula, format }, i) => {
    grid.put(values - 1, i + 1, label);
    grid.formula(values, i + 1, formula);
    grid.style({ numberFormat: format }, cell(values, i + 1));
  });
  grid.formula(
    values + 1,
    1,
    filled(say("sayCoverage"), [
      `COUNT(${scores})`,
      String(cards.length),
      `TEXT(IF(${none},0,KPI.COVERAGE(${scores},${weights})),"0.0%")`,
    ])
  );

  grid.styles.unshift(
    { addresses: [range(0, 0, total + 1, end)], style: styles.body },
    { addresses: [range(0, 0, 0, end)], style: styles.title },
    {
      addresses: [range(1, 0, 1, end)],
      style: { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    },
    {
      addresses: [range(values - 1, 1, values - 1, 3)],
      style: { color: colors.secondary, horizontal: "Center", vertical: "Bottom" },
    },
    { addresses: [range(values, 1, values, 3)], style: { size: 16, bold: true, horizontal: "Center" } }
  );
  grid.style({ color: colors.secondary }, cell(values + 1, 1));
  grid.style(styles.header, range(header, 0, header, end));
  if (groups.length > 0) grid.style(styles.note, cell(header - 1, fixed.length));
  grid.style({ horizontal: "Right" }, range(header, c.period, total + 1, end));
  grid.style({ horizontal: "Center" }, range(header, c.grade, total, c.grade));
  grid.style(
    { borders: { insideHorizontal: rule(colors.headerFill), bottom: rule() } },
    range(first, 0, last, end)
  );
  grid.style(styles.link, range(first, c.period, last, c.coverage));
  if (groups.length > 0) grid.style(styles.link, range(first, fixed.length, last, end));
  grid.style({ ...styles.input, numberFormat: "0.0%" }, range(first, c.weight, last, c.weight));
  grid.style(styles.total, range(total, 0, total, end));
  grid.style(
    { numberFormat: periodFormat[cards[0].model.request.grain] },
    range(first, c.period, last, c.period)
  );
  grid.style(
    { numberFormat: "0.0%" },
    cell(total, c.weight),
    range(first, c.coverage, total, c.effectiveWeight),
    cell(total + 1, c.weight)
  );
  grid.style(
    { numberFormat: "0.0" },
    range(first, c.score, total, c.score),
    range(first, c.points, total, end)
  );
  grid.style({ color: colors.secondary }, range(total + 1, 0, total + 1, c.weight));
  grid.style({ color: colors.secondary, horizontal: "Left", indent: 1 }, cell(total + 1, c.score));
  const residual = cell(total + 1, c.weight);
  return {
    name: sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, end)!],
    styles: grid.styles,
    columnWidths: {
      A: Math.min(340, Math.max(220, ...cards.map(({ title }) => textWidth(title) + 14))),
      [`B:${columnLetters(fixed.length - 1)}`]: 92,
      ...(groups.length > 0 ? { [`${columnLetters(fixed.length)}:${columnLetters(end)}`]: 104 } : {}),
    },
    rowHeights: {
      "1": 34,
      "2": 24,
      "3": 32,
      "4": 30,
      [String(header + 1)]: lineCount(say("effectiveWeight"), 92) > 1 ? 40 : 26,
      [`${first + 1}:${last + 1}`]: 22,
      [String(total + 1)]: 28,
      [String(total + 2)]: 22,
    },
    validations: [
      {
        address: range(first, c.weight, last, c.weight),
        rule: { kind: "decimal", min: 0, max: 1 },
        error: { title: words("weight"), message: words("weightError") },
      },
    ],
    conditionalFormats: [
      {
        address: residual,
        rule: { kind: "formula", formula: `=ABS($${residual})>0.000001` },
        style: { color: colors.red, bold: true },
      },
    ],
    names: [{ name: rollUpMark, refersTo: "A1", comment: say("combineSheet") }],
    freeze: { rows: header + 1, columns: 1 },
    print: pageWide(say("combineTitle"), words, {
      orientation: "Landscape",
      area: range(0, 0, total + 1, end),
    }),
  };
}

/** The cell with a group's score on a scorecard's sheet; undefined where it has no such heading. */
function standing(card: ScorecardParts, name: string): string | undefined {
  const code = card.groups.find((group) => group.name === name)?.code;
  return card.model.layout.groups.find((group) => group.code === code)?.score;
}

import { templates } from "../../src/catalog";
import { locales, type Locale } from "../../src/i18n/sentence";
import { colors } from "../../src/plan/palette";
import { parseRect } from "../../src/plan/addresses";
import type { SheetPlan, StyleRun } from "../../src/plan/plan";
import { lineCount, textWidth } from "../../src/plan/text-width";
import { buildScorecard } from "../../src/scorecard/build-scorecard";
import { pagesHigh } from "../../src/scorecard/page-fit";
import { changeFormat } from "../../src/scorecard/rows/row-words";
import { rowGroups } from "../../src/scorecard/rows/groups";
import { groupSize, indentWidth, scorecardColumns } from "../../src/scorecard/sheet/columns";
import { statusWords } from "../../src/scorecard/sheet/status-words";
import { tileLabels } from "../../src/scorecard/sheet/tiles";
import { weightFormat } from "../../src/scorecard/sheet/weight-format";
import { wordsIn } from "../../src/scorecard/words";
import { format } from "numfmt";

const ids = templates.map(({ id }) => id);
/** What a cell leaves free beside its text, in pixels. */
const cellMargin = 8;

const requestOf = (template: string) =>
  ({ template, mapping: [], grain: "month", period: "latest", today: 46000 }) as const;

const laidOut = (template: string, locale: Locale): SheetPlan =>
  buildScorecard(requestOf(template), {
    snapshot: {
      sheets: [],
      tables: [],
      names: [],
      date1904: false,
      settings: {},
    } as never,
    locale,
  }).plan.sheets[0];

describe.each(locales)("the scorecard sheet (%s)", (locale) => {
  const words = wordsIn(locale);

  it.each(ids)(
    "%s: no word of a header, tile, status, unit, direction or code is wider than its column",
    (id) => {
      const groups = rowGroups(requestOf(id), [], words);
      const columns = scorecardColumns(groups, words);
      const widthOf = (key: Parameters<typeof columns.at>[0]): number => columns.list[columns.at(key)].width;
      const rows = groups.flatMap((group) => group.rows);
      const shown: [text: string, width: number, bold: boolean][] = [
        ...columns.list.flatMap(({ header, width }) =>
          words(header)
            .split(" ")
            .map((word): [string, number, boolean] => [word, width, true])
        ),
        ...tileLabels(words).map((label, i): [string, number, boolean] => [
          label,
          columns.list[columns.at("unit") + i].width,
          false,
        ]),
        ...Object.values(statusWords(words)).map((text): [string, number, boolean] => [
          text,
          widthOf("status"),
          true,
        ]),
        ...rows.flatMap((row): [string, number, boolean][] => [
          [row.code, widthOf("code"), false],
          [words(`unit_${row.kpi.unit}`), widthOf("unit"), false],
        ]),
        ...(["improving", "worsening", "shifting", "stable"] as const).map(
          (key): [string, number, boolean] => [words(key), widthOf("trend"), false]
        ),
      ];
      const clipped = shown.filter(([text, width, bold]) => textWidth(text, 10, bold) + cellMargin > width);
      expect(clipped).toEqual([]);
    }
  );

  it.each(ids)("%s: names of KPIs and groups, and owners, take one line each", (id) => {
    const groups = rowGroups(requestOf(id), [], words);
    const columns = scorecardColumns(groups, words);
    const [kpi, owner] = (["kpi", "owner"] as const).map((key) => columns.list[columns.at(key)].width);
    const wrapped = groups.flatMap(({ name, level, rows }) => [
      ...(lineCount(name, kpi - indentWidth * (level ?? 0), groupSize(level), true) > 1 ? [name] : []),
      ...rows.flatMap((row) => {
        const own = words.of(row.kpi.name);
        const steps = level === undefined ? 0 : level + 1;
        return [
          ...(lineCount(own, kpi - indentWidth * steps) > 1 ? [own] : []),
          ...(lineCount(row.owner, owner) > 1 ? [row.owner] : []),
        ];
      }),
    ]);
    expect(wrapped).toEqual([]);
  });

  it.each(ids)("%s: rows of KPIs are of one height, headings of another", (id) => {
    const { rowHeights, freeze } = laidOut(id, locale);
    const body = Object.entries(rowHeights!).filter(
      ([rows]) => rows.includes(":") && parseInt(rows, 10) > freeze!.rows
    );
    expect([...new Set(body.map(([, height]) => height))].sort()).toEqual(body.length > 2 ? [20, 26] : [20]);
  });

  it("the three states have one look: a colour of the text on its own light fill", () => {
    const { conditionalFormats } = laidOut("balanced-scorecard-company", locale);
    const states = conditionalFormats!.map(({ style }) => style).filter((style) => style?.fill);
    expect(states).toEqual([
      { color: colors.green, fill: colors.greenFill },
      { color: colors.amber, fill: colors.amberFill },
      { color: colors.red, fill: colors.redFill },
    ]);
  });

  it("prints landscape, one page wide, with its head on each page, title, day and page number at the foot", () => {
    const { print } = laidOut("customer-service-department", locale);
    expect(print).toMatchObject({ orientation: "Landscape", fitToWidth: 1, titleRows: "1:8", marginsCm: 1 });
    expect(print!.footer!.left).toBeTruthy();
    expect(print!.footer!.center).toContain("&D");
    expect(print!.footer!.right).toMatch(/&P.*&N/);
  });

  it.each([
    ["pp", 0.04, { "en-US": "0.0 pp", "zh-CN": "0.0个百分点" }],
    ["pp", -0.04, { "en-US": "0.0 pp", "zh-CN": "0.0个百分点" }],
    ["pp", -0.05, { "en-US": "-0.1 pp", "zh-CN": "-0.1个百分点" }],
    ["pp", 2.6, { "en-US": "+2.6 pp", "zh-CN": "+2.6个百分点" }],
    ["points", -0.01, { "en-US": "0.0", "zh-CN": "0.0" }],
    ["growth", -0.0004, { "en-US": "0.0%", "zh-CN": "0.0%" }],
    ["growth", -0.126, { "en-US": "-12.6%", "zh-CN": "-12.6%" }],
    ["growth", 0.147, { "en-US": "+14.7%", "zh-CN": "+14.7%" }],
  ] as const)(
    "a change (%s) of %d carries its sign, and none where it rounds to zero",
    (kind, value, shown) => {
      expect(format(changeFormat(kind, words), value)).toBe(shown[locale]);
    }
  );
});

describe("weights as they are shown", () => {
  const words = wordsIn("en-US");
  const formatOf = (template: string): string => weightFormat(rowGroups(requestOf(template), [], words));

  it("take two decimals where only these add up to 100 %", () => {
    expect(formatOf("balanced-scorecard-company")).toBe("0.00%");
  });

  it("take one decimal where it is enough, and where no number of decimals is", () => {
    expect([formatOf("customer-relations-research"), formatOf("customer-perspective-system")]).toEqual([
      "0.0%",
      "0.0%",
    ]);
  });
});

describe("every sheet of a plan", () => {
  const all = { analysis: true, review: true, fishbone: true, strategyMap: true, appraisal: true };
  const { plan } = buildScorecard(
    { ...requestOf("balanced-scorecard-company"), sheets: all },
    {
      snapshot: { sheets: [], tables: [], names: [], date1904: false, settings: {} } as never,
      locale: "en-US",
    }
  );

  it.each(plan.sheets.filter(({ visibility }) => !visibility || visibility === "Visible"))(
    "$name prints one page wide, with title, day and page number",
    ({ print }) => {
      expect(print).toMatchObject({ fitToWidth: 1, marginsCm: 1 });
      expect(print!.area).toBeDefined();
      expect([print!.footer!.left, print!.footer!.center, print!.footer!.right].every(Boolean)).toBe(true);
    }
  );

  it.each(plan.sheets)(
    "$name has no gridlines, and a title of 18 pt in its first cell",
    ({ gridlines, styles }) => {
      expect(gridlines).toBe(false);
      const covers = ({ addresses }: StyleRun): boolean =>
        addresses.some((address) => {
          const rect = parseRect(address);
          return rect !== undefined && rect.row === 0 && rect.column === 0;
        });
      expect(styles.filter(covers).map(({ style }) => style.size)).toContain(18);
    }
  );
});

describe("pages of a printed sheet", () => {
  it("break as they come where the last page is well filled, or all fits one", () => {
    expect(pagesHigh({ width: 1047, height: 600 }, 180)).toBeUndefined();
    expect(pagesHigh({ width: 1047, height: 1100 }, 180)).toBeUndefined();
  });

  it("are one less where a few rows would stand alone on the last", () => {
    expect(pagesHigh({ width: 1047, height: 720 }, 180)).toBe(1);
    expect(pagesHigh({ width: 1047, height: 684 + 504 + 40 }, 180)).toBe(2);
  });

  it("hold more where a wide sheet is printed smaller", () => {
    expect(pagesHigh({ width: 1600, height: 720 }, 180)).toBeUndefined();
  });
});

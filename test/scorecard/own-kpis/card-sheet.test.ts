import type { Locale } from "../../../src/i18n/sentence";
import { kpis } from "../../../src/catalog";
import { cardHeaderRow, cardSheet } from "../../../src/scorecard/own-kpis/card-sheet";
import { importTable } from "../../../src/scorecard/own-kpis/import-table";
import type { OwnKpi } from "../../../src/scorecard/own-kpis/own-kpi";

/** Every KPI of the dictionary under another name: cards with all that a card can hold. */
const copies: OwnKpi[] = kpis
  .filter(({ inputs, unit }) => inputs.length > 0 && unit !== "score_minus100_100")
  .map((kpi) => ({
    ...kpi,
    id: `my-${kpi.id}`,
    name: { en: `My ${kpi.name.en}`, zh: `本部${kpi.name.zh}` },
    aliases: { en: [], zh: [] },
    target: kpi.target?.operator === "<=" || kpi.target?.operator === ">=" ? kpi.target : null,
  }));

describe("the sheet of own KPIs", () => {
  it.each(["en-US", "zh-CN"] as const)(
    "is imported into another workbook as it was (%s)",
    (locale: Locale) => {
      const language = locale === "zh-CN" ? "zh" : "en";
      const plan = cardSheet(copies, "Own KPIs", locale);
      const cells = plan.blocks[0].cells.map((row) =>
        row.map((content) => (content === null ? "" : String(content)))
      );
      const { rows, header } = importTable(cells, [], language);
      expect(header).toBe(cardHeaderRow + 1);
      expect(rows.map(({ name }) => name)).toEqual(copies.map(({ name }) => name[language]));
      for (const [i, row] of rows.entries()) {
        const original = copies[i];
        const read = row.kind === "new" ? row.checked.kpi : undefined;
        expect({ name: row.name, faults: row.faults }).toEqual({ name: row.name, faults: [] });
        expect(read).toMatchObject({
          id: original.id,
          name: original.name,
          expression: original.expression,
          unit: original.unit,
          direction: original.direction,
          frequency: original.frequency,
          perspective: original.perspective,
          area: original.area,
          leadingOrLagging: original.leadingOrLagging,
        });
        expect(read?.inputs.map(({ id }) => id)).toEqual(original.inputs.map(({ id }) => id));
        if (original.target && original.direction !== "range")
          expect(read?.target?.value).toBeCloseTo(original.target.value, 12);
      }
    }
  );

  it("says so when there are none", () => {
    expect(cardSheet([], "Own KPIs", "en-US").blocks[0].cells).toHaveLength(cardHeaderRow + 1);
  });
});

import { templates } from "../../src/catalog";
import { locales } from "../../src/i18n/sentence";
import { rowGroups } from "../../src/scorecard/rows/groups";
import { scorecardColumns } from "../../src/scorecard/sheet/columns";
import { wordsIn } from "../../src/scorecard/words";

/** Pixels across A4 in landscape between margins of 1 cm. */
const page = ((29.7 - 2) / 2.54) * 96;

describe.each(locales)("the scorecard sheet in print (%s)", (locale) => {
  it.each(templates.map((template) => template.id))("%s fits one page wide at 60%% or more", (template) => {
    const words = wordsIn(locale);
    const groups = rowGroups({ template, mapping: [], grain: "month", period: "latest" }, [], words);
    const width = scorecardColumns(groups, words).list.reduce((sum, column) => sum + column.width, 0);
    expect(page / width).toBeGreaterThanOrEqual(0.6);
  });
});

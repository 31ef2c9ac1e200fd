import { readFileSync } from "node:fs";
import path from "node:path";
import { dictionaryPage, namings, texts } from "../../scripts/dictionary/dictionary-table";
import { findKpi, kpiById, kpis, templates } from "../../src/catalog";
import { projectRoot } from "../support/sources";

describe("The table of the dictionary", () => {
  test("is what the catalog says today", () => {
    expect(readFileSync(path.join(projectRoot, "docs", "dictionary.md"), "utf8")).toBe(dictionaryPage());
  });

  test("has every KPI once and every template", () => {
    const [cards, rest] = dictionaryPage().split("## Targets and comparisons in practice");
    for (const { id } of kpis) expect(cards.split(`| \`${id}\` |`)).toHaveLength(2);
    for (const { id } of templates) expect(rest.split(`| \`${id}\` |`)).toHaveLength(2);
  });

  test("finds each KPI that practice names in the dictionary, under the names that practice uses", () => {
    expect(Object.keys(namings)).toHaveLength(76);
    for (const [id, naming] of Object.entries(namings)) {
      expect(kpiById(id)).toBeDefined();
      expect((naming.names ?? []).filter((name) => findKpi(name)?.id !== id)).toEqual([]);
      expect([...naming.sources].filter((letter) => !texts[letter])).toEqual([]);
    }
  });
});

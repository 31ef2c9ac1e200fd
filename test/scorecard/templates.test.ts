import { kpis, templates } from "../../src/catalog";
import { scorecardMessages } from "../../src/i18n/scorecard";
import { locales } from "../../src/i18n/sentence";
import { build, facts } from "./build";
import { callCentre } from "./call-centre";
import { problemsOf } from "./plan-checks";

describe.each(locales)("every template as a plan (%s)", (locale) => {
  it.each(templates.map((template) => template.id))(
    "%s has no overlapping blocks, readable formulas, and names only what is there",
    (template) => {
      const snapshot = callCentre();
      const { plan } = build(
        { template, grain: "month", added: ["customer-satisfaction-rate"] },
        snapshot,
        locale
      );
      expect(problemsOf(plan, facts(snapshot, locale))).toEqual([]);
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(JSON.stringify(plan).length).toBeLessThan(1_000_000);
    }
  );

  it.each(["quarter", "year"] as const)("is as sound by %s", (grain) => {
    const snapshot = callCentre();
    const { plan } = build({ template: "customer-service-department", grain }, snapshot, locale);
    expect(problemsOf(plan, facts(snapshot, locale))).toEqual([]);
  });

  it("can hold the whole dictionary", () => {
    const snapshot = callCentre();
    const { plan, layout } = build(
      { template: "customer-relations-research", added: kpis.map((kpi) => kpi.id) },
      snapshot,
      locale
    );
    expect(problemsOf(plan, facts(snapshot, locale))).toEqual([]);
    expect(Object.keys(layout.kpis)).toHaveLength(128);
    expect(JSON.stringify(plan).length).toBeLessThan(3_000_000);
  });
});

describe("the words of the sheets", () => {
  it("are there in both languages, with the same placeholders", () => {
    const holes = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const { en, zh } of Object.values(scorecardMessages)) {
      expect(en.trim()).not.toBe("");
      expect(zh.trim()).not.toBe("");
      expect(holes(zh)).toEqual(holes(en));
    }
  });

  it("do not leave English on a Chinese sheet", () => {
    const { plan } = build({ template: "customer-service-department" }, callCentre(), "zh-CN");
    const texts = plan.sheets[0].blocks
      .flatMap((block) => block.cells.flat())
      .filter((cell): cell is string => typeof cell === "string");
    expect(texts.filter((cell) => /[a-z]{4,}/.test(cell))).toEqual([]);
  });
});

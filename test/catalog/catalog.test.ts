import { areas, calcIndex, kpiById, kpis, templateById, templates } from "../../src/catalog";
import * as v from "valibot";
import { kpiSchema, templateSchema } from "../../src/catalog/schema";
import { inputsOf } from "../../src/scorecard/measure/expression";

const blank = (text: { en: string; zh: string } | null): boolean =>
  text !== null && (text.en.trim() === "" || text.zh.trim() === "");

describe("the KPI dictionary", () => {
  it("has 128 KPIs, each id once", () => {
    expect(kpis).toHaveLength(128);
    expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(128);
    expect(kpis.map((kpi) => kpi.id)).toEqual(calcIndex.map((kpi) => kpi.id));
  });

  it.each(kpis)("$id has a full card in both languages, and nothing besides", (kpi) => {
    expect(v.safeParse(kpiSchema, kpi).issues).toBeUndefined();
    expect(areas.map((area) => area.id)).toContain(kpi.area);
    expect(kpi.format).toMatch(/^(0(\.0+)?%?|#,##0(\.00)?)$/);
  });

  it.each(kpis)("$id is written in Chinese where it speaks Chinese, and in English where English", (kpi) => {
    const texts = [
      kpi.name,
      kpi.definition,
      kpi.purpose,
      kpi.formula,
      kpi.source,
      kpi.owner,
      kpi.check,
      kpi.collector,
      kpi.presentation,
      ...kpi.inputs.map(({ name }) => name),
      ...[kpi.remarks, kpi.successFactor].flatMap((text) => text ?? []),
    ];
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      // Chinese punctuation beside Chinese characters.
      expect(zh).not.toMatch(/\p{Script=Han}[,;:(]|[,;:)]\p{Script=Han}/u);
    }
  });

  it.each(kpis)("$id computes from exactly the inputs that its card lists", (kpi) => {
    expect([...inputsOf(kpi.expression)].sort()).toEqual(kpi.inputs.map((input) => input.id).sort());
    expect(kpi.inputs.every((input) => !blank(input.name))).toBe(true);
  });

  it("has no two KPIs of the same name in a language", () => {
    expect(new Set(kpis.map((kpi) => kpi.name.en.toLowerCase())).size).toBe(128);
    expect(new Set(kpis.map((kpi) => kpi.name.zh)).size).toBe(128);
  });

  it("finds a KPI by id and says when there is none", () => {
    expect(kpiById("customer-churn-rate")?.name.zh).toBe("客户流失率");
    expect(kpiById("no-such-kpi")).toBeUndefined();
  });
});

describe("the scorecard templates", () => {
  it("are sixteen", () => {
    expect(new Set(templates.map((template) => template.id)).size).toBe(16);
  });

  it.each(templates)("$id has all that a template needs, in both languages", (template) => {
    expect(v.safeParse(templateSchema, template).issues).toBeUndefined();
  });

  it.each(templates)("$id has weights that add up to 1, of KPIs that exist, each once", (template) => {
    expect(template.items.reduce((sum, item) => sum + item.weight, 0)).toBeCloseTo(1, 9);
    expect(new Set(template.items.map((item) => item.kpi)).size).toBe(template.items.length);
    for (const item of template.items) expect(kpiById(item.kpi)?.id).toBe(item.kpi);
    expect(blank(template.name)).toBe(false);
  });

  it.each(templates.filter((template) => template.groups))(
    "$id puts every KPI into a group that it has",
    (template) => {
      const codes = template.groups!.map((group) => group.code);
      for (const item of template.items) expect(codes).toContain(item.group);
      const weights = template.groups!.flatMap((group) => group.weight ?? []);
      if (weights.length > 0) expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    }
  );

  it("weigh customer relations research 40, 25, 20 and 15 per cent", () => {
    expect(templateById("customer-relations-research")!.items.map((item) => item.weight)).toEqual([
      0.4, 0.25, 0.2, 0.15,
    ]);
  });

  it("are variants of templates that exist", () => {
    for (const { variantOf } of templates) if (variantOf) expect(templateById(variantOf)?.id).toBe(variantOf);
  });
});

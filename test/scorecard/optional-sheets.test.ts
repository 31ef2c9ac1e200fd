import { templates } from "../../src/catalog";
import { locales } from "../../src/i18n/sentence";
import { optionalSheets } from "../../src/scorecard";
import { build, facts, text } from "./build";
import { callCentre } from "./call-centre";
import { contentAt, formulasOf, problemsOf } from "./plan-checks";

const all = Object.fromEntries(optionalSheets.map((sheet) => [sheet, true]));

describe.each(locales)("the optional sheets of every template (%s)", (locale) => {
  it.each(templates.map((template) => template.id))("%s: all of them are sound", (template) => {
    const snapshot = callCentre();
    const { plan, model } = build(
      { template, added: ["customer-satisfaction-rate"], sheets: all },
      snapshot,
      locale
    );
    expect(problemsOf(plan, facts(snapshot, locale))).toEqual([]);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    for (const sheet of optionalSheets)
      expect(plan.sheets.map(({ name }) => name)).toContain(model.sheets[sheet]);
  });
});

describe("the sheets of a scorecard", () => {
  const kinds = (template: string, sheets = {}) =>
    Object.keys(build({ template, sheets }).model.sheets).filter(
      (kind) => !["scorecard", "trends", "dictionary", "entry"].includes(kind)
    );

  it("follow the template where nothing is asked", () => {
    expect(kinds("customer-service-department")).toEqual([]);
    expect(kinds("balanced-scorecard-company")).toEqual(["analysis", "strategyMap"]);
    expect(kinds("individual-appraisal")).toEqual(["review", "appraisal"]);
  });

  it("are those that are asked for", () => {
    expect(kinds("customer-service-department", { review: true })).toEqual(["review"]);
    expect(kinds("balanced-scorecard-company", { strategyMap: false })).toEqual(["analysis"]);
  });
});

describe("a hierarchy by code", () => {
  const { plan, layout } = build({ template: "customer-perspective-system" });
  const [scorecard] = plan.sheets;

  it("has a heading for each success factor, in the order of the codes", () => {
    expect(layout.groups.map(({ code }) => code)).toEqual(["2.1", "2.1.1", "2.1.2", "2.2", "2.2.1"]);
  });

  it("rolls up with one call over all rows, and no code stands twice in it", () => {
    const calls = formulasOf(plan).filter(({ formula }) => formula.formula.includes("KPI.ROLLUP("));
    expect(calls).toHaveLength(1);
    const [{ row, column, formula }] = calls;
    const codes = Array.from({ length: formula.spill!.rows }, (_, i) =>
      contentAt(scorecard, `${String.fromCharCode(65 + column - 1)}${row + 1 + i}`)
    );
    expect(codes).toEqual([
      "2.1", "2.1.0", "2.1.1", "2.1.1.0", "2.1.1.2", "2.1.1.3", "2.1.2", "2.1.2.0", "2.1.2.2", "2.1.2.3",
      "2.2", "2.2.0", "2.2.1", "2.2.1.0", "2.2.1.1.1", "2.2.1.1.2", "2.2.1.1.3", "2.2.1.1.4",
    ]); // prettier-ignore
  });

  it("keeps a heading whose own KPI is left out", () => {
    const without = build({ template: "customer-perspective-system", removed: ["market-share"] });
    expect(without.layout.groups.map(({ code }) => code)).toContain("2.1");
    expect(problemsOf(without.plan, facts(callCentre(), "en-US"))).toEqual([]);
  });
});

describe("the appraisal", () => {
  it("takes coefficients from the third column of the grade table, and pays base × person × team", () => {
    const { plan, model } = build({ template: "individual-appraisal" });
    const sheet = plan.sheets.find(({ name }) => name === model.sheets.appraisal)!;
    const formulas = formulasOf({ sheets: [sheet] }).map(({ formula }) => formula.formula);
    expect(
      formulas.filter((formula) => /KPI\.GRADE\(B9,'Scorecard'!\$C\$\d+:\$E\$\d+,3\)/.test(formula))
    ).toHaveLength(1);
    expect(text(contentAt(sheet, "B14"))).toBe('=IF(OR(B13="",B11=""),"",B13*B11*B12)');
  });
});

/** What the help says of each function, and the page that is made of it. */
import { evaluateExample } from "../../src/functions/help/evaluate-example";
import { functionGuides } from "../../src/functions/help/guide";
import { helpNames } from "../../src/functions/help/help";
import { notationParts } from "../../src/functions/help/notation";
import { rankOf } from "../../src/functions/help/search";
import { signatureOf } from "../../src/functions/help/signature-text";
import { shownValue } from "../../src/functions/help/shown-value";
import { registry } from "../../src/functions/registry";
import { cellsOf, isError } from "./support/call";

const guides = functionGuides();
const languages = ["en", "zh"] as const;
const best = (query: string): string[] => {
  const ranked = guides.map(({ name, places }) => ({ name, rank: rankOf(places, query) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
};

describe("The help", () => {
  test("knows every function of the registry and no other", () => {
    expect([...helpNames].sort()).toEqual(registry.map(({ name }) => name).sort());
  });

  test.each(guides.map((guide) => [guide.name, guide] as const))(
    "has every part of KPI.%s in both languages",
    (_, guide) => {
      for (const part of [guide.text, guide.formula, guide.convention, guide.source, guide.familyName])
        for (const language of languages) expect(part[language].trim()).not.toBe("");
      for (const { text } of guide.parameters)
        for (const language of languages) expect(text[language]).toBeTruthy();
      expect(guide.convention.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(guide.convention.en).not.toMatch(/[\u4e00-\u9fff]{8}/);
      expect(guide.places[2]).toMatch(/[a-z].*[\u4e00-\u9fff]/s);
    }
  );

  test.each(guides.map((guide) => [guide.name, guide] as const))(
    "calculates the example of KPI.%s without an error",
    (name, guide) => {
      for (const language of languages) {
        const { formula, result } = evaluateExample(name, guide.example, language);
        expect(formula.startsWith(`=KPI.${name}(`)).toBe(true);
        const cells = cellsOf(result);
        expect(cells.filter(isError)).toEqual([]);
        expect(cells.some((cell) => cell !== "")).toBe(true);
      }
    }
  );

  test("gives the same numbers in both languages", () => {
    for (const { name, example } of guides) {
      const [en, zh] = languages.map((language) => cellsOf(evaluateExample(name, example, language).result));
      expect(zh.filter((cell) => typeof cell === "number")).toEqual(
        en.filter((cell) => typeof cell === "number")
      );
    }
  });

  test("writes a result where nothing stands yet", () => {
    for (const { name, example } of guides) {
      const { cells, result, row, column } = evaluateExample(name, example, "en");
      const covered = result.flatMap((line, r) => line.map((__, c) => cells[row + r]?.[column + c] ?? null));
      expect([name, covered.filter((cell) => cell !== null)]).toEqual([name, []]);
    }
  });

  test("shows a signature as the formula editor does", () => {
    expect(signatureOf(guides.find(({ name }) => name === "GROWTH")!)).toBe(
      "KPI.GROWTH(current, previous, [negativeBase])"
    );
    expect(signatureOf(guides.find(({ name }) => name === "CALC")!)).toBe("KPI.CALC(id, inputs, …)");
  });
});

describe("The search for a function", () => {
  test.each([
    ["lower is better", "ATTAINMENT"],
    ["越低越好", "ATTAINMENT"],
    ["同比", "YOY"],
    ["环比", "POP"],
    ["权重", "WEIGHTED"],
    ["control limits", "XMR"],
    ["traffic light", "STATUS"],
    ["净推荐值", "NPS"],
    ["year to date", "TODATE"],
    ["调休", "WORKTIME"],
  ])("finds by the task “%s” KPI.%s", (query, name) => {
    expect(best(query)).toContain(name);
  });

  test("puts a function first whose name is asked for, whatever the width and case of the letters", () => {
    expect(best("yoy")[0]).toBe("YOY");
    expect(best("ＧＲＡＤＥ")[0]).toBe("GRADE");
  });

  test("finds all with an empty query and none with a word that is nowhere", () => {
    expect(best("  ")).toHaveLength(registry.length);
    expect(best("attainment zzz")).toEqual([]);
  });
});

describe("The notation of a formula", () => {
  test("tells indices and exponents from the line", () => {
    expect(notationParts("Σ w_i x^{1/n} a_{ij}").map(({ text, place }) => `${place}:${text}`)).toEqual([
      "line:Σ w",
      "below:i",
      "line: x",
      "above:1/n",
      "line: a",
      "below:ij",
    ]);
  });

  test("loses no character of any formula", () => {
    for (const { formula } of guides)
      for (const language of languages) {
        const kept = notationParts(formula[language])
          .map(({ text }) => text)
          .join("");
        expect(kept).toBe(
          formula[language].replace(/[_^](\{[^}]*\}|\w)/g, (all) => all.slice(1).replace(/[{}]/g, ""))
        );
      }
  });
});

describe("A value as the help shows it", () => {
  test.each([
    [0.8999999999999999, "0.9"],
    [-0, "0"],
    [1234567.891, "1234567.891"],
    [true, "TRUE"],
    ["", ""],
    [null, ""],
    [{ error: "#N/A" }, "#N/A"],
  ])("is %p as in a general format", (value, text) => expect(shownValue(value)).toBe(text));

  test("is a date where the column holds dates", () => expect(shownValue(45748, true)).toBe("2025-04-01"));
});

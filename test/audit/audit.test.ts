import { auditWorkbook, findingKey, rules, type Snapshot } from "../../src/audit";
import { auditRules } from "../../src/i18n/audit-rules";
import { f, sheetOf, snapshotOf } from "./support/snapshot";

describe("The audit", () => {
  test("of an empty workbook finds nothing", () => {
    expect(auditWorkbook(snapshotOf([]))).toEqual({ findings: [], gaps: [], sheets: 0, formulas: 0 });
    expect(auditWorkbook(snapshotOf([sheetOf("S", [])])).findings).toEqual([]);
  });

  test("begins with the gravest findings, then goes by sheet and place", () => {
    const first = sheetOf("A", [[1, "=TODAY()"], [f("=1/0", "#DIV/0!")]]);
    const second = sheetOf("B", [[f("=1/0", "#DIV/0!")]]);
    const { findings } = auditWorkbook(snapshotOf([first, second], { calculationMode: "manual" }));
    expect(findings.map(({ severity, sheet, range }) => [severity, sheet, range])).toEqual([
      ["error", "A", "A2"],
      ["error", "B", "A1"],
      ["warning", undefined, undefined],
      ["info", "A", "B1"],
    ]);
  });

  test("applies the rules that are chosen, and the same rule gives the same without the others", () => {
    const snapshot = snapshotOf([sheetOf("A", [["=TODAY()", f("=1/0", "#DIV/0!")]])]);
    const all = auditWorkbook(snapshot).findings;
    expect(auditWorkbook(snapshot, { rules: ["volatile-function"] }).findings).toEqual(
      all.filter(({ rule }) => rule === "volatile-function")
    );
  });

  test("goes on where a rule fails, and says so", () => {
    const snapshot = snapshotOf([sheetOf("A", [[f("=1/0", "#DIV/0!")]])]);
    const broken = rules.find(({ id }) => id === "volatile-function")!;
    const spy = jest.spyOn(broken, "check").mockImplementation(() => {
      throw new Error("out of range");
    });
    try {
      const { findings, gaps } = auditWorkbook(snapshot);
      expect(findings.map(({ rule }) => rule)).toEqual(["error-value"]);
      expect(gaps).toEqual([
        {
          rule: "volatile-function",
          sentence: {
            en: expect.stringContaining(
              "“Volatile function” could not be applied to this workbook (out of range)"
            ),
            zh: expect.stringContaining("易失函数"),
          },
        },
      ]);
    } finally {
      spy.mockRestore();
    }
  });

  test("passes on what was not read, and says where formulas are missing", () => {
    const { formulas: _, ...valuesOnly } = sheetOf("B", [[1]]);
    const snapshot: Snapshot = snapshotOf([sheetOf("A", [[1]]), valuesOnly], {
      gaps: [{ sheet: "A", reason: "Too large." }],
    });
    expect(auditWorkbook(snapshot).gaps.map(({ sheet, sentence }) => [sheet, sentence.en])).toEqual([
      ["A", "Too large."],
      ["B", "Only the values of this sheet were read: its formulas were not audited."],
    ]);
  });

  test("leaves the snapshot as it is, and gives plain data", () => {
    const snapshot = snapshotOf([sheetOf("A", [["=TODAY()", f("=1/0", "#DIV/0!")]])]);
    const before = JSON.stringify(snapshot);
    const result = auditWorkbook(snapshot);
    expect(JSON.stringify(snapshot)).toBe(before);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("knows a finding again until what was seen changes", () => {
    const key = (value: string) =>
      findingKey(auditWorkbook(snapshotOf([sheetOf("A", [[f("=1/0", value)]])])).findings[0]);
    expect(key("#DIV/0!")).toBe(key("#DIV/0!"));
    expect(key("#DIV/0!")).not.toBe(key("#NUM!"));
  });

  test("counts a fault once where two rules see the same cells", () => {
    const grid = Array.from({ length: 8 }, (_, i) => [
      i + 2,
      3,
      i === 4 ? "=A5*B5+250" : `=A${i + 1}*B${i + 1}`,
    ]);
    expect(auditWorkbook(snapshotOf([sheetOf("S", grid)])).findings.map(({ rule }) => rule)).toEqual([
      "inconsistent-formula",
    ]);
  });
});

describe("The rules", () => {
  test("have ids of their own and words in both languages", () => {
    const general = rules.filter(({ group }) => group === "workbook");
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(general.map(({ id }) => id).sort()).toEqual(Object.keys(auditRules).sort());
    for (const { id, name, why, advice } of rules) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const text of [name, why, advice]) {
        expect(text.en).not.toBe("");
        expect(text.zh).toMatch(/[一-鿿]/);
      }
    }
  });
});

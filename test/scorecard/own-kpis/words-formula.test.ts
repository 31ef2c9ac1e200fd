import {
  formulaInWords,
  inputId,
  inputsFrom,
  readFormula,
} from "../../../src/scorecard/own-kpis/words-formula";

const input = (id: string, en: string, zh: string) => ({ id, name: { en, zh } });
const inputs = [input("a", "Leavers", "离职人数"), input("b", "Average headcount", "平均人数")];

describe("a formula in words", () => {
  it("is read with the names of either language, ids, and the signs that people write", () => {
    expect(readFormula("离职人数 ÷ 平均人数 × 100%", inputs).expression).toBe("a / b");
    expect(readFormula("（离职人数－平均人数）÷平均人数", inputs).expression).toBe("(a - b) / b");
    expect(readFormula("= leavers / average headcount", inputs).expression).toBe("a / b");
    expect(readFormula("max(a, B) * 2 - -1.5", inputs).expression).toBe("max(a, b) * 2 - -1.5");
  });

  it("names what is no input, once each, and keeps hyphens inside words", () => {
    expect(readFormula("follow-up calls / calls in 30 days + follow-up calls", inputs)).toEqual({
      unknown: ["follow-up calls", "calls in 30 days"],
    });
    expect(readFormula("follow-up calls - calls", inputs).unknown).toEqual(["follow-up calls", "calls"]);
    expect(readFormula("", inputs)).toEqual({ unknown: [], unexpected: "" });
  });

  it("says where it stopped when the shape is wrong", () => {
    expect(readFormula("a / ) b", inputs)).toEqual({ unknown: [], unexpected: ")" });
    expect(readFormula("a /", inputs)).toEqual({ unknown: [], unexpected: "" });
  });

  it("gives its inputs: plain words as ids, letters for Chinese", () => {
    expect(inputsFrom("Lost customers ÷ Customers at start").map(({ id }) => id)).toEqual([
      "lost_customers",
      "customers_at_start",
    ]);
    expect(inputsFrom("流失客户数 ÷ 期初客户数").map(({ id, name }) => [id, name.zh])).toEqual([
      ["a", "流失客户数"],
      ["b", "期初客户数"],
    ]);
    expect(inputId("Max", ["a"])).toBe("b");
  });

  it("is shown in words again, unless these could not be read back", () => {
    expect(formulaInWords("a / b", inputs, "zh")).toBe("离职人数 ÷ 平均人数");
    expect(formulaInWords("(a - b) / b", inputs, "en")).toBe(
      "(Leavers - Average headcount) / Average headcount"
    );
    expect(formulaInWords("a / b", [input("a", "Calls (new)", "新（呼叫）"), inputs[1]], "en")).toBe("a / b");
  });
});

import { explainFunction, type ExplainStep } from "../../../src/functions/explain";
import { splitAddress } from "../../../src/functions/explain/addresses";
import { provideFunctionMessages, setFunctionLocale } from "../../../src/functions/function-error";
import { functionMessages } from "../../../src/i18n/functions";

provideFunctionMessages(functionMessages);
afterEach(() => setFunctionLocale("en-US"));

const asked: unknown[] = [];
const steps: ExplainStep[] = [
  {
    kind: "cell",
    step: "Card!C2",
    expression: "=A2/B2",
    value: "0.9",
    place: { sheet: "Card", address: "C2" },
  },
  { kind: "calculation", step: "With values put in", expression: "90/100", value: "0.9" },
];
const explain = (
  parameterAddresses: readonly (string | null)[] | undefined,
  language: unknown = null,
  cell: unknown = [[0.9]],
  address = "Card!E2"
) =>
  explainFunction(cell, language, { address, parameterAddresses }, async (place, locale) => {
    asked.push([place.sheet, place.address, locale]);
    return steps;
  });
const refused = (
  parameterAddresses: readonly (string | null)[] | undefined,
  language?: unknown,
  cell?: unknown
) =>
  explain(parameterAddresses, language, cell).then(
    () => undefined,
    ({ code, message }) => ({ code, message })
  );

describe("KPI.EXPLAIN", () => {
  beforeEach(() => asked.splice(0));

  test("gives a row of step, expression and value for each step of the cell whose address it is told", async () => {
    expect(await explain(["Card!$C$2"])).toEqual([
      ["C2", "=A2/B2", "0.9"],
      ["With values put in", "90/100", "0.9"],
    ]);
    expect(asked).toEqual([["Card", "C2", "en-US"]]);
  });

  test("names the sheet where the cell stands on another", async () => {
    const [[first]] = await explain(["Card!C2"], null, [[0.9]], "'My notes'!A1");
    expect(first).toBe("Card!C2");
  });

  test("takes its language from the second argument, in words of both languages", async () => {
    for (const word of ["zh", "中文", "ZH"]) await explain(["Card!C2"], word);
    await explain(["Card!C2"], "");
    expect(asked.map((one) => (one as string[])[2])).toEqual(["zh-CN", "zh-CN", "zh-CN", "en-US"]);
  });

  test("explains an error in the cell instead of passing it on, and passes on one in the language", async () => {
    expect(await explain(["Card!C2"], null, [[{ error: "#DIV/0!" }]])).toHaveLength(2);
    expect(await refused(["Card!C2"], { error: "#N/A" })).toMatchObject({ code: "#N/A" });
  });

  test.each([
    ["a literal", [null], [[5]], "notACell", "cell is a value and no cell"],
    [
      "several cells",
      ["Card!A1:B2"],
      [
        [1, 2],
        [3, 4],
      ],
      "severalCells",
      "4 cells (A1:B2)",
    ],
    ["a whole column", ["Card!A:A"], [[1], [2]], "severalCells", "2 cells"],
    ["a cell of another workbook", ["'[Other.xlsx]Card'!A1"], [[5]], "otherWorkbook", "[Other.xlsx]"],
    ["a host that tells no addresses", undefined, [[5]], "noAddresses", "Select the cell"],
  ])("refuses %s with a sentence that says what to do", async (_, addresses, cell, __, said) => {
    expect(await refused(addresses, null, cell)).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining(said),
    });
    expect(asked).toEqual([]);
    setFunctionLocale("zh-CN");
    expect((await refused(addresses, null, cell))?.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test("refuses a language that it does not know, naming the choices", async () => {
    expect(await refused(["Card!C2"], "fr")).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining('"en", "zh"'),
    });
  });

  test("says why where the host could not read the cell", async () => {
    const failing = explainFunction([[1]], null, { parameterAddresses: ["Card!C2"] }, async () => {
      throw new Error("The connection broke off.");
    });
    await expect(failing).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("could not read C2: The connection broke off."),
    });
  });
});

describe("An address as the host tells it", () => {
  test.each([
    ["Sheet1!B2", { sheet: "Sheet1", address: "B2" }],
    ["'It''s'!$AA$10", { sheet: "It's", address: "AA10" }],
    [
      "'[A b.xlsx]My data'!C3:D4",
      { workbook: "A b.xlsx", sheet: "My data", address: "C3:D4", rows: 2, columns: 2 },
    ],
    ["B2", { sheet: "", address: "B2" }],
  ])("%s is split into its parts", (text, parts) => expect(splitAddress(text)).toMatchObject(parts));

  test.each(["", "Sheet1!", "Sheet1!A:A", "name"])("%p names no cells", (text) =>
    expect(splitAddress(text)).toBeUndefined()
  );
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rules } from "../../src/audit";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { formulaFaults } from "../audit/seeded/faults/formulas";
import { budget } from "../audit/seeded/books/budget";
import { randomOf } from "../audit/seeded/random";
import { kpi, runInProcess } from "./support";

const folder = mkdtempSync(path.join(tmpdir(), "audit-"));
const file = (name: string): string => path.join(folder, name);
const [clean, faulty] = [file("clean.xlsx"), file("faulty.xlsx")];

beforeAll(async () => {
  writeFileSync(clean, await writeXlsx(budget(3, 6, 1).data));
  const book = budget(3, 6, 1);
  formulaFaults[0].seed(book, randomOf(3));
  book.named("Summary").set(10, 0, "As of");
  book.named("Summary").set(10, 1, "=TODAY()", 45_700);
  writeFileSync(faulty, await writeXlsx(book.data));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("kpi audit", () => {
  test("of a clean workbook finds nothing and ends with 0", async () => {
    const { code, stdout } = await runInProcess(["audit", clean]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Nothing was found\.\n3 sheets, \d+ formulas: 0 errors, 0 warnings, 0 notes\.\n$/
      ),
    ]);
  });

  test("says what is wrong, a line each, in both languages, and ends with 1", async () => {
    const english = await runInProcess(["audit", faulty]);
    expect(english.code).toBe(1);
    expect(english.stdout).toMatch(/^warning {2}Budget!\w+ +inconsistent-formula +A number was typed in/m);
    expect(english.stdout).toMatch(/1 warning, 1 note\.$/m);
    const chinese = await runInProcess(["audit", faulty, "--lang", "zh-CN"]);
    expect(chinese.stdout).toMatch(/^警告 .*手工输入的数字。$/m);
  });

  test("gives one JSON document", async () => {
    const { stdout } = await runInProcess(["audit", faulty, "--json"]);
    const { findings, gaps, sheets } = JSON.parse(stdout);
    expect([gaps, sheets]).toEqual([[], 3]);
    expect(findings[0]).toMatchObject({
      rule: "inconsistent-formula",
      severity: "warning",
      sheet: "Budget",
      range: expect.stringMatching(/^[A-Z]+\d+$/),
      sentence: expect.any(String),
      evidence: [
        {
          cell: expect.stringMatching(/^Budget!/),
          actual: expect.any(String),
          expected: expect.stringMatching(/^=/),
        },
      ],
      fix: { kind: "setFormulas" },
    });
  });

  test("fails from the severity that is asked for, and applies the rules that are asked for", async () => {
    const code = async (...args: string[]) => (await runInProcess(["audit", faulty, ...args])).code;
    expect(await code("--fail-on", "error")).toBe(0);
    expect(await code("--fail-on", "none")).toBe(0);
    expect(await code("--rules", "volatile-function")).toBe(0);
    expect(await code("--rules", "volatile-function", "--fail-on", "info")).toBe(1);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no file", [], /audit needs BOOK\.xlsx/],
    ["a rule that is not there", [clean, "--rules", "spelling"], /There is no rule “spelling”/],
    ["a severity that is none", [clean, "--fail-on", "all"], /--fail-on must be one of/],
    ["a file that is not there", [file("none.xlsx")], /no such file/],
    ["a report over the input", [clean, "--report", clean], /an input is never changed/],
    ["a report in no folder", [clean, "--report", file("no/where.xlsx")], /there is no folder/],
  ])("refuses %s in one sentence with 2", async (_, args, sentence) => {
    const { code, stdout, stderr } = await runInProcess(["audit", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
  });

  test("says why a file cannot be read: protected, damaged, another kind", async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const locked = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    writeFileSync(file("locked.xlsx"), Uint8Array.from([...compound, ...locked]));
    writeFileSync(file("cut.xlsx"), readFileSync(clean).subarray(0, 2000));
    writeFileSync(file("text.xlsx"), "a,b\n1,2\n");
    const said = async (name: string) => (await runInProcess(["audit", file(name)])).stderr;
    expect(await said("locked.xlsx")).toContain("it is protected by a password.");
    expect(await said("cut.xlsx")).toContain("it is damaged.");
    expect(await said("text.xlsx")).toContain("it is not an .xlsx file.");
  });

  test("writes a report into a copy and leaves the workbook alone", async () => {
    const before = readFileSync(faulty);
    const out = file("report.xlsx");
    const { code, stderr } = kpi(["audit", faulty, "--report", out]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(out)]);
    expect(readFileSync(faulty).equals(before)).toBe(true);
    const { sheets } = await readXlsx(readFileSync(out));
    expect(sheets.map(({ name }) => name)).toEqual(["Assumptions", "Budget", "Summary", "Audit"]);
    const report = sheets[3].cells;
    expect([report[3][1].value, report[4][1].value, report[4][2].value]).toEqual([
      "Severity",
      "▲ Warning",
      "Budget",
    ]);
    expect(sheets[1].cells[4][13].formula).toBe("=SUM(B5:M5)");
  });
});

describe("kpi list rules", () => {
  test("lists every rule with its words", async () => {
    const { code, stdout } = await runInProcess(["list", "rules", "--json", "--lang", "zh-CN"]);
    expect(code).toBe(0);
    const listed = JSON.parse(stdout);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    expect(listed[0]).toMatchObject({ name: "错误值", severity: "error" });
  });
});

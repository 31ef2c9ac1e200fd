import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArguments } from "../../src/cli/build-book/arguments";
import { parsePeriod } from "../../src/cli/build-book/period";
import { languageOf } from "../../src/cli/options";

const folder = mkdtempSync(path.join(tmpdir(), "kpi-arguments-"));
const book = path.join(folder, "book.xlsx");
writeFileSync(book, "");
const template = "customer-service-department";
const read = (...args: string[]) => readArguments(args, "en-US");

describe("The period of kpi build", () => {
  test.each([
    ["latest", "latest"],
    ["2025", 45658],
    ["2025-Q2", 45748],
    ["2025-06", 45809],
    ["2025-06-30", 45838],
  ])("%s", (text, serial) => expect(parsePeriod(text, "en-US")).toBe(serial));

  test.each(["June", "2025-13", "2025-06-31", "2025-Q5", "25-06", "1800", ""])("%j is refused", (text) => {
    expect(() => parsePeriod(text, "en-US")).toThrow("is not a period");
  });
});

describe("The arguments of kpi build", () => {
  test("are a workbook, a template and a place to write to", () => {
    const out = path.join(folder, "out.xlsx");
    expect(read(book, "--template", template, "--out", out)).toMatchObject({
      book,
      template,
      out,
      period: "latest",
      added: [],
    });
    expect(() => read("--template", template)).toThrow("build needs BOOK.xlsx.");
    expect(() => read(book, "--out", out)).toThrow("build needs --template.");
    expect(() => read(book, "--template", template)).toThrow("build needs --out.");
  });

  test("may ask for the map alone", () => {
    expect(read(book, "--template", template, "--write-map", "m.json")).toMatchObject({
      writeMap: "m.json",
      out: undefined,
    });
  });

  test("never name an input as the output, nor a link to it", () => {
    const link = path.join(folder, "link.xlsx");
    symlinkSync(book, link);
    expect(() => read(book, "--template", template, "--out", book)).toThrow("--out names the input file");
    expect(() => read(book, "--template", template, "--out", link)).toThrow("--out names the input file");
    expect(() => read(book, "--template", template, "--out", path.join(folder, ".", "book.xlsx"))).toThrow(
      "--out names"
    );
  });

  test.each([
    [["--template", "nope"], "There is no template “nope”."],
    [["--template", template, "--grain", "week"], "--grain must be one of month, quarter, year"],
    [["--template", template, "--period", "x"], "“x” is not a period"],
    [["--template", template, "--colour", "red"], "Unknown option '--colour'"],
    [["--template", template, "more.xlsx"], "“more.xlsx” is one argument too many."],
  ])("%j are refused: %s", (args, message) => {
    expect(() => read(book, "--out", "o.xlsx", ...args)).toThrow(message);
  });

  test("that name a file which is not there are refused", () => {
    expect(() => read("nowhere.xlsx", "--template", template, "--out", "o.xlsx")).toThrow(
      "The file nowhere.xlsx is not there."
    );
  });
});

describe("The language", () => {
  test("is English unless it is said", () => expect(languageOf(["list"])).toBe("en-US"));
  test("is taken in any case, with = or without", () => {
    expect(languageOf(["list", "--lang", "zh-cn"])).toBe("zh-CN");
    expect(languageOf(["--lang=zh-CN", "list"])).toBe("zh-CN");
  });
  test("must be one of the two", () => expect(() => languageOf(["--lang", "fr"])).toThrow("“fr”"));
});

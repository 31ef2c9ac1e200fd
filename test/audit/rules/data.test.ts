import { f, findings, inGrid, sheetOf, snapshotOf, type Cell, type Grid } from "../support/snapshot";
import { numberOfText } from "../../../src/audit/rules/number-as-text";
import { dateOfText } from "../../../src/audit/rules/date-as-text";

const column = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);

describe("Numbers stored as text", () => {
  const rule = "number-as-text";

  test.each<[string, number | undefined]>([
    ["12", 12],
    [" -3.50 ", -3.5],
    ["1,250.50", 1250.5],
    ["85%", 0.85],
    ["¥1200", 1200],
    ["007", undefined],
    ["0.5", 0.5],
    ["12 34", undefined],
    ["1,25", undefined],
    ["1234567890123456", undefined],
    ["A1", undefined],
    ["", undefined],
    ["1.2万", 12_000],
    ["(12)", -12],
    ["（1,200.5）", -1200.5],
    ["￥3,000", 3000],
    ["-￥5", -5],
    ["300-", -300],
    ["9５％", 0.95],
    ["0.3亿元", 30_000_000],
    ["--5", undefined],
    ["(-5)", undefined],
    ["12人", undefined],
  ])("“%s” is read as %p", (text, value) => {
    expect(numberOfText(text)).toBe(value);
  });

  test("are found among numbers, with the number that they should be", () => {
    const [found] = findings(rule, snapshotOf([sheetOf("S", column("Sales", 5, 7, "1,200", 9))]));
    expect(found.range).toBe("A4");
    expect(found.fix).toMatchObject({ cells: [{ address: "A4", before: "1,200", value: 1200 }] });
  });

  test("are found where a formula adds them up, even if all are text", () => {
    expect(inGrid(rule, column("Sales", "5", "7", "9", "=SUM(A2:A4)"))).toEqual(["A2:A4"]);
  });

  test("are found where a whole column of amounts is text, and keep the look of a share", () => {
    const grid: Grid = [
      ["月份", "流失率", "销售额", "工号"],
      ["1月", "5%", "￥1,200", "10023"],
      ["2月", "4.5%", "(1.2万)", "10024"],
      ["3月", "95 %", "900", "10025"],
    ];
    const found = findings(rule, snapshotOf([sheetOf("S", grid)]));
    const cells = found.flatMap(({ fix }) => (fix?.kind === "setValues" ? fix.cells : []));
    expect(cells.map(({ address, value }) => [address, value])).toEqual(
      expect.arrayContaining([
        ["B2", 0.05],
        ["B3", 0.045],
        ["B4", 0.95],
        ["C2", 1200],
        ["C3", -12_000],
        ["C4", 900],
      ])
    );
    expect(cells).toHaveLength(6);
    expect(cells.find(({ address }) => address === "B3")).toMatchObject({ numberFormat: "0.0%" });
  });

  test("leave a text format behind", () => {
    const sheet = sheetOf("S", column(1, "2", 3), { numberFormats: [["General"], ["@"], ["General"]] });
    expect(findings(rule, snapshotOf([sheet]))[0].fix).toMatchObject({
      cells: [{ numberFormat: "General" }],
    });
  });

  test.each<[string, Grid]>([
    [
      "codes in a column of codes",
      [
        ["Code", "Amount"],
        ["101", 5],
        ["102", 7],
        ["103", 8],
      ],
    ],
    [
      "years over figures",
      [
        ["Line", "2024", "2025"],
        ["Sales", 5, 7],
        ["Cost", 3, 4],
      ],
    ],
    ["texts with leading zeros", column(1, 2, "007", 4)],
    ["what a formula gives", column(1, 2, f('=TEXT(5,"0")', "5"), 4)],
  ])("are not %s", (_, grid) => {
    expect(inGrid(rule, grid)).toEqual([]);
  });
});

describe("Dates stored as text", () => {
  const rule = "date-as-text";

  test.each<[string, object | undefined]>([
    ["2025-03-31", { serial: 45747 }],
    ["2025年3月31日", { serial: 45747 }],
    ["31.03.2025", { serial: 45747 }],
    ["3/31/2025", { serial: 45747 }],
    ["31-Mar-2025", { serial: 45747 }],
    ["March 31, 2025", { serial: 45747 }],
    ["2025-03-31 14:30", {}],
    ["03/04/2025", {}],
    ["2025-02-30", undefined],
    ["2025-13-01", undefined],
    ["12.5.1", undefined],
    ["2025", undefined],
  ])("“%s” is read as %j", (text, date) => {
    expect(dateOfText(text)).toEqual(date);
  });

  const dates = (...cells: Cell[]) =>
    sheetOf("S", column(...cells), { numberFormats: cells.map(() => ["yyyy-mm-dd"]) });

  test("are found beside dates, with the date that they should be", () => {
    const [found] = findings(rule, snapshotOf([dates(45_000, "2025-03-31", 45_001)]));
    expect(found.range).toBe("A2");
    expect(found.fix).toMatchObject({ cells: [{ value: 45_747, numberFormat: "yyyy-mm-dd" }] });
  });

  test("have no fix where day and month could be either way round, and count from 1904 where the workbook does", () => {
    expect(findings(rule, snapshotOf([dates(45_000, "03/04/2025", 45_001)]))[0].fix).toBeUndefined();
    const of1904 = snapshotOf([dates(45_000, "2025-03-31", 45_001)], { date1904: true });
    expect(findings(rule, of1904)[0].fix).toMatchObject({ cells: [{ value: 44_285 }] });
  });

  test("are found in a column of them, not in a note or a heading", () => {
    expect(inGrid(rule, column("Date", "2025-01-05", "2025-01-06", "2025-01-07"))).toEqual(["A2:A4"]);
    expect(inGrid(rule, column("As of", "2025-01-05"))).toEqual([]);
    expect(
      inGrid(rule, [
        ["Line", "2025-01-31", "2025-02-28"],
        ["Sales", 5, 7],
      ])
    ).toEqual([]);
  });
});

describe("Error values", () => {
  const rule = "error-value";

  test("are found once, where they come from", () => {
    const grid: Grid = [
      [f("=1/B1", "#DIV/0!"), 0],
      [f("=A1+1", "#DIV/0!")],
      [f("=SUM(A1:A2)", "#DIV/0!")],
      [null, null, "#N/A"],
    ];
    const found = findings(rule, snapshotOf([sheetOf("S", grid)]));
    expect(found.map(({ range, sentence }) => [range, sentence.en])).toEqual([
      ["A1", "#DIV/0! stands here; because of it, 2 more cells show an error."],
      ["C4", "#N/A stands here."],
    ]);
  });

  test("side by side are one finding", () => {
    expect(inGrid(rule, [[f("=1/0", "#DIV/0!"), f("=2/0", "#DIV/0!")]])).toEqual(["A1:B1"]);
  });

  test("that depend on each other in a circle are found", () => {
    expect(inGrid(rule, [[f("=B1", "#VALUE!"), f("=A1", "#VALUE!")]])).toHaveLength(1);
  });

  test("are none where NA() is meant, or where text looks alike", () => {
    expect(inGrid(rule, [[f("=IF(B1>0,B1,NA())", "#N/A"), 0, "# of calls", "#1"]])).toEqual([]);
  });
});

describe("Keys", () => {
  const list = (keys: readonly Cell[], formula = "=VLOOKUP(D1,$A$1:$B$5,2,FALSE)"): Grid =>
    keys.map((key, i) => [key, i * 10, null, i === 0 ? keys[0] : null, i === 0 ? formula : null]);

  test("with blanks around them are found where they are compared, with the fix", () => {
    const [found] = findings(
      "blanks-in-keys",
      snapshotOf([sheetOf("S", list(["a", "b ", "c", "\u00a0d", "e"]))])
    );
    expect(found.range).toBe("A2,A4");
    expect(found.fix).toMatchObject({ cells: [{ value: "b" }, { value: "d" }] });
    expect(inGrid("blanks-in-keys", [["North"], ["North "]])).toEqual(["A2"]);
  });

  test("are left alone where blanks are there for the eye", () => {
    expect(inGrid("blanks-in-keys", [["Income"], ["   Sales"], ["   Interest"]])).toEqual([]);
  });

  test("that stand twice are found in lists of exact lookups, without regard to case", () => {
    expect(inGrid("duplicate-key", list(["a", "b", "B", "c", "d"]))).toEqual(["A3"]);
    expect(inGrid("duplicate-key", list(["a", "b", "c", "d", "e"]))).toEqual([]);
  });

  test("may come back in records, and must not in a column of identifiers", () => {
    expect(inGrid("duplicate-key", list(["a", "b", "a", "b", "a"]))).toEqual([]);
    const ids = (again: number): Grid => [
      ["Order ID"],
      ...Array.from({ length: 30 }, (_, i) => [i === 20 ? again : i]),
    ];
    expect(inGrid("duplicate-key", ids(4))).toEqual(["A22"]);
    expect(inGrid("duplicate-key", ids(99))).toEqual([]);
  });
});

describe("Inputs that nobody uses", () => {
  const inputs = (formula: string): Grid => [
    ["Growth", 0.1, null, "=B1*2"],
    ["Wages", 0.2, null, "=B2*2"],
    ["Rent", 0.3, null, "=B3*2"],
    ["Interest", 0.4, null, formula],
  ];

  test("are found beside others that are used", () => {
    expect(inGrid("unused-input", inputs("=B3*3"))).toEqual(["B4"]);
    expect(inGrid("unused-input", inputs("=B4*2"))).toEqual([]);
    expect(inGrid("unused-input", inputs("=SUM(B1:B4)"))).toEqual([]);
  });

  test("are none in records that nothing refers to", () => {
    expect(
      inGrid("unused-input", [
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ])
    ).toEqual([]);
  });
});

describe("Merged cells", () => {
  const rows: Grid = [
    ["Report"],
    ["Region", "Product", "Sales"],
    ["North", "a", 1],
    [null, "b", 2],
    ["South", "a", 3],
  ];

  test("are found in rows of data and not in titles and headings", () => {
    expect(inGrid("merged-cells", rows, { merges: ["A1:C1", "A3:A4"] })).toEqual(["A3:A4"]);
    expect(inGrid("merged-cells", rows, { merges: ["A1:C1", "A2:B2"] })).toEqual([]);
    const split: Grid = [
      [1, 2, 3],
      [4, null, 6],
      [7, 8, 9],
    ];
    expect(inGrid("merged-cells", split, { merges: ["A2:B2"] })).toEqual(["A2:B2"]);
  });
});

import { f, findings, inGrid, places, sheetOf, snapshotOf, type Cell, type Grid } from "../support/snapshot";

describe("Circular references", () => {
  const rule = "circular-reference";

  test.each<[string, Grid, string[]]>([
    ["of a cell to itself", [["=A1+1"]], ["A1"]],
    ["through a range", [["=SUM(A1:A3)"], [1], [2]], ["A1"]],
    ["of two cells", [["=B1", "=A1"]], ["A1:B1"]],
    ["over a chain", [["=B1", "=C1", "=D1", "=A1"]], ["A1:D1"]],
    [
      "two apart are two findings",
      [
        ["=B1", "=A1"],
        ["=B2", "=A2"],
      ].map((r) => r as Cell[]),
      ["A1:B1", "A2:B2"],
    ],
  ])("%s", (_, grid, expected) => {
    expect(inGrid(rule, grid)).toEqual(expected);
  });

  test("are none where a formula asks for its place only, or depends on its neighbours", () => {
    expect(inGrid(rule, [["=ROW(A1)"], ["=A1+1"], ["=SUM(A$1:A2)"], ["=ROWS(A$1:A4)"]])).toEqual([]);
  });

  test("are found through names and over sheets, with all cells in the evidence", () => {
    const found = findings(
      rule,
      snapshotOf([sheetOf("A", [["=Rate"]]), sheetOf("B", [["=A!A1"]])], {
        names: [{ name: "Rate", formula: "=B!$A$1", visible: true }],
      })
    );
    expect(found.map(({ sheet, range }) => [sheet, range])).toEqual([["A", "A1"]]);
    expect(found[0].evidence.map(({ cell }) => cell)).toEqual(["A!A1", "B!A1"]);
  });

  test("are found among thousands of running totals without listing their cells", () => {
    const grid: Cell[][] = Array.from({ length: 5000 }, (_, i) => [
      i,
      `=SUM($A$1:A${i + 1})`,
      `=SUM($B$1:B${i + 1})`,
    ]);
    grid[0][0] = "=C5000";
    const [found] = findings(rule, snapshotOf([sheetOf("S", grid)]));
    expect(found.cells).toBeGreaterThan(5000);
  });
});

describe("References to blank cells", () => {
  const rule = "blank-reference";
  const rows = (blank: number): Grid =>
    Array.from({ length: 9 }, (_, i): Cell[] => [i === blank ? null : 5, 7, `=A${i + 1}*B${i + 1}`]);

  test("are found where one input among many is missing", () => {
    expect(inGrid(rule, rows(4))).toEqual(["C5"]);
    expect(inGrid(rule, rows(99))).toEqual([]);
  });

  test("are found where nothing is meant to be", () => {
    expect(inGrid(rule, [["Total", "=A9*2"]])).toEqual(["B1"]);
  });

  test.each<[string, Grid]>([
    ["a labelled input that is still to be filled in", [["Rate", null, "=B1*2"]]],
    [
      "rows that are prepared",
      [
        [1, 2, "=A1*B1"],
        [null, null, "=A2*B2"],
        [null, null, "=A3*B3"],
      ],
    ],
    ["formulas that ask for blanks", [['=IF(B1="","",B1*2)', null]]],
    [
      "ranges with gaps",
      [
        ["=SUM(B1:B3)", 1],
        [null, null],
        [null, 2],
      ],
    ],
  ])("are none in %s", (_, grid) => {
    expect(inGrid(rule, grid)).toEqual([]);
  });
});

describe("Lost references", () => {
  const rule = "broken-reference";

  test("are found where the error is hidden", () => {
    expect(inGrid(rule, [[f("=IFERROR(#REF!+1,0)", 0)], [f("=IFERROR(Gone!#REF!,0)", 0)]])).toEqual([
      "A1",
      "A2",
    ]);
  });

  test("are left to the error itself where it shows, and text is no reference", () => {
    expect(inGrid(rule, [[f("=#REF!+1", "#REF!")], [f('="#REF!"&A1', "#REF!x")]])).toEqual([]);
  });

  test("of names are found where the name is used", () => {
    const names = [
      { name: "Gone", formula: "=#REF!", visible: true },
      { name: "Other", formula: "=Old!#REF!", visible: true },
    ];
    expect(places(rule, snapshotOf([sheetOf("S", [[f("=IFERROR(Gone,0)", 0)]])], { names }))).toEqual([
      "(workbook)",
    ]);
  });
});

describe("Links to other workbooks", () => {
  const rule = "external-link";

  test("are one finding for each file and sheet", () => {
    const grid: Grid = [
      ["=[Plan.xlsx]S!A1", "=[Plan.xlsx]S!B1"],
      ["='C:\\Data\\[Old plan.xlsx]S'!A1", "=Book.xlsx!Rate"],
    ];
    const found = findings(rule, snapshotOf([sheetOf("S", grid)]));
    expect(found.map(({ range, sentence }) => [range, sentence.en])).toEqual([
      ["A1:B1", "2 formulas take figures from another workbook: Plan.xlsx."],
      ["A2", "1 formula takes figures from another workbook: Old plan.xlsx."],
      ["B2", "1 formula takes figures from another workbook: Book.xlsx."],
    ]);
  });

  test("are called by the file that [1] stands for, and are found in names", () => {
    const snapshot = snapshotOf([sheetOf("S", [["=[1]S!A1"]])], {
      externalLinks: ["plans/Plan.xlsx"],
      names: [{ name: "Rate", formula: "=[1]S!$B$1", visible: true }],
    });
    const found = findings(rule, snapshot);
    expect(found.map(({ sentence }) => sentence.zh)).toEqual([
      "名称 Rate 引用了另一个工作簿：plans/Plan.xlsx。",
      "1 个公式从另一个工作簿取数：plans/Plan.xlsx。",
    ]);
  });

  test("are not tables, names or text with brackets", () => {
    expect(inGrid(rule, [["=SUM(Sales[Amount])", '="[a]b!"&A1', "=[@Amount]*2"]])).toEqual([]);
  });
});

describe("Hidden cells that feed results", () => {
  const rule = "hidden-input";
  const grid: Grid = [
    [1, 2, "=A1+B1"],
    [3, 4, "=A2+B2"],
  ];

  test("are found by rows, columns and sheets", () => {
    expect(inGrid(rule, grid, { hiddenRows: [] })).toEqual([]);
    expect(inGrid(rule, grid, { hiddenColumns: [1] })).toEqual(["B:B"]);
    const other = sheetOf("Rates", [[0.2]], { visibility: "VeryHidden" });
    expect(places(rule, snapshotOf([sheetOf("S", [["=Rates!A1"]]), other]))).toEqual(["Rates"]);
  });

  test("are none where nothing in sight uses them", () => {
    expect(inGrid(rule, grid, { hiddenRows: [1] })).toEqual([]);
    expect(inGrid(rule, [[1, 2, "=A1*2"]], { hiddenColumns: [1] })).toEqual([]);
    const own = { "kpi-scorecard.x": { sheets: { scorecard: "Card" } } };
    const card = sheetOf("Card", grid, { hiddenColumns: [1] });
    expect(places(rule, snapshotOf([card], { settings: own }))).toEqual([]);
  });
});

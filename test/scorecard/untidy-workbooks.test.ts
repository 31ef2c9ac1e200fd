import { examine, type Examined } from "./examine";

jest.setTimeout(240_000);

/** Compares what the cells give and what the sheet's formulas show with figures worked out by hand. */
async function expectFigures(
  examined: Examined,
  figures: readonly (readonly [kpi: string, period: string, expected: number | null])[]
): Promise<void> {
  const shown = await examined.shown(figures.map(([kpi, period]) => [kpi, period]));
  figures.forEach(([kpi, period, expected], i) => {
    const value = examined.value(kpi, period);
    const what = `${kpi} ${period}`;
    if (expected === null) expect([what, value, shown[i]]).toEqual([what, null, ""]);
    else {
      expect([what, value]).toEqual([what, expect.closeTo(expected, 9)]);
      expect([what, shown[i]]).toEqual([what, expect.closeTo(expected, 9)]);
    }
  });
}

const usedAtOnce = (examined: Examined): string[] =>
  examined.proposed.filter(({ confirmed }) => confirmed).map(({ kpi }) => kpi);

describe("months across with quarters, a year to date and subtotals", () => {
  test("count every month once: Q1, H1 and YTD columns and the rows of groups are left out and named", async () => {
    const seen = await examine(
      [
        {
          name: "FY2025 board",
          rows: [
            ["Customer board report 2025", null, null, null, null, null, null, null, null, null, null],
            ["Source: CRM, extracted by finance"],
            [],
            [null, "KPI", "Unit", "Jan", "Feb", "Mar", "Q1", "Apr", "May", "Jun", "Q2", "H1", "YTD"],
            [null, "Customers"],
            [null, "New Customers", "#", 10, 20, 30, 60, 5, 6, 7, 18, 78, 78],
            [null, "Customer Churn Rate", "%", 5, 4, 3, 4, 2, 2, 5, 3, 3.5, 3.5],
            [null, "Subtotal", "#", 10, 20, 30, 60, 5, 6, 7, 18, 78, 78],
            [],
            [null, "Sales"],
            [null, "Sales Revenue", "k USD", 1.5, 2.5, 3, 7, 4, 5, 6, 15, 22, 22],
            [null, "Total", null, 11.5, 22.5, 33, 67, 9, 11, 13, 33, 100, 100],
            [],
            ["* unaudited"],
          ],
        },
      ],
      ["new-customers", "customer-churn-rate", "sales-revenue"],
      { percent: "whole", confirm: true }
    );
    await expectFigures(seen, [
      ["new-customers", "2025-06", 7],
      ["new-customers", "2025-Q1", 60],
      ["new-customers", "2025", 78],
      ["customer-churn-rate", "2025-02", 0.04],
      ["customer-churn-rate", "2025-Q2", (0.02 + 0.02 + 0.05) / 3],
      ["sales-revenue", "2025-Q2", 15_000],
      ["sales-revenue", "2025-07", null],
    ]);
    expect(seen.said).toMatch(/Q1, Q2, H1, YTD/);
  });

  test("a merged row of years above Chinese months, a blank separator row and total rows within the groups", async () => {
    const seen = await examine(
      [
        {
          name: "计分卡 数据!",
          rows: [
            ["客户部 月度经营指标"],
            [null, "指标名称", "单位", "2024年", null, null, "2025年", null, null],
            [null, null, null, "10月", "11月", "12月", "1月", "2月", "3月"],
            [null, "新增客户数", "户", 1, 2, 3, 4, 5, 6],
            [null, "小计", null, 1, 2, 3, 4, 5, 6],
            [null, null, null, null, null, null, null, null, null],
            [null, "销售额", "万元", 10, 11, 12, 13, 14.5, 15],
            [null, "合计", null, 11, 13, 15, 17, 19.5, 21],
          ],
          merges: ["D2:F2", "G2:I2"],
        },
      ],
      ["new-customers", "sales-revenue"],
      { confirm: true }
    );
    await expectFigures(seen, [
      ["new-customers", "2024-Q4", 6],
      ["new-customers", "2025-03", 6],
      ["sales-revenue", "2025-02", 145_000],
      ["sales-revenue", "2024", 330_000],
    ]);
  });
});

describe("what stands for no value", () => {
  test("dashes, N/A, n.a., 无 and 暂无 are missing and listed with their cells, never zero", async () => {
    const seen = await examine(
      [
        {
          name: "Monthly",
          rows: [
            ["Month", "New Customers", "Customer Churn Rate"],
            ["2025-01", 10, 0.05],
            ["2025-02", "—", "N/A"],
            ["2025-03", "n.a.", 0.03],
            ["2025-04", "无", "暂无"],
            ["2025-05", 0, 0],
            ["2025-06", 12, 0.04],
          ],
        },
      ],
      ["new-customers", "customer-churn-rate"]
    );
    expect(usedAtOnce(seen)).toEqual(["new-customers", "customer-churn-rate"]);
    await expectFigures(seen, [
      ["new-customers", "2025-02", null],
      ["new-customers", "2025-03", null],
      ["new-customers", "2025-04", null],
      ["new-customers", "2025-05", 0],
      ["customer-churn-rate", "2025-04", null],
      ["customer-churn-rate", "2025-05", 0],
      ["customer-churn-rate", "2025-Q2", 0.02],
    ]);
    expect(seen.said).toMatch(/B3/);
    expect(seen.said).toMatch(/B4/);
    expect(seen.said).toMatch(/C5/);
  });

  test("percentages, currency, brackets and 万 kept as text are no numbers: the column is named, nothing is guessed", async () => {
    const seen = await examine(
      [
        {
          name: "Text figures",
          rows: [
            ["月份", "客户流失率", "销售额", "新增客户数", "利润"],
            ["2025年1月", "5%", "￥1,200", "１２", "(300)"],
            ["2025年2月", "4.5%", "￥1,300.50", "１５", "(250)"],
            ["2025年3月", "95 %", "1.2万", "１８", "400"],
            ["2025年4月", "3％", "¥900", "２０", "（１２０）"],
          ],
        },
      ],
      ["customer-churn-rate", "sales-revenue", "new-customers", "gross-profit"]
    );
    expect(usedAtOnce(seen)).toEqual([]);
    for (const column of ["客户流失率", "销售额", "新增客户数", "利润"])
      expect(seen.findings).toContainEqual(expect.objectContaining({ kind: "textColumn", column, count: 4 }));
  });

  test("a few figures kept as text among numbers are listed with what they hold", async () => {
    const seen = await examine(
      [
        {
          name: "Mixed",
          rows: [
            ["Month", "Sales Revenue", "New Customers"],
            ...Array.from({ length: 10 }, (_, i) => [
              `2025-${String(i + 1).padStart(2, "0")}`,
              1000 + i,
              10 + i,
            ]),
            ["2025-11", "1,234.50", "(5)"],
            ["2025-12", "USD 900", "3 人"],
          ],
        },
      ],
      ["sales-revenue", "new-customers"]
    );
    await expectFigures(seen, [
      ["sales-revenue", "2025", 10_045],
      ["sales-revenue", "2025-11", null],
      ["new-customers", "2025-Q4", 19],
    ]);
    const texts = seen.findings.filter(({ kind }) => kind === "textNumbers");
    expect(texts).toEqual([
      expect.objectContaining({ column: "Sales Revenue", count: 2 }),
      expect.objectContaining({ column: "New Customers", count: 2 }),
    ]);
  });
});

describe("percentages", () => {
  test("85 and 0.85 in one column: asked once, the cells on the smaller side named", async () => {
    const rows = [
      ["Month", "Customer Retention Rate", "First Contact Resolution"],
      ["2025-01", 85, 0.7],
      ["2025-02", 0.9, 0.72],
      ["2025-03", 88, 0.71],
      ["2025-04", 86, 0.75],
    ];
    const asked = await examine(
      [{ name: "M", rows }],
      ["customer-retention-rate", "first-contact-resolution"]
    );
    expect(usedAtOnce(asked)).toEqual(["first-contact-resolution"]);
    expect(asked.said).toMatch(/B3/);
    const seen = await examine(
      [{ name: "M", rows }],
      ["customer-retention-rate", "first-contact-resolution"],
      { percent: "whole" }
    );
    await expectFigures(seen, [
      ["customer-retention-rate", "2025-01", 0.85],
      ["first-contact-resolution", "2025-04", 0.75],
    ]);
  });
});

describe("two blocks on a sheet", () => {
  test("side by side and one below another are each read with their own header", async () => {
    const seen = await examine(
      [
        {
          name: "Two & more",
          rows: [
            [null, "Region North", null, null, null, "Staff survey"],
            [null, "Month", "New Customers", "Sales Revenue", null, "Month", "Employee Satisfaction"],
            [null, "Jan 2025", 3, 100, null, "2025-01", 70],
            [null, "Feb 2025", 4, 200, null, "2025-02", 75],
            [null, "Mar 2025", 5, 300, null, "2025-03", 80],
            [null, "Total", 12, 600, null, "Average", 75],
            [],
            [null, "Complaints"],
            [null, "Month", "Customer Orders"],
            [null, "Jan 2025", 11],
            [null, "Feb 2025", 12],
            [null, "Mar 2025", 13],
          ],
        },
      ],
      ["new-customers", "sales-revenue", "employee-satisfaction", "customer-orders"]
    );
    expect(usedAtOnce(seen)).toHaveLength(4);
    await expectFigures(seen, [
      ["new-customers", "2025-Q1", 12],
      ["sales-revenue", "2025-02", 200],
      ["employee-satisfaction", "2025-Q1", 75],
      ["employee-satisfaction", "2025-03", 80],
      ["customer-orders", "2025-Q1", 36],
    ]);
  });
});

describe("dates", () => {
  test("day first by one cell above twelve, with a time of day, as text from a CRM", async () => {
    const seen = await examine(
      [
        {
          name: "Export",
          rows: [
            ["Closed on", "Ticket", "Satisfaction rating"],
            ["05/01/2025 09:30", "T1", 5],
            ["17/01/2025 23:59", "T2", 3],
            ["01/02/2025 00:00", "T3", 4],
            ["28/02/2025 18:00", "T4", 2],
          ],
        },
      ],
      ["customer-satisfaction-score"]
    );
    expect(usedAtOnce(seen)).toEqual(["customer-satisfaction-score"]);
    await expectFigures(seen, [
      ["customer-satisfaction-score", "2025-01", 75],
      ["customer-satisfaction-score", "2025-02", 50],
    ]);
  });

  test("month first by one cell whose second number is above twelve", async () => {
    const seen = await examine(
      [
        {
          name: "Export",
          rows: [
            ["Date", "Rep", "Satisfaction rating"],
            ["01/05/2025", "a", 5],
            ["01/17/2025", "b", 3],
            ["02/01/2025", "c", 4],
            ["02/02/2025", "d", 2],
          ],
        },
      ],
      ["customer-satisfaction-score"]
    );
    expect(usedAtOnce(seen)).toEqual(["customer-satisfaction-score"]);
    await expectFigures(seen, [
      ["customer-satisfaction-score", "2025-01", 75],
      ["customer-satisfaction-score", "2025-02", 50],
    ]);
  });

  test("that read both ways are asked about, and both ways can be chosen", async () => {
    const seen = await examine(
      [
        {
          name: "Export",
          rows: [
            ["Date", "Rep", "Satisfaction rating"],
            ["03/04/2025", "a", 5],
            ["05/04/2025", "b", 3],
            ["04/05/2025", "c", 4],
            ["06/05/2025", "d", 2],
          ],
        },
      ],
      ["customer-satisfaction-score"],
      { confirm: true }
    );
    expect(usedAtOnce(seen)).toEqual([]);
    expect(seen.said + seen.proposed[0].note?.en).toMatch(/day\/month\/year/);
    await expectFigures(seen, [
      ["customer-satisfaction-score", "2025-04", 75],
      ["customer-satisfaction-score", "2025-05", 50],
    ]);
    const dates = seen.sources[0].columns
      .filter(({ kind }) => kind === "period-text")
      .map(({ name }) => name);
    expect(dates).toEqual(["Date", "Date (m/d/y)"]);
  });

  test("date-time stamps count on their day, in the last minute of the month too", async () => {
    const seen = await examine(
      [
        {
          name: "Calls",
          rows: [
            ["Date of call", "Satisfaction rating"],
            [45688.99999, 5],
            [45689, 1],
            [45716.5, 3],
          ],
          formats: { "A2:A4": "yyyy-mm-dd hh:mm" },
        },
      ],
      ["customer-satisfaction-score"]
    );
    await expectFigures(seen, [
      ["customer-satisfaction-score", "2025-01", 100],
      ["customer-satisfaction-score", "2025-02", 25],
    ]);
  });

  test("in a workbook of the 1904 system, real and as text", async () => {
    const shift = 1462;
    const seen = await examine(
      [
        {
          name: "Real",
          rows: [
            ["Month", "New Customers"],
            [45658 - shift, 7],
            [45689 - shift, 8],
            [45717 - shift, 9],
          ],
          formats: { "A2:A4": "mmm yyyy" },
        },
        {
          name: "Text",
          rows: [
            ["Month", "Sales Revenue"],
            ["2025-01", 70],
            ["2025-02", 80],
            ["2025-03", 90],
          ],
        },
      ],
      ["new-customers", "sales-revenue"],
      { date1904: true }
    );
    expect(seen.value("new-customers", "2025-03")).toBe(9);
    expect(seen.value("sales-revenue", "2025-Q1")).toBe(240);
    await expectFigures(seen, [
      ["new-customers", "2025-03", 9],
      ["sales-revenue", "2025-Q1", 240],
    ]);
  });
});

describe("a workbook of the 1904 system", () => {
  test("with real months across is read by their own dates, and names them rightly", async () => {
    const shift = 1462;
    const seen = await examine(
      [
        {
          name: "Across",
          rows: [
            ["KPI", 45658 - shift, 45689 - shift, 45717 - shift],
            ["New Customers", 1, 2, 4],
            ["Customer Orders", 5, 6, 7],
          ],
          formats: { "B1:D1": "mmm yyyy" },
        },
      ],
      ["new-customers", "customer-orders"],
      { date1904: true }
    );
    expect(seen.sources[0].columns.map(({ name }) => name)).toEqual(["KPI", "2025-01", "2025-02", "2025-03"]);
    await expectFigures(seen, [
      ["new-customers", "2025-02", 2],
      ["customer-orders", "2025-Q1", 18],
    ]);
  });
});

describe("durations", () => {
  test("kept as h:mm are days to Excel and minutes to the KPI", async () => {
    const seen = await examine(
      [
        {
          name: "Tickets",
          rows: [
            ["Date closed", "Handling time", "Response time"],
            [45660, 0.5 / 24, 1 / 24],
            [45661, 1.5 / 24, 2 / 24],
            [45690, 25 / 24, 3 / 24],
          ],
          formats: { "A2:A4": "yyyy-mm-dd", "B2:B4": "[h]:mm", "C2:C4": "h:mm" },
        },
      ],
      ["average-resolution-time", "average-response-time"]
    );
    expect(usedAtOnce(seen)).toEqual(["average-resolution-time", "average-response-time"]);
    await expectFigures(seen, [
      ["average-resolution-time", "2025-01", 60],
      ["average-resolution-time", "2025-02", 1500],
      ["average-response-time", "2025-01", 90],
    ]);
  });
});

describe("headers", () => {
  test("with line breaks, trailing blanks, non-breaking spaces and both languages are read", async () => {
    const seen = await examine(
      [
        {
          name: "Headers",
          rows: [
            ["\u00a0月份 / Month ", "KPI\n指标", "Actual \n实际", " 目标\u00a0Target"],
            ["2025-01", "New Customers\u00a0", 10, 12],
            ["2025-01", "  Sales  Revenue", 100, 120],
            ["2025-02", "New Customers", 11, 12],
            ["2025-02", "Sales Revenue ", 110, 120],
          ],
        },
      ],
      ["new-customers", "sales-revenue"]
    );
    expect(usedAtOnce(seen)).toEqual(["new-customers", "sales-revenue"]);
    await expectFigures(seen, [
      ["new-customers", "2025-01", 10],
      ["new-customers", "2025-02", 11],
      ["sales-revenue", "2025-Q1", 210],
    ]);
  });

  test("that stand twice are asked about", async () => {
    const seen = await examine(
      [
        {
          name: "Twice",
          rows: [
            ["Month", "New Customers", "Sales Revenue", "New Customers"],
            ["2025-01", 1, 10, 5],
            ["2025-02", 2, 20, 6],
            ["2025-03", 3, 30, 7],
          ],
        },
      ],
      ["new-customers", "sales-revenue"]
    );
    expect(usedAtOnce(seen)).toEqual(["sales-revenue"]);
    expect(seen.said).toMatch(/"?New Customers"?/);
  });

  test("misspelt are offered and not assumed", async () => {
    const seen = await examine(
      [
        {
          name: "Misspelt",
          rows: [
            ["Mnoth", "Indicatr", "Acutal", "Tagret"],
            ["2025-01", "New Customers", 10, 12],
            ["2025-02", "New Customers", 11, 12],
            ["2025-03", "New Customers", 12, 12],
          ],
        },
      ],
      ["new-customers"],
      { confirm: true }
    );
    expect(usedAtOnce(seen)).toEqual([]);
    expect(seen.proposed[0].confidence).toBe("plausible");
    await expectFigures(seen, [["new-customers", "2025-Q1", 33]]);
  });
});

describe("several tables", () => {
  const rows = (first: number) => [
    ["Month", "New Customers"],
    ["2025-01", first],
    ["2025-02", first + 1],
    ["2025-03", first + 2],
  ];

  test("with the same columns: the first is offered, the other named, nothing is used unasked", async () => {
    const seen = await examine(
      [
        { name: "North", rows: rows(1) },
        { name: "South", rows: rows(10) },
      ],
      ["new-customers"]
    );
    expect(usedAtOnce(seen)).toEqual([]);
    expect(seen.said).toMatch(/South/);
  });

  test("KPI names repeated per department: several rows a month are said, a condition picks one department", async () => {
    const sheet = {
      name: "Depts",
      rows: [
        ["Month", "Department", "KPI", "Actual"],
        ["2025-01", "North", "Employee Satisfaction", 60],
        ["2025-01", "South", "Employee Satisfaction", 80],
        ["2025-02", "North ", "Employee Satisfaction", 62],
        ["2025-02", "South", "Employee Satisfaction", 84],
      ],
    };
    const seen = await examine([sheet], ["employee-satisfaction"], { confirm: true });
    expect(usedAtOnce(seen)).toEqual([]);
    expect(seen.proposed[0].note?.en).toMatch(/several rows/);
    await expectFigures(seen, [["employee-satisfaction", "2025-02", 73]]);
    const [proposed] = seen.proposed;
    const value = {
      ...proposed.value!,
      where: [{ column: "Department", operator: "=", value: "north" }],
    } as NonNullable<typeof proposed.value>;
    const north = await examine([sheet], [], { mapping: [{ ...proposed, confirmed: true, value }] });
    await expectFigures(north, [
      ["employee-satisfaction", "2025-01", 60],
      ["employee-satisfaction", "2025-02", 62],
      ["employee-satisfaction", "2025-Q1", 61],
    ]);
  });

  test("an output like a pivot table's: row labels, column labels, blanks and a grand total", async () => {
    const seen = await examine(
      [
        {
          name: "Pivot",
          rows: [
            ["Region", "(All)"],
            [],
            ["Sum of Actual", "Column Labels"],
            ["Row Labels", "2025-01", "2025-02", "2025-03", "Grand Total"],
            ["New Customers", 10, 20, null, 30],
            ["Customer Orders", 5, null, 7, 12],
            ["Grand Total", 15, 20, 7, 42],
          ],
        },
      ],
      ["new-customers", "customer-orders"]
    );
    expect(usedAtOnce(seen)).toEqual(["new-customers", "customer-orders"]);
    await expectFigures(seen, [
      ["new-customers", "2025-02", 20],
      ["new-customers", "2025-03", null],
      ["customer-orders", "2025-Q1", 12],
    ]);
  });

  test("an empty sheet and sheets of text alone give no source and no false alarm", async () => {
    const seen = await examine(
      [
        { name: "Empty", rows: [[]] },
        {
          name: "Notes",
          rows: [
            ["How to fill in this workbook"],
            ["1. Open the sheet", "2. Type the figures"],
            ["Owner", "Finance"],
            ["Contact", "finance@example.com"],
          ],
        },
        { name: "Data", rows: rows(1) },
      ],
      ["new-customers"]
    );
    expect(usedAtOnce(seen)).toEqual(["new-customers"]);
    expect(seen.sources.filter(({ shape }) => shape !== "none").map(({ sheet }) => sheet)).toEqual(["Data"]);
    expect(seen.said).toBe("");
  });
});

describe("periods of other lengths", () => {
  test("weeks, half-years and quarters as text are read; weeks count in the month of their Thursday", async () => {
    const seen = await examine(
      [
        {
          name: "Weeks",
          rows: [
            ["Week", "New Customers"],
            ["2025-W04", 1],
            ["2025-W05", 2],
            ["2025-W06", 4],
            ["2025-W09", 8],
          ],
        },
        {
          name: "Halves",
          rows: [
            ["期间", "销售额"],
            ["2024年下半年", 50],
            ["2025年上半年", 70],
            ["2025年下半年", 90],
          ],
        },
        {
          name: "Quarters",
          rows: [
            ["Quarter", "Customer Orders"],
            ["1Q25", 5],
            ["2Q25", 6],
            ["3Q25", 7],
          ],
        },
      ],
      ["new-customers", "sales-revenue", "customer-orders"],
      { confirm: true }
    );
    await expectFigures(seen, [
      // Week 5 is 27 January to 2 February; its Thursday is 30 January. Week 9 ends on 2 March, its Thursday is 27 February.
      ["new-customers", "2025-01", 3],
      ["new-customers", "2025-02", 12],
      ["sales-revenue", "2025", 160],
      ["customer-orders", "2025-Q2", 6],
    ]);
  });
});

describe("fiscal years", () => {
  test("are read as calendar years until somebody says when they begin, which is asked", async () => {
    const sheet = {
      name: "Fiscal",
      rows: [
        ["Period", "KPI", "Actual"],
        ["FY25 Q1", "New Customers", 5],
        ["FY25 Q2", "New Customers", 6],
        ["FY25 Q3", "New Customers", 7],
        ["FY25 Q4", "New Customers", 8],
      ],
    };
    const seen = await examine([sheet], ["new-customers"], { confirm: true });
    expect(usedAtOnce(seen)).toEqual([]);
    expect(seen.proposed[0].note?.en).toContain("Period (FY 04-03)");
    await expectFigures(seen, [["new-customers", "2025-Q1", 5]]);
    const [proposed] = seen.proposed;
    for (const [name, first] of [
      ["Period (FY 04-03)", "2024-04"],
      ["Period (FY 07-06)", "2024-07"],
      ["Period (FY 10-09)", "2024-10"],
    ] as const) {
      const value = { ...proposed.value!, date: name } as NonNullable<typeof proposed.value>;
      const chosen = await examine([sheet], [], { mapping: [{ ...proposed, confirmed: true, value }] });
      await expectFigures(chosen, [["new-customers", first, 5]]);
    }
  });
});

describe("sheets with difficult names", () => {
  test("text months in plain ranges on sheets with ! quotes and blanks", async () => {
    const names = ["It's 100% !", "a!b 'c'", "【数据】 (1)"];
    const kpis = ["new-customers", "sales-revenue", "customer-orders"];
    const headers = ["New Customers", "Sales Revenue", "Customer Orders"];
    const seen = await examine(
      names.map((name, i) => ({
        name,
        rows: [
          ["Month", headers[i]],
          ["2025-01", 10 + i],
          ["2025-02", 20 + i],
          ["2025-03", 30 + i],
        ],
      })),
      kpis
    );
    expect(usedAtOnce(seen)).toEqual(kpis);
    await expectFigures(
      seen,
      kpis.map((kpi, i) => [kpi, "2025-Q1", 60 + 3 * i] as const)
    );
  });
});

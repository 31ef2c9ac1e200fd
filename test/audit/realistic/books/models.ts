import { numbered, RealBook } from "../maker";

const years = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Financial models, loans, energy positions. */
export const models: readonly (() => RealBook)[] = [
  () => {
    const book = new RealBook("income statement forecast");
    book
      .sheet("P&L")
      .across("B2", years(2000, 8))
      .down("A3", [
        "Revenue",
        "growth",
        "COGS",
        "% of revenue",
        "Gross profit",
        "margin",
        "SG&A",
        "EBIT",
        "Tax",
        "Net income",
      ])
      .rows("B3", [[900, 950, 1000], [null], [500, 520, 560], [null], [null], [null], [200, 210, 220]])
      .fill("C4:D4", "=C3/B3-1")
      .typed("E4:I4", 2, 6)
      .fill("E3:I3", "=D3*(1+E4)")
      .fill("B6:D6", "=B5/B3")
      .typed("E6:I6", 50, 60)
      .fill("E5:I5", "=E3*E6")
      .fill("B7:I7", "=B3-B5")
      .fill("B8:I8", "=B7/B3")
      .fill("E9:I9", "=D9*1.03")
      .fill("B10:I10", "=B7-B9")
      .fill("B11:I11", "=B10*0.35")
      .fill("B12:I12", "=B10-B11")
      .fault("operator", "E10", "=E7+E9")
      .fault("other row", "G11", "=G7*0.35")
      .fault("constant", "H5", 612);
    return book;
  },
  () => {
    const book = new RealBook("cash flows discounted, one row");
    book
      .sheet()
      .rows("A1", [
        ["Rate", 0.1],
        ["Year", 1, 2, 3, 4, 5, 6, 7],
        ["Flow"],
        ["Factor"],
        ["PV"],
        ["NPV", "=SUM(B5:H5)"],
      ])
      .typed("B3:H3", 100, 200)
      .fill("B4:H4", "=1/(1+$B$1)^B2")
      .fill("B5:H5", "=B3*B4")
      .fault("missing $", "E4", "=1/(1+B1)^D2")
      .fault("other column", "G5", "=G3*F4");
    return book;
  },
  () => {
    const book = new RealBook("loan schedule");
    book
      .sheet("Loan")
      .rows("A1", [
        ["Principal", 20000],
        ["Rate", 0.06],
        ["Payment", "=PMT(B2/12,24,-B1)"],
      ])
      .across("A5", ["No", "Opening", "Interest", "Repaid", "Closing"])
      .rows("A6", [[1, "=B1", "=B6*$B$2/12", "=$B$3-C6", "=B6-D6"]])
      .fill("A7:A29", "=A6+1")
      .fill("B7:B29", "=E6")
      .fill("C7:C29", "=B7*$B$2/12")
      .fill("D7:D28", "=$B$3-C7")
      .fill("D29", "=B29")
      .fill("E7:E29", "=B7-D7")
      .fault("other row", "C15", "=B14*$B$2/12")
      .fault("constant", "D20", 850);
    return book;
  },
  () => {
    const book = new RealBook("depreciation by year of purchase");
    const sheet = book.sheet("Depr").across("C2", years(2001, 7)).across("A2", ["Bought", "Cost"]);
    for (let i = 0; i < 6; i++) {
      const row = 3 + i;
      sheet.rows(`A${row}`, [[2001 + i, 1000 + 50 * i]]);
      const first = "CDEFGHI"[i];
      sheet.fill(`${first}${row}:I${row}`, `=$B${row}/5`);
    }
    sheet.down("A9", ["Total"]).fill("B9:I9", "=SUM(B3:B8)").fault("constant", "G4", 200);
    return book;
  },
  () => {
    const book = new RealBook("ratios over five years");
    book
      .sheet("Ratios")
      .across("B1", [...years(1998, 5), "Average"])
      .down("A2", [
        "Sales",
        "Profit",
        "Assets",
        "Equity",
        "Debt",
        null,
        "Margin",
        "ROA",
        "ROE",
        "Leverage",
        "Turnover",
      ])
      .typed("B2:F6", 100, 900)
      .fill("B8:F8", "=B3/B2")
      .fill("B9:F9", "=B3/B4")
      .fill("B10:F10", "=B3/B5")
      .fill("B11:F11", "=B6/B5")
      .fill("B12:F12", "=B2/B4")
      .fill("G2:G6,G8:G12", "=AVERAGE(B2:F2)")
      .fault("other row", "D10", "=D3/D4")
      .fault("range short", "G9", "=AVERAGE(B9:E9)");
    return book;
  },
  () => {
    const book = new RealBook("hourly position");
    const sheet = book.sheet("Pos").across("B1", years(1, 24)).down("A2", years(36526, 31));
    const curve = book.sheet("Curve");
    curve.typed("B2:Y32", 20, 60);
    sheet
      .fill("B2:Y32", "=Curve!B2*1.05")
      .across("Z1", ["Day"])
      .fill("Z2:Z32", "=SUM(B2:Y2)")
      .down("A34", ["Peak", "Off peak"])
      .fill("B34:Z34", "=AVERAGE(B2:B32)")
      .fill("B35:Z35", "=MIN(B2:B32)")
      .fault("constant", "H9", 44)
      .fault("other column", "M20", "=Curve!L20*1.05")
      .fault("overwritten", "Q25:S25", [31, 32, 33])
      .fault("range short", "Z14", "=SUM(B14:X14)");
    return book;
  },
  () => {
    const book = new RealBook("trading days: three days over a weekend");
    const sheet = book
      .sheet("Prices")
      .across("A1", ["Date", "Price", "Change", "5 day mean"])
      .rows("A2", [[36528]]);
    sheet.typed("B2:B31", 20, 40);
    for (let row = 3; row <= 31; row++)
      sheet.fill(`A${row}`, row % 5 === 2 ? `=A${row - 1}+3` : `=A${row - 1}+1`);
    sheet
      .fill("C3:C31", "=B3-B2")
      .fill("D6:D31", "=AVERAGE(B2:B6)")
      .fault("range short", "D17", "=AVERAGE(B14:B17)")
      .fault("constant", "C22", 2);
    return book;
  },
  () => {
    const book = new RealBook("share of each column, one column from its neighbour");
    book
      .sheet("Mix")
      .across("B1", ["Q1", "Q2", "Q3", "Q4"])
      .across("G1", ["Q1 %", "Q2 %", "Q3 %", "Q4 %"])
      .down("A2", [...numbered("Region", 10), "Total"])
      .typed("B2:E11", 100, 400)
      .fill("B12:E12", "=SUM(B2:B11)")
      .fill("G2:J11", "=B2/B$12")
      .fault("column of the neighbour", "I2:I11", "=C2/C$12");
    return book;
  },
  () => {
    const book = new RealBook("two way table");
    book
      .sheet()
      .across("B1", years(1, 10))
      .down("A2", years(5, 12))
      .fill("B2:K13", "=$A2*B$1")
      .fault("missing $", "E5:G6", [
        "=$A5*E$1+1",
        "=$A5*F$1+1",
        "=$A5*G$1+1",
        "=$A6*E$1+1",
        "=$A6*F$1+1",
        "=$A6*G$1+1",
      ])
      .fault("constant", "I10", 96);
    return book;
  },
  () => {
    const book = new RealBook("sections with models of their own");
    book
      .sheet("Model")
      .across("B1", years(2003, 6))
      .down("A2", [
        "Volume",
        "Price",
        "Sales",
        null,
        "Staff",
        "Wage",
        "Wages",
        null,
        "Rent",
        "Power",
        "Costs",
        null,
        "Result",
      ])
      .typed("B2:G3,B6:G7", 10, 40)
      .fill("B4:G4", "=B2*B3")
      .fill("B8:G8", "=B6*B7*12/1000")
      .rows("B10", [[40], [20]])
      .fill("C10:G10", "=B10*1.02")
      .fill("C11:G11", "=B11*1.04")
      .fill("B12:G12", "=B8+B10+B11")
      .fill("B14:G14", "=B4-B12")
      .fault("other row", "E12", "=E8+E10+E10")
      .fault("operator", "F4", "=F2+F3");
    return book;
  },
  () => {
    const book = new RealBook("calendar");
    const sheet = book
      .sheet("2002")
      .across("A1", ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
      .rows("A2", [[37256]]);
    sheet.fill("B2:G2,B3:G3,B4:G4,B5:G5,B6:G6", "=A2+1").fill("A3:A6", "=G2+1");
    return book;
  },
  () => {
    const book = new RealBook("rate off by a row in a block");
    book
      .sheet()
      .rows("A1", [["Hedge"], ["Month", "Volume", "Fixed", "Float", "Spread", "Settled"]])
      .typed("A3:A26", 36526, 37000)
      .typed("B3:D26", 10, 90)
      .fill("E3:E26", "=D3-C3")
      .fill("F3:F26", "=E3*B3")
      .fault("other row", "F12:F16", "=E11*B12")
      .rows("A28", [["Sum", "=SUM(B3:B26)", null, null, null, "=SUM(F3:F26)"]]);
    return book;
  },
];

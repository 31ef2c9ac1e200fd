import { months, numbered, RealBook } from "../maker";

/** Budgets, cash, accounts. */
export const budgets: readonly (() => RealBook)[] = [
  () => {
    const book = new RealBook("budget with quarters");
    const sheet = book.sheet("FY");
    sheet
      .across("A3", [
        "",
        "Jan",
        "Feb",
        "Mar",
        "Q1",
        "Apr",
        "May",
        "Jun",
        "Q2",
        "Jul",
        "Aug",
        "Sep",
        "Q3",
        "Oct",
        "Nov",
        "Dec",
        "Q4",
        "Year",
      ])
      .down("A4", [
        "Sales",
        "Fees",
        "Grants",
        "Income",
        null,
        "Wages",
        "Rent",
        "Travel",
        "Supplies",
        "Expense",
        null,
        "Net",
      ]);
    for (const row of [4, 5, 6, 9, 10, 11, 12])
      sheet
        .typed(`B${row}:D${row},F${row}:H${row},J${row}:L${row},N${row}:P${row}`, 100, 900)
        .fill(`E${row},I${row},M${row},Q${row}`, `=SUM(B${row}:D${row})`)
        .fill(`R${row}`, `=E${row}+I${row}+M${row}+Q${row}`);
    sheet
      .fill("B7:R7", "=SUM(B4:B6)")
      .fill("B13:R13", "=SUM(B9:B12)")
      .fill("B15:R15", "=B7-B13")
      .fault("range short", "M11", "=SUM(J11:K11)")
      .fault("constant", "G13", 1800)
      .fault("operator", "L15", "=L7+L13")
      .fault("operand missing", "R10", "=E10+I10+M10");
    return book;
  },
  () => {
    const book = new RealBook("budget and actual side by side");
    const sheet = book.sheet().down("A3", [...numbered("Account", 8), "Total"]);
    for (const [n, [b, a, v]] of [
      ["B", "C", "D"],
      ["E", "F", "G"],
      ["H", "I", "J"],
      ["K", "L", "M"],
    ].entries())
      sheet
        .across(`${b}1`, [`Q${n + 1}`])
        .across(`${b}2`, ["Budget", "Actual", "Var"])
        .typed(`${b}3:${a}10`, 200, 800)
        .fill(`${v}3:${v}10`, `=${b}3-${a}3`)
        .fill(`${b}11:${v}11`, `=SUM(${b}3:${b}10)`);
    sheet.fault("operator", "G6", "=F6-E6").fault("other column", "I11", "=SUM(H3:H10)");
    return book;
  },
  () => {
    const book = new RealBook("small household budget");
    book
      .sheet()
      .across("B1", ["Plan", "Actual", "Over"])
      .down("A2", ["Food", "Rent", "Car", "Fun", "Sum"])
      .typed("B2:C5", 100, 900)
      .fill("D2:D5", "=C2-B2")
      .fill("B6:D6", "=SUM(B2:B5)")
      .fault("constant", "D4", -20);
    return book;
  },
  () => {
    const book = new RealBook("sections with subtotals and a grand total");
    const sheet = book.sheet().across("B2", [2001, 2002, 2003, 2004, 2005]);
    for (const [n, top] of [3, 9, 15].entries())
      sheet
        .down(`A${top}`, [...numbered(`Dept ${n + 1}.`, 4), "Subtotal"])
        .typed(`B${top}:F${top + 3}`, 100, 400)
        .fill(`B${top + 4}:F${top + 4}`, `=SUM(B${top}:B${top + 3})`);
    sheet
      .down("A21", ["Grand total"])
      .fill("B21:F21", "=B7+B13+B19")
      .fault("double", "E21", "=SUM(E3:E19)")
      .fault("range short", "D13", "=SUM(D10:D12)")
      .fault("range long", "C19", "=SUM(C13:C18)");
    return book;
  },
  () => {
    const book = new RealBook("check register");
    book
      .sheet("Register")
      .across("A1", ["Date", "Payee", "Out", "In", "Balance"])
      .down("B2", ["Opening balance", ...numbered("Payee", 24)])
      .typed("A3:A26", 36000, 36100)
      .typed("C3:D26", 0, 90)
      .rows("E2", [[500]])
      .fill("E3:E26", "=E2-C3+D3")
      .fault("other row", "E11", "=E9-C11+D11")
      .fault("operator", "E18", "=E17+C18+D18");
    return book;
  },
  () => {
    const book = new RealBook("cash flow by month");
    book
      .sheet()
      .across("B2", months)
      .down("A3", ["Opening", "Receipts", "Other in", "Payments", "Loan", "Closing", null, "Change %"])
      .typed("B4:M7", 100, 300)
      .rows("B3", [[1000]])
      .fill("C3:M3", "=B8")
      .fill("B8:M8", "=B3+B4+B5-B6-B7")
      .fill("C10:M10", "=C8/B8-1")
      .fault("operand missing", "F8", "=F3+F4-F6-F7")
      .fault("constant", "J3", 1240)
      .fault("other column", "H10", "=H8/F8-1");
    return book;
  },
  () => {
    const book = new RealBook("year on year change");
    book
      .sheet()
      .across("A1", ["Year", "Members", "Growth", "Index"])
      .down("A2", [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999])
      .typed("B2:B11", 300, 400)
      .rows("C2", [["n/a", 100]])
      .fill("C3:C11", "=(B3-B2)/B2")
      .fill("D3:D11", "=B3/B$2*100")
      .fault("other row", "C8", "=(B8-B7)/B8")
      .fault("missing $", "D6", "=B6/B3*100");
    return book;
  },
  () => {
    const book = new RealBook("amounts and shares in alternate rows");
    const sheet = book.sheet().across("B1", ["North", "South", "East", "West", "All"]);
    for (let row = 2; row <= 12; row += 2)
      sheet
        .down(`A${row}`, [`Product ${row / 2}`, "share"])
        .typed(`B${row}:E${row}`, 20, 70)
        .fill(`F${row}`, `=SUM(B${row}:E${row})`)
        .fill(`B${row + 1}:F${row + 1}`, `=B${row}/B$14`);
    sheet
      .down("A14", ["Total"])
      .fill("B14:F14", "=B2+B4+B6+B8+B10+B12")
      .fault("missing $", "D7", "=D6/D13")
      .fault("constant", "F8", 190);
    return book;
  },
  () => {
    const book = new RealBook("totals on top");
    book
      .sheet()
      .across("B1", ["Mon", "Tue", "Wed", "Thu", "Fri"])
      .down("A2", ["Total", "Mean", null, ...numbered("Shop", 15)])
      .typed("B5:F19", 1, 60)
      .fill("B2:F2", "=SUM(B5:B19)")
      .fill("B3:F3", "=AVERAGE(B5:B19)")
      .fault("range short", "D2", "=SUM(D5:D18)")
      .fault("other column", "E3", "=AVERAGE(D5:D19)");
    return book;
  },
  () => {
    const book = new RealBook("rolling forecast: actuals typed, the rest calculated");
    const sheet = book
      .sheet()
      .across("B1", months)
      .down("A2", [...numbered("Line", 6), "Total"]);
    for (let row = 2; row <= 7; row++) {
      sheet.fill(`C${row}:M${row}`, `=B${row}*1.02`).typed(row === 4 ? `B${row}:G${row}` : `B${row}:F${row}`);
    }
    sheet.fill("B8:M8", "=SUM(B2:B7)").fault("constant", "J5", 66);
    return book;
  },
  () => {
    const book = new RealBook("allocation of overhead");
    book
      .sheet("Alloc")
      .rows("A1", [["Overhead", 12000]])
      .across("A3", ["Centre", "Heads", "Share", "Overhead", "Direct", "Full cost"])
      .down("A4", [...numbered("Centre", 9), "Total"])
      .typed("B4:B12,E4:E12", 5, 60)
      .fill("C4:C12", "=B4/$B$13")
      .fill("D4:D12", "=C4*$B$1")
      .fill("F4:F12", "=D4+E4")
      .fill("B13:F13", "=SUM(B4:B12)")
      .fault("missing $", "D7:D9", ["=C7*B4", "=C8*B5", "=C9*B6"])
      .fault("other column", "F11", "=C11+E11");
    return book;
  },
];

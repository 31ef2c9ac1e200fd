import { months, numbered, RealBook, surnames } from "../maker";

/** Inventories, pay, lab work, homework, sheets per month. */
export const lists: readonly (() => RealBook)[] = [
  () => {
    const book = new RealBook("inventory");
    book
      .sheet("Stock")
      .across("A1", ["Item", "Qty", "Min", "Cost", "Value", "Order"])
      .down("A2", numbered("Item", 30))
      .typed("B2:D31", 1, 60)
      .fill("E2:E31", "=B2*D2")
      .fill("F2:F31", '=IF(B2<C2,"order","")', "order")
      .rows("D33", [["Total", "=SUM(E2:E31)"]])
      .fault("overwritten", "E12:E15", [120, 88, 910, 45])
      .fault("operator", "F20", '=IF(B20>C20,"order","")')
      .fault("other column", "E27", "=C27*D27");
    return book;
  },
  () => {
    const book = new RealBook("invoice with empty lines");
    book
      .sheet("Invoice")
      .rows("A1", [["Invoice"], ["VAT", 0.2], [], ["Qty", "What", "Price", "Net", "VAT", "Gross"]])
      .typed("A5:A8,A10:A12,A14:A16", 1, 9)
      .typed("C5:C8,C10:C12,C14:C16", 10, 60)
      .fill("D5:D8,D10:D12,D14:D16", "=A5*C5")
      .fill("E5:E8,E10:E12,E14:E16", "=D5*$B$2")
      .fill("F5:F8,F10:F12,F14:F16", "=D5+E5")
      .rows("C18", [["Total", "=SUM(D5:D16)", "=SUM(E5:E16)", "=SUM(F5:F16)"]])
      .fault("other row", "E7", "=D6*$B$2")
      .fault("constant", "F11", 66)
      .fault("operator", "D15", "=A15+C15");
    return book;
  },
  () => {
    const book = new RealBook("payroll");
    book
      .sheet("Pay")
      .rows("A1", [["Tax", 0.22, "Insurance", 0.05]])
      .across("A3", ["Name", "Hours", "Rate", "Gross", "Tax", "Ins", "Net"])
      .down("A4", surnames.slice(0, 20))
      .typed("B4:C23", 10, 45)
      .fill("D4:D23", "=B4*C4+MAX(0,B4-40)*C4*0.5")
      .fill("E4:E23", "=D4*$B$1")
      .fill("F4:F23", "=D4*$D$1")
      .fill("G4:G23", "=D4-E4-F4")
      .across("A24", ["Total"])
      .fill("D24:G24", "=SUM(D4:D23)")
      .fault("operand missing", "G9:G11", "=D9-E9")
      .fault("threshold", "D17", "=B17*C17+MAX(0,B17-35)*C17*0.5")
      .fault("missing $", "E20", "=D20*$D$1");
    return book;
  },
  () => {
    const book = new RealBook("linear fit by hand");
    book
      .sheet("Lab 4")
      .across("A2", ["x", "y", "x^2", "xy", "fit", "resid"])
      .typed("A3:B14", 1, 30)
      .fill("C3:C14", "=A3^2")
      .fill("D3:D14", "=A3*B3")
      .fill("E3:E14", "=$B$18+$B$17*A3")
      .fill("F3:F14", "=B3-E3")
      .fill("A15:D15", "=SUM(A3:A14)")
      .rows("A17", [
        ["slope", "=(12*D15-A15*B15)/(12*C15-A15^2)"],
        ["const", "=(B15-B17*A15)/12"],
      ])
      .fault("operator", "D8", "=A8+B8")
      .fault("range short", "C15", "=SUM(C3:C13)")
      .fault("other row", "F10", "=B10-E9");
    return book;
  },
  () => {
    const book = new RealBook("two tables side by side");
    book
      .sheet()
      .across("A1", ["Sample", "Mass", "Vol", "Density"])
      .across("F1", ["Sample", "Abs", "Conc", "Dilution"])
      .down("A2", numbered("S", 10))
      .down("F2", numbered("T", 10))
      .typed("B2:C11,G2:G11", 5, 40)
      .fill("D2:D11", "=B2/C2")
      .fill("H2:H11", "=G2/0.052")
      .fill("I2:I11", "=H2*10")
      .fault("operator", "D7", "=B7*C7")
      .fault("number", "H5", "=G5/0.52");
    return book;
  },
  () => {
    const book = new RealBook("weekly time sheet");
    const sheet = book.sheet("Time").across("A1", ["Day", "In", "Out", "Hours", "Overtime"]);
    for (let week = 0; week < 4; week++) {
      const top = 2 + week * 6;
      sheet
        .down(`A${top}`, ["Mon", "Tue", "Wed", "Thu", "Fri", "Week"])
        .typed(`B${top}:B${top + 4}`, 7, 9)
        .typed(`C${top}:C${top + 4}`, 15, 19)
        .fill(`D${top}:D${top + 4}`, `=C${top}-B${top}`)
        .fill(`E${top}:E${top + 4}`, `=IF(D${top}>8,D${top}-8,0)`)
        .fill(`D${top + 5}:E${top + 5}`, `=SUM(D${top}:D${top + 4})`);
    }
    sheet.fault("threshold", "E10", "=IF(D10>9,D10-9,0)").fault("range short", "D19", "=SUM(D15:D18)");
    return book;
  },
  () => {
    const book = new RealBook("commission by lookup");
    book
      .sheet("Commission")
      .rows("H2", [
        [0, 0.02, 1],
        [500, 0.03, 2],
        [900, 0.05, 3],
      ])
      .across("A1", ["Rep", "Sales", "Rate", "Pay"])
      .down("A2", surnames.slice(0, 15))
      .typed("B2:B16", 100, 999)
      .fill("C2:C16", "=VLOOKUP(B2,$H$2:$J$4,2)")
      .fill("D2:D16", "=B2*C2")
      .fault("column of lookup", "C6", "=VLOOKUP(B6,$H$2:$J$4,3)")
      .fault("range short", "C12", "=VLOOKUP(B12,$H$2:$J$3,2)");
    return book;
  },
  () => {
    const book = new RealBook("survey tally");
    const answers = ["never", "rarely", "often", "always"];
    const sheet = book.sheet("Data").across("A1", numbered("Q", 8));
    for (let row = 2; row <= 31; row++)
      sheet.across(
        `A${row}`,
        Array.from({ length: 8 }, (_, i) => answers[(row * 3 + i) % 4])
      );
    book
      .sheet("Tally")
      .across("B1", numbered("Q", 8))
      .down("A2", [...answers, "All"])
      .fill("B2:I5", "=COUNTIF(Data!A$2:A$31,$A2)")
      .fill("B6:I6", "=SUM(B2:B5)")
      .fault("range short", "D4", "=COUNTIF(Data!C$2:C$30,$A4)")
      .fault("other column", "G3", "=COUNTIF(Data!E$2:E$31,$A3)");
    return book;
  },
  () => {
    const book = new RealBook("a sheet for each month");
    for (const month of months) {
      const sheet = book
        .sheet(month)
        .across("A1", ["Branch", "Income", "Cost", "Margin"])
        .down("A2", ["East", "West", "Total"])
        .typed("B2:C3", 100, 900)
        .fill("D2:D3", "=B2-C2")
        .fill("B4:D4", "=SUM(B2:B3)")
        .rows("A6", [["Rate", "=D4/B4"]]);
      if (month === "Aug") sheet.fault("other sheets differ", "B6", "=D3/B4");
      if (month === "May") sheet.fault("constant", "C4", 730);
    }
    const year = book
      .sheet("Year")
      .across("B1", [...months, "Year"])
      .down("A2", ["Income", "Cost", "Margin"]);
    for (const [i, month] of months.entries())
      year.rows(`${"BCDEFGHIJKLM"[i]}2`, [[`=${month}!B4`], [`=${month}!C4`], [`=${month}!D4`]]);
    year.fill("N2:N4", "=SUM(B2:M2)").fault("other row", "H3", "=Jul!C3");
    return book;
  },
  () => {
    const book = new RealBook("conversion in short blocks");
    const sheet = book.sheet("Parts");
    for (let block = 0; block < 5; block++) {
      const top = 2 + block * 6;
      sheet
        .across(`A${top - 1}`, [`Assembly ${block + 1}`, "inch", "cm", "weight"])
        .down(`A${top}`, numbered("Part", 4))
        .typed(`B${top}:B${top + 3}`, 3, 30)
        .fill(`C${top}:C${top + 3}`, `=B${top}*2.54`)
        .fill(`D${top}:D${top + 3}`, `=C${top}*0.8`);
    }
    sheet.fault("number", "C10", "=B10*2.45").fault("constant", "D21", 14).fault("number", "C26", "=B26*2.5");
    return book;
  },
  () => {
    const book = new RealBook("running total and correction");
    book
      .sheet()
      .across("A1", ["Week", "Sold", "So far", "Left"])
      .down("A2", [...numbered("Week", 9), "Correction", ...numbered("Week", 9)])
      .typed("B2:B20", 5, 40)
      .fill("C2:C20", "=SUM(B$2:B2)")
      .fill("D2:D20", "=1000-C2")
      .rows("C11", [[210]])
      .fault("missing $", "C15", "=SUM(B6:B15)");
    return book;
  },
  () => {
    const book = new RealBook("price list in foreign money");
    book
      .sheet("Prices")
      .rows("E1", [
        ["Rate", 1.17],
        ["Fee", 3],
      ])
      .across("A3", ["Code", "Price", "EUR", "With fee"])
      .down("A4", numbered("P", 25))
      .typed("B4:B28", 20, 90)
      .fill("C4:C28", "=B4*$F$1")
      .fill("D4:D28", "=C4+$F$2")
      .fault("missing $", "C9", "=B9*F6")
      .fault("other row", "D13:D14", "=C12+$F$2")
      .fault("constant", "C22", 61);
    return book;
  },
];

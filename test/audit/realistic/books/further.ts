import { months, numbered, RealBook } from "../maker";

/** Written after the rule had been settled on the others: the rule was not changed for these. */
export const further: readonly (() => RealBook)[] = [
  () => {
    const book = new RealBook("tax brackets");
    book
      .sheet()
      .rows("A1", [["Rate", 0.1, 0.2, 0.3]])
      .typed("A3:A14", 20, 90)
      .fill("B3:B6", "=A3*$B$1")
      .fill("B7:B10", "=A7*$C$1")
      .fill("B11:B14", "=A11*$D$1")
      .fault("constant", "B9", 12);
    return book;
  },
  () => {
    const book = new RealBook("ytd");
    book
      .sheet()
      .across("B1", months)
      .down("A2", ["Sales", "YTD", "Prior", "YTD prior", "Diff"])
      .typed("B2:M2,B4:M4")
      .fill("B3", "=B2")
      .fill("C3:M3", "=B3+C2")
      .fill("B5:M5", "=SUM($B4:B4)")
      .fill("B6:M6", "=B3-B5")
      .fault("other row", "G3", "=F3+G4")
      .fault("range", "J5", "=SUM($C4:J4)");
    return book;
  },
  () => {
    const book = new RealBook("seasonal");
    book
      .sheet()
      .across("B1", months)
      .down("A2", numbered("Store", 4))
      .typed("B2:B5")
      .fill("C2:G5", "=B2*1.1")
      .fill("H2:J5", "=G2*0.9")
      .fill("K2:M5", "=J2*1.2")
      .fault("constant", "I3", 55)
      .fault("number", "E4", "=D4*1.01");
    return book;
  },
  () => {
    const book = new RealBook("moving average");
    book
      .sheet()
      .typed("A2:A30")
      .fill("B4:B30", "=AVERAGE(A2:A4)")
      .fault("range", "B18:B20", "=AVERAGE(A17:A18)");
    return book;
  },
  () => {
    const book = new RealBook("last years fixed");
    book
      .sheet()
      .across("B1", [2001, 2002, 2003, 2004, 2005, 2006])
      .down("A2", ["Units", "Price", "Sales", "Tax", "After"])
      .typed("B2:G3")
      .fill("B4:G4", "=B2*B3")
      .fill("B5:D5", "=B4*0.3")
      .fill("E5:G5", "=E4*0.35")
      .fill("B6:G6", "=B4-B5")
      .fault("other row", "D6", "=D4-D3");
    return book;
  },
  () => {
    const book = new RealBook("sales tax exempt");
    book
      .sheet()
      .across("A1", ["Item", "Net", "Tax"])
      .down("A2", numbered("x", 15))
      .typed("B2:B16")
      .fill("C2:C16", "=B2*0.06")
      .rows("C5", [[0]])
      .rows("C9", [[0]]);
    return book;
  },
  () => {
    const book = new RealBook("rank");
    book
      .sheet()
      .down("A2", numbered("x", 12))
      .typed("B2:B13")
      .fill("C2:C13", "=RANK(B2,B$2:B$13)")
      .fault("missing $", "C7", "=RANK(B7,B7:B18)");
    return book;
  },
  () => {
    const book = new RealBook("regions with total columns");
    book
      .sheet()
      .across("B1", ["N", "S", "All", "N", "S", "All", "N", "S", "All"])
      .down("A2", numbered("p", 6))
      .typed("B2:C7,E2:F7,H2:I7")
      .fill("D2:D7,G2:G7,J2:J7", "=B2+C2")
      .fill("B8:J8", "=SUM(B2:B7)")
      .fault("other column", "G4", "=D4+F4");
    return book;
  },
];

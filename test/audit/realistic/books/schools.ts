import { numbered, RealBook, surnames } from "../maker";

const people = (count: number): string[] => surnames.slice(0, count);

/** Grade books, enrolments, class lists. */
export const schools: readonly (() => RealBook)[] = [
  () => {
    const book = new RealBook("gradebook, one term");
    book
      .sheet()
      .rows("A1", [
        ["Biology 101"],
        [],
        ["Student", ...numbered("HW", 5), "HW avg", "Midterm", "Final", "Score", "Grade"],
      ])
      .down("A4", people(14))
      .typed("B4:F17,H4:I17", 50, 99)
      .fill("G4:G17", "=AVERAGE(B4:F4)")
      .fill("J4:J17", "=G4*0.3+H4*0.3+I4*0.4")
      .fill("K4:K17", '=IF(J4>=90,"A",IF(J4>=80,"B",IF(J4>=70,"C","D")))', "B")
      .down("A19", ["Average", "High", "Low"])
      .fill("B19:J19", "=AVERAGE(B4:B17)")
      .fill("B20:J20", "=MAX(B4:B17)")
      .fill("B21:J21", "=MIN(B4:B17)")
      .fault("range short", "G7", "=AVERAGE(B7:E7)")
      .fault("threshold", "K12", '=IF(J12>=90,"A",IF(J12>=78,"B",IF(J12>=70,"C","D")))')
      .fault("range short", "E20", "=MAX(E4:E16)");
    return book;
  },
  () => {
    const book = new RealBook("gradebook, lowest dropped for some");
    book
      .sheet("Period 3")
      .across("A1", ["Name", ...numbered("Quiz", 5), "Quiz average", "Exam", "Total"])
      .down("A2", people(16))
      .typed("B2:F17,H2:H17", 40, 99)
      .fill("G2:G17", "=AVERAGE(B2:F2)")
      .fill("G4,G8,G9,G13", "=(SUM(B4:F4)-MIN(B4:F4))/4")
      .fill("I2:I17", "=G2*0.6+H2*0.4")
      .fault("constant", "I11", 83);
    return book;
  },
  () => {
    const book = new RealBook("gradebook, students across");
    book
      .sheet()
      .across("B2", people(12))
      .down("A3", [...numbered("Essay", 6), "Sum", "Percent", "Passed"])
      .typed("B3:M8", 4, 20)
      .fill("B9:M9", "=SUM(B3:B8)")
      .fill("B10:M10", "=B9/120")
      .fill("B11:M11", '=IF(B10>=0.6,"yes","no")', "yes")
      .fault("range short", "F9", "=SUM(F3:F7)")
      .fault("threshold", "J11", '=IF(J10>0.5,"yes","no")');
    return book;
  },
  () => {
    const book = new RealBook("gradebook, section averages between");
    const sheet = book.sheet().across("A1", ["Student", "Test 1", "Test 2", "Test 3", "Mean"]);
    for (const [n, top] of [2, 9, 16].entries())
      sheet
        .down(`A${top}`, [...people(24).slice(n * 6, n * 6 + 6), `Section ${n + 1}`])
        .typed(`B${top}:D${top + 5}`, 30, 100)
        .fill(`E${top}:E${top + 5}`, `=AVERAGE(B${top}:D${top})`)
        .fill(`B${top + 6}:E${top + 6}`, `=AVERAGE(B${top}:B${top + 5})`);
    sheet.fault("other column", "E11", "=AVERAGE(A11:C11)").fault("range short", "C22", "=AVERAGE(C17:C21)");
    return book;
  },
  () => {
    const book = new RealBook("points with extra credit, no labels on the right");
    book
      .sheet("Grades")
      .down("A3", people(18))
      .typed("B3:E20", 10, 25)
      .fill("F3:F20", "=B3+C3+D3+E3")
      .fill("G3:G20", "=F3/100")
      .fault("operand missing", "F9", "=B9+C9+E9")
      .fault("other row", "G15", "=F14/100");
    return book;
  },
  () => {
    const book = new RealBook("enrolment by school and grade");
    book
      .sheet("Enrolment")
      .across("B3", [...numbered("Grade", 6), "Total"])
      .down("A4", [...numbered("School", 9), "District"])
      .typed("B4:G12", 60, 140)
      .fill("H4:H12", "=SUM(B4:G4)")
      .fill("B13:H13", "=SUM(B4:B12)")
      .fault("range long", "H8", "=SUM(A8:F8)")
      .fault("other column", "E13", "=SUM(D4:D12)");
    return book;
  },
  () => {
    const book = new RealBook("grading scale and form");
    book
      .sheet("Scale")
      .rows("A1", [
        ["From", "Grade", "Points"],
        [0, "F", 0],
        [60, "D", 1],
        [70, "C", 2],
        [80, "B", 3],
        [90, "A", 4],
      ])
      .rows("E2", [
        ["Name", "=A10"],
        ["Course", "=B10"],
        ["Credits", 3],
        ["Mark", "=VLOOKUP(F8,A2:C6,2)"],
        ["Points", "=F4*3"],
      ])
      .rows("A10", [["Li", "Math", 3]])
      .typed("F8", 60, 99);
    return book;
  },
  () => {
    const book = new RealBook("league standings");
    book
      .sheet()
      .across("A1", ["Team", "W", "D", "L", "Played", "GF", "GA", "Diff", "Pts"])
      .down("A2", numbered("Team", 10))
      .typed("B2:D11,F2:G11", 1, 12)
      .fill("E2:E11", "=SUM(B2:D2)")
      .fill("H2:H11", "=F2-G2")
      .fill("I2:I11", "=3*B2+C2")
      .fault("number", "I6", "=2*B6+C6")
      .fault("overwritten", "H8:H10", [4, -2, 7]);
    return book;
  },
  () => {
    const book = new RealBook("attendance with manual excuse");
    book
      .sheet("Attendance")
      .across("A1", ["Student", "Days", "Absent", "Rate", "Remark"])
      .down("A2", people(12))
      .typed("B2:B13", 170, 180)
      .typed("C2:C13", 0, 12)
      .fill("D2:D13", "=(B2-C2)/B2")
      .rows("D6", [[0.95, "manual override, sick note"]]);
    return book;
  },
];

import { asText } from "../../src/plan/as-text";

describe("Text written to a cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'quoted", " =1", "＝1+1"])(
    "that begins like a command is marked as text: %j",
    (text) => expect(asText(text)).toBe(`'${text}`)
  );

  test.each([
    "007",
    "2025-03",
    "1/2",
    "85%",
    "¥5",
    "(4)",
    ".5",
    "#N/A",
    "TRUE",
    "false",
    "Mar-25",
    "May 2025",
    "２０２５",
  ])("that Excel would turn into a value is marked as text: %j", (text) =>
    expect(asText(text)).toBe(`'${text}`)
  );

  test.each(["", "Customers", "客户满意度", "May be late", "True north", "a=b"])(
    "that is only text stays as it is: %j",
    (text) => expect(asText(text)).toBe(text)
  );
});

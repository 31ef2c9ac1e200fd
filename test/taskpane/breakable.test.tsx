/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { Breakable } from "../../src/taskpane/parts/breakable";

describe("A calculation in the pane", () => {
  test.each([
    ["91.8*10%+102.5-3*2e-5", ["91.8*", "10%+", "102.5-3*", "2e-5"]],
    ["=KPI.WEIGHTED($U$9:$U$23,-1)", ["=KPI.WEIGHTED(", "$U$9:$U$23,", "-1)"]],
    ["Card!I24 shows 2025-12.", ["Card!I24 shows 2025-12."]],
    ["two\nlines", ["two\nlines"]],
    ["", []],
  ])("%j may break between its terms, never within a number or an address", (text, pieces) => {
    const { container } = render(<Breakable>{text}</Breakable>);
    expect(container.textContent).toBe(text);
    expect([...container.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.nodeValue)).toEqual(pieces);
    expect(container.querySelectorAll("wbr")).toHaveLength(Math.max(0, pieces.length - 1));
  });
});

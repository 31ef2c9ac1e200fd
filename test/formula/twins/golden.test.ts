import type { Flavour } from "../../../src/formula/twins";
import { goldenCalls } from "./support/golden-calls";
import { prove } from "./support/prove";

jest.mock("../../functions/support/call", () => require("./support/golden-calls").recordingCall());

describe("The twins of the golden cases", () => {
  test.each<Flavour>(["microsoft365", "excel2016"])("give what the functions give (%s)", async (flavour) => {
    const cases = goldenCalls();
    const { different, proven } = await prove(cases, flavour);
    expect(different.slice(0, 5)).toEqual([]);
    expect(proven).toBeGreaterThan(cases.length * (flavour === "microsoft365" ? 0.98 : 0.5));
  });
});

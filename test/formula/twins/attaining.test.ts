import { generated } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

describe.each(["ATTAINMENT", "RUNRATE", "REQUIREDRATE"])("The twin of KPI.%s", (name) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 250), flavour);
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(200);
  });
});

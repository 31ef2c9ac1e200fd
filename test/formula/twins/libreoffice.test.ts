import fc from "fast-check";
import { registry } from "../../../src/functions/registry";
import { goldenCalls } from "./support/golden-calls";
import { generated } from "./support/generate";
import { judgements } from "./support/judgements";
import { hasLibreOffice, libreOffice, withoutTruth } from "./support/libreoffice";
import { prove } from "./support/prove";

jest.mock("../../functions/support/call", () => require("./support/golden-calls").recordingCall());

const weights = fc.integer({ min: 0, max: 40 }).map((x) => x / 4);
// Outside of 0 to 1 LibreOffice's own PERCENTILE gives another error than Excel's.
const p = fc.integer({ min: 0, max: 16 }).map((x) => x / 16);

describe("The twins for Excel 2016", () => {
  (hasLibreOffice ? test : test.skip)(
    "give in LibreOffice what the functions give",
    async () => {
      const names = registry.flatMap(({ name, parameters }) =>
        parameters.length > 0 && name !== "CALC" ? [name] : []
      );
      const cases = [
        ...goldenCalls(),
        ...judgements(10),
        ...names.flatMap((name) => generated(name, 12, { weights, p }, 5)),
      ].filter(withoutTruth);
      const { different, proven } = await prove(cases, "excel2016", libreOffice);
      expect(different.slice(0, 5)).toEqual([]);
      expect(proven).toBeGreaterThan(cases.length / 2);
    },
    120_000
  );
});

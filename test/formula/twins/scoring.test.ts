import { proveGenerated } from "./support/families";

describe("The twins of scoring and grading", () => {
  proveGenerated({
    SCORE: { count: 150 },
    DEDUCTION: {},
    ADDITION: {},
    PASSFAIL: {},
    EFFICACY: {},
    GRADE: { count: 120 },
    MINMAX: {},
    ZSCORES: {},
  });
});

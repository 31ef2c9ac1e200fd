import fc from "fast-check";
import { proveGenerated } from "./support/families";

const share = fc.integer({ min: -2, max: 18 }).map((x) => x / 16);

describe("The twins of reaching a target", () => {
  proveGenerated({
    ATTAINMENT: { count: 150 },
    RANGEATTAINMENT: {},
    PROGRESS: {},
    PACE: { numbers: { elapsed: share } },
    VARIANCE: {},
    STATUS: {
      count: 120,
      numbers: { value: share, green: fc.constantFrom(1, 0.9, 0.8), amber: fc.constantFrom(0.9, 0.8) },
    },
    RUNRATE: {},
    REQUIREDRATE: {},
  });
});

import type { Twin } from "../twin";
import { ahp, ahpCr } from "./ahp";
import { bridge } from "./bridge";
import { contribution } from "./contribution";
import { coverage } from "./coverage";
import { effectiveWeight } from "./effective-weight";
import { entropyWeights } from "./entropy-weights";
import { pairWeights } from "./pair-weights";
import { rankWeights } from "./rank-weights";
import { rollUp } from "./rollup";
import { weighted } from "./weighted";

/** Weighted scores, roll-up, and weights from judgement and from data. */
export const weighting: readonly Twin[] = [
  weighted,
  coverage,
  effectiveWeight,
  contribution,
  rollUp,
  bridge,
  ahp,
  ahpCr,
  entropyWeights,
  rankWeights,
  pairWeights,
];

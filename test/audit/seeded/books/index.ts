import type { BookMaker } from "../maker";
import { budget } from "./budget";
import { sales } from "./sales";
import { scorecard } from "./scorecard";
import { series } from "./series";
import { survey } from "./survey";

/** Clean workbooks of each kind in several sizes; made anew at each call. */
export const cleanBooks = (seed: number): BookMaker[] => [
  budget(2, 5, seed),
  budget(5, 8, seed + 1),
  budget(12, 15, seed + 2),
  sales(40, seed + 3),
  sales(600, seed + 4),
  survey(30, seed + 5),
  survey(400, seed + 6),
  series(36, seed + 7),
  series(240, seed + 8),
  scorecard(8, seed + 9),
  scorecard(40, seed + 10),
];

import { businessMessages } from "./functions/business";
import { cellMessages } from "./functions/cells";
import { explainingMessages } from "./functions/explaining";
import { reasonMessages } from "./functions/reasons";
import { scoreMessages } from "./functions/scores";
import { trendMessages } from "./functions/trends";
import type { Messages } from "./sentence";

/**
 * What the KPI functions say in a cell that has no value: which argument it is, what is wrong
 * with it, and what to do. `{argument}` is the argument's name as the formula shows it.
 *
 * A key is a reason of the mathematics, made more exact by the function before it and by the
 * problem or argument behind it: `PACE.domain`, `domain.negative`. The most exact one there is
 * gets used.
 */
export const functionMessages = {
  ...cellMessages,
  ...reasonMessages,
  ...scoreMessages,
  ...trendMessages,
  ...businessMessages,
  ...explainingMessages,
} as const satisfies Messages;

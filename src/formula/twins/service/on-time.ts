import { ONTIME } from "../../../functions/registry/service";
import { atMost } from "../limits";
import { seriesTwin } from "../parts/series-twin";
import { isSingle } from "../shape";
import { when } from "../writer";

/** Share of the cases, or of their amounts, with done ≤ due; open ones past due by `asOf` are late. */
export const onTime = seriesTwin(
  ONTIME,
  (args, writer) => {
    const [due, done] = [args.cells("due"), args.cells("done")];
    const given = args.series("amounts");
    const amounts = given?.cells;
    // A single blank cell is an argument left out.
    const isSingleCell = given !== undefined && isSingle(given.given.shape);
    const dueDate = writer.let("due_date", numbers(due));
    const doneDate = writer.let("done_date", numbers(done));
    const amount =
      amounts && writer.let("amount", `IF(LEN(${amounts})=0,${isSingleCell ? 1 : 0},${amounts})`);
    const asOf = args.optional("asOf");
    const isDone = `(LEN(${done})>0)`;
    const overdue = asOf && `(${asOf.given})*(1-(${inTime(asOf.value, dueDate)}))`;
    const counts = writer.let(
      "counted",
      `(LEN(${due})>0)*${amounts && !isSingleCell ? `(LEN(${amounts})>0)*` : ""}${overdue ? `IF(LEN(${done})>0,1,${overdue})` : isDone}`
    );
    const punctual = `${counts}*${isDone}*(${inTime(doneDate, dueDate)})`;
    const weighed = (cases: string) => (amount ? `SUM(${cases}*${amount})` : `SUM(${cases})`);
    const share = `${weighed(punctual)}/${weighed(counts)}`;
    const present = when(`SUM(${counts})=0`, "#N/A", share);
    return amounts ? when(`MIN(${amounts})<0`, "#NUM!", present) : present;
  },
  { names: { asOf: "as_of" } }
);

/** Blank cells as 0, so that dates can be taken apart. */
const numbers = (cells: string): string => `IF(LEN(${cells})=0,0,${cells})`;

/** By whole days, unless both have a time of day. */
const inTime = (date: string, due: string): string =>
  `IF((MOD(${date},1)<>0)*(MOD(${due},1)<>0),${atMost(date, due)},INT(${date})<=INT(${due}))`;

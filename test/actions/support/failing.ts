import type { Plan } from "../../../src/plan/plan";
import type { Headless } from "../../../src/preview/headless";
import { removeAdded } from "../../../src/workbook/added";
import { applyPlan } from "../../../src/workbook/apply-plan";
import type { WorkbookError } from "../../../src/workbook/failure";
import { restore } from "../../../src/workbook/restore";
import { comparable, sameContent, type Comparable } from "./comparable";

/** What a change of a scorecard does, and what takes it back. */
export interface Plans {
  readonly plan: Plan;
  readonly back: Plan;
}

/** Operations that leave a workbook as it is: failing after one is the same as failing at it. */
const isReading = (operation: string): boolean => /\.(Get|Suspend)/.test(operation);

/** The operations of a change, each by its class and member, written and taken back without a failure. */
export async function operationsOf(headless: Headless, { plan, back }: Plans): Promise<string[]> {
  const { failures } = headless.workbook;
  const operations: string[] = [];
  failures.refuse = (type, member) => (operations.push(`${type}.${member}`), undefined);
  const { added } = await applyPlan(plan, { back });
  failures.refuse = undefined;
  await restore(plan, back, true);
  await removeAdded(added);
  return operations;
}

/** Places in the list where the workbook differs from what it was at the place before. */
export const differentStates = (operations: readonly string[]): number[] =>
  operations.flatMap((_, i) => (i === 0 || !isReading(operations[i - 1]) ? [i] : []));

/** Writes a change while the host refuses one operation; what differs afterwards, and what was said. */
export async function failingAt(
  place: number,
  headless: Headless,
  { plan, back }: Plans,
  before: Comparable,
  values = true
): Promise<{ readonly reason?: string; readonly remains?: string; readonly different: readonly string[] }> {
  const { failures } = headless.workbook;
  let count = 0;
  failures.refuse = () => (count++ === place ? "GeneralException" : undefined);
  const error = await applyPlan(plan, { back }).then(
    () => undefined,
    (thrown: WorkbookError) => thrown
  );
  failures.refuse = undefined;
  return {
    reason: error?.reason,
    remains: error?.remains,
    different: sameContent(before, await comparable(headless, values)),
  };
}

/** Fails at each of these places: whichever it is, the workbook is as it was before. Values are not compared. */
export async function expectAsItWas(
  headless: Headless,
  plans: Plans,
  operations: readonly string[],
  places: readonly number[],
  before: Comparable
): Promise<void> {
  for (const place of places) {
    const failed = await failingAt(place, headless, plans, before, false);
    expect({ place, operation: operations[place], ...failed }).toEqual({
      place,
      operation: operations[place],
      reason: "unknown",
      remains: expect.stringMatching(/untouched|restored/),
      different: [],
    });
  }
}

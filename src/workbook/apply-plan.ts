import type { Plan } from "../plan/plan";
import { removeAdded, type Added } from "./added";
import { runBatch, type Batch } from "./batch";
import { officeCode, officeLocation, throwIfCancelled, toWorkbookError } from "./errors";
import type { WorkbookError } from "./failure";
import { restore } from "./restore";
import { largestRequest as largest, planWrites, requestsOf } from "./plan-writes";
import { readState, refuse, type Drawings, type State } from "./state";
import { Target } from "./target";

export interface ApplyOptions {
  /** How to take back what the plan does to sheets that are there; needed where it has any. */
  readonly back?: Plan;
  /** Cancels before the first write; later, what was written is removed again. */
  readonly signal?: AbortSignal;
  /** Called before each request: how many are done, of how many. */
  readonly progress?: (done: number, total: number) => void;
  /** Bytes a request may have; for tests. */
  readonly largestRequest?: number;
}

export interface Applied {
  /** To take it out again: `removeAdded`, after `restore` where sheets were changed. */
  readonly added: Added;
  /** Requests that this took, the one that read first included. */
  readonly applySyncs: number;
  /** Estimated size of the requests that wrote. */
  readonly requestBytes: number;
}

/**
 * Writes a plan into the workbook: one request reads what is there, one writes everything (more only
 * where a request would pass 4 MB). Nothing is overwritten unasked: sheets are added, and names that are
 * taken are refused before anything is written. A sheet that is there is changed where the plan says so,
 * and put back by `back` when anything fails.
 *
 * @throws WorkbookError, whose `remains` says what is left: nothing, as a rule
 * @throws Error when the plan contradicts itself; nothing is written then
 */
export async function applyPlan(plan: Plan, options: ApplyOptions = {}): Promise<Applied> {
  const { signal, back } = options;
  planWrites(plan, { calculate: true });
  if (!back && plan.sheets.some(({ existing }) => existing))
    throw new Error("A plan that changes sheets needs one that takes it back.");
  throwIfCancelled(signal);
  let added: Added | undefined;
  let complete = false;
  let drawings: Drawings | undefined;
  try {
    const { result, syncs } = await runBatch(
      async (batch) => {
        options.progress?.(0, 2);
        const state = await readState(batch, plan);
        refuse(plan, state, back);
        throwIfCancelled(signal);
        added = addedBy(plan, state);
        drawings = state.drawings;
        const requestBytes = await writeAll(batch, plan, state, options);
        complete = true;
        return { added, requestBytes };
      },
      { mergeUndo: true }
    );
    throwIfCancelled(signal);
    return { ...result, applySyncs: syncs };
  } catch (error) {
    throw added
      ? await takenBack(plan, added, error, { ...options, complete, drawings })
      : toWorkbookError(error);
  }
}

async function writeAll(batch: Batch, plan: Plan, state: State, options: ApplyOptions): Promise<number> {
  const target = new Target(batch.context.workbook);
  const requests = requestsOf(
    planWrites(plan, { calculate: state.manualCalculation }),
    options.largestRequest
  );
  for (const [index, request] of requests.entries()) {
    throwIfCancelled(options.signal);
    options.progress?.(index + 1, requests.length + 1);
    for (const write of request) write.queue(target);
    await batch.sync();
    target.afterSync();
  }
  options.progress?.(requests.length + 1, requests.length + 1);
  return requests.flat().reduce((sum, { bytes }) => sum + bytes, 0);
}

const addedBy = (plan: Plan, state: State): Added => ({
  sheets: plan.sheets.filter(({ existing }) => !existing).map(({ name }) => name),
  names: (plan.names ?? []).map(({ name }) => name),
  settings: Object.keys(plan.settings ?? {}).map((key) => ({ key, before: state.settings.get(key) })),
  activeBefore: { sheet: state.activeSheet, cell: state.activeCell },
});

/** Removes what was added, puts back what was changed, and says so in the error. */
async function takenBack(
  plan: Plan,
  added: Added,
  error: unknown,
  {
    back,
    complete,
    drawings,
    largestRequest = largest,
  }: ApplyOptions & { readonly complete: boolean; readonly drawings?: Drawings }
): Promise<WorkbookError> {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const whileAdding =
    officeCode(cause) === "ItemAlreadyExists" && /^Worksheet/.test(officeLocation(cause) ?? "");
  const changed = plan.sheets.filter(({ existing }) => existing).map(({ name }) => name);
  try {
    // What was too large for the host is not to be taken back in a request of that size.
    const isTooLarge = toWorkbookError(error).reason === "too-large";
    const limit = isTooLarge ? largestRequest / 4 : largestRequest;
    if (back) await restore(plan, back, complete, { limit, ...(drawings ? { before: drawings } : {}) });
    const left = await removeAdded(added, whileAdding);
    if (left.length > 0) return toWorkbookError(error, "left", left.join(", "));
    return toWorkbookError(error, changed.length > 0 ? "restored" : "removed");
  } catch {
    // The first failure is the one to report; that taking it back failed too is said by what is left.
    return toWorkbookError(error, "left", [...added.sheets, ...changed].join(", "));
  }
}

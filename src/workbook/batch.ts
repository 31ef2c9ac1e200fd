import { toWorkbookError } from "./errors";
import { supports } from "./host";

/** One conversation with Excel. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Sends what is queued as one request and waits for the answer. */
  sync(): Promise<void>;
  /** Requests sent so far. */
  readonly syncs: number;
}

/**
 * Runs `work` against the workbook. Excel.run sends once more in the end whatever is still queued, so
 * `work` ends with a `sync()` of its own and that last round has nothing to send. Ranges come from
 * `rangeOf`, which leaves them untracked: tracked ones would cost a further request for their release.
 *
 * @returns what `work` returns, and the number of requests that it took.
 * @throws WorkbookError
 */
export async function runBatch<T>(
  work: (batch: Batch) => Promise<T>,
  options: { readonly mergeUndo?: boolean } = {}
): Promise<{ readonly result: T; readonly syncs: number }> {
  let syncs = 0;
  const run: Excel.RunOptions = { delayForCellEdit: true };
  if (options.mergeUndo && supports("ExcelApi", "1.20")) run.mergeUndoGroup = true;
  try {
    const result = await Excel.run(run, (context) =>
      work({
        context,
        async sync() {
          syncs += 1;
          await context.sync();
        },
        get syncs() {
          return syncs;
        },
      })
    );
    return { result, syncs };
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** A range that Excel need not keep alive after the request. */
export const rangeOf = (sheet: Excel.Worksheet, address: string): Excel.Range =>
  sheet.getRange(address).untrack();

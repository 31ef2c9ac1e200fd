import { runBatch } from "./batch";

/** What has changed in the workbook. */
export type WorkbookChange = "sheets" | "tables" | "cells" | "selection";

/** Changes that come within this time, in milliseconds, are told once. */
const quietTime = 150;

/**
 * Tells of changes in the workbook, several in a row as one of each kind.
 *
 * @returns a function that stops it
 * @throws WorkbookError
 */
export async function watchWorkbook(
  listener: (what: ReadonlySet<WorkbookChange>) => void
): Promise<() => Promise<void>> {
  const { tell, stop } = gather(listener);
  const { result: handlers } = await runBatch(async ({ context, sync }) => {
    const { worksheets, tables } = context.workbook;
    const on = (what: WorkbookChange) => async () => tell(what);
    const added = [
      worksheets.onAdded.add(on("sheets")),
      worksheets.onDeleted.add(on("sheets")),
      tables.onAdded.add(on("tables")),
      tables.onDeleted.add(on("tables")),
      worksheets.onChanged.add(on("cells")),
      worksheets.onSelectionChanged.add(on("selection")),
    ];
    await sync();
    return added;
  });
  return async () => {
    stop();
    await Excel.run(handlers[0].context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}

function gather(listener: (what: ReadonlySet<WorkbookChange>) => void) {
  let waiting = new Set<WorkbookChange>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    tell(what: WorkbookChange): void {
      waiting.add(what);
      timer ??= setTimeout(() => {
        const told = waiting;
        waiting = new Set();
        timer = undefined;
        listener(told);
      }, quietTime);
    },
    stop: (): void => clearTimeout(timer),
  };
}

import { directInvoke, type CustomFunctionsLibrary } from "../host/functions/direct";
import { hostFunctions, type FunctionsMetadata } from "../host/functions/metadata";
import type { HostWorkbook } from "../host/remote-object";
import type { WorkbookData } from "../workbook/data";
import { createHeadlessWorkbook } from "../workbook/headless";
import type { PreviewWorkbook } from "../workbook/preview-workbook";
import { connect, type Connection, type ConnectOptions } from "./connect";

export interface HeadlessOptions extends ConnectOptions {
  readonly data: WorkbookData;
  /** "later" when custom functions are registered next: the workbook is then calculated once, with them. */
  readonly calculate?: "now" | "later";
}

export interface Headless extends Connection<PreviewWorkbook> {
  /** Everything in the workbook, calculated, as plain data. */
  save(): Promise<WorkbookData>;
  /** Makes custom functions known to the grid; they run as `CustomFunctions.associate` has them. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void;
}

/**
 * Opens a workbook in Node with the genuine Excel library on it.
 *
 * @example
 * const headless = await openHeadless({ data });
 * const total = await headless.Excel.run(async (context) => { … });
 * headless.close();
 */
export async function openHeadless({ data, calculate, ...options }: HeadlessOptions): Promise<Headless> {
  const workbook = await createHeadlessWorkbook(data, calculate);
  const connection = connect(workbook, options);
  return Object.assign(connection, {
    async save() {
      await workbook.settle();
      return workbook.toData();
    },
    registerFunctions(metadata: FunctionsMetadata, namespace: string) {
      registerFunctions(workbook, metadata, namespace, connection);
    },
    close() {
      connection.disconnect();
      workbook.dispose();
    },
  });
}

function registerFunctions(
  workbook: HostWorkbook,
  metadata: FunctionsMetadata,
  namespace: string,
  { CustomFunctions }: Connection
): void {
  const library = CustomFunctions as unknown as CustomFunctionsLibrary;
  workbook.registerFunctions(
    hostFunctions(
      metadata,
      namespace,
      directInvoke(() => library)
    )
  );
}

/**
 * The requirement sets that this host claims, each with its highest version.
 *
 * ExcelApi ends where the published build of the library ends. CustomFunctions is the library's
 * internal set: from 1.7 on results come as arrays. Sets that the host does not serve are absent,
 * so that `isSetSupported` tells the truth.
 */
export const requirementSets: Readonly<Record<string, number>> = {
  ExcelApi: 1.15,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.7,
  SharedRuntime: 1.2,
  RibbonApi: 1.1,
  KeyboardShortcuts: 1.1,
  Settings: 1.1,
  DocumentEvents: 1.1,
  AddinCommands: 1.1,
  DelayForCellEdit: 1.1,
};

import { PathType, type ObjectPathInfo } from "./wire";

/** Methods whose result depends on calculated values: how far data and spills reach. */
const dependsOnValues =
  /^(GetUsedRange|GetSpill|GetSpecialCells|GetRangeEdge|GetExtendedRange|GetSurroundingRegion|GetVisibleView|Find|GetDirect|GetDependents|GetPrecedents)/;

/** True when evaluating this path must see the results of earlier writes. */
export const readsValues = (info: ObjectPathInfo): boolean =>
  info.ObjectPathType === PathType.method && dependsOnValues.test(info.Name);

/** True when evaluating this path may change the workbook: `worksheets.add()`, but not `getRange()`. */
export const mayWrite = (info: ObjectPathInfo): boolean =>
  info.ObjectPathType === PathType.method && !/^(Get|Find|_|Item)/.test(info.Name);

/** Native twins: KPI formulas as the same calculation in functions that Excel has itself. Pure. */
export { callsKpi } from "./kpi-call";
export { twinOf, type TwinContext, type TwinResult } from "./twin-of";
export type { TwinRefusal } from "./refusal";
export type { ShapeOf, Shape } from "./shape";
export type { Flavour, NoTwin, Twin, TwinArgument, TwinArguments, TwinObstacle, TwinText } from "./twin";
export { detachedAsValues, twins } from "./twins";

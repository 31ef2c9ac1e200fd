import type { Severity } from "./audit-services";

/** From the gravest. */
export const severityOrder: readonly Severity[] = ["error", "warning", "info"];

/** Each has a shape of its own, so that it is told without colour too. */
export const severityShapes: Readonly<Record<Severity, string>> = { error: "◆", warning: "▲", info: "●" };

import { fail, ok, type Outcome, status, statuses, type StatusOptions } from "../../core";

const defaultLabels = ["Red", "Amber", "Green"];

/** The label of a value's status: one of three texts, worst to best. Error: shape unless there are three. */
export function statusLabel(
  value: number,
  options: StatusOptions,
  labels: readonly string[] = defaultLabels
): Outcome<string> {
  if (labels.length !== statuses.length) return fail("shape", { argument: "labels" });
  const found = status(value, options);
  return found.ok ? ok(labels[statuses.indexOf(found.value)]) : found;
}

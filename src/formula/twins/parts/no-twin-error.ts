import type { NoTwin } from "../twin";

/** Carries out of a calculation why it has no twin. */
export class NoTwinError extends Error {
  constructor(readonly noTwin: NoTwin) {
    super(noTwin.reason);
  }
}

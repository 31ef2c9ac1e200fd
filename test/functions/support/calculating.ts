import { registry, type RegisteredFunction } from "../../../src/functions/registry";

/**
 * The functions that the generated tests call: those that calculate from their arguments alone. A function that the
 * registry calls asynchronous reads the workbook, so its argument is an address and not what the cell holds: that an
 * error goes out, or a blank leaves the result blank, is no rule for it. It has tests of its own.
 */
export const calculating: readonly RegisteredFunction[] = registry.filter(
  ({ asynchronous }) => !asynchronous
);

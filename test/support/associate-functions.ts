/** Stands for the build, which associates every declared function: jest loads the sources as they are. */
import { associate } from "../../src/functions/associated";
import * as functions from "../../src/functions/functions";
import * as moreFunctions from "../../src/functions/more-functions";
import { entryOf } from "../../src/functions/registry";

export function associateFunctions(): void {
  const host = globalThis as { CustomFunctions?: unknown };
  const before = host.CustomFunctions;
  host.CustomFunctions = { associate: () => undefined };
  for (const [exported, declared] of Object.entries({ ...functions, ...moreFunctions })) {
    const entry = entryOf(exported);
    if (entry) associate(entry.name, declared as (...args: unknown[]) => unknown);
  }
  host.CustomFunctions = before;
}

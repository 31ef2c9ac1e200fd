/** What the engine says (0.25.1, pinned) when its index finds a formula that went with its sheet. */
const STALE = "Dependency tree not found for treeId:";

/**
 * Keeps one message of the engine off the console: cells of a deleted sheet stay in its index of ranges after their
 * formulas are gone. It passes over them, and there is nothing left that a result could miss.
 */
export function withoutStaleDependencies(): void {
  const target = console as Console & { withoutStale?: boolean };
  if (target.withoutStale) return;
  const write = target.error.bind(target);
  target.error = (...said: unknown[]) => {
    if (said[0] !== STALE) write(...said);
  };
  target.withoutStale = true;
}

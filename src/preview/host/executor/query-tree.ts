import type { QueryInfo } from "./wire";

/** What to load of one object: names in lower case, each with what to load below it. */
export interface QueryNode {
  /** Load what a load without names brings. */
  everything: boolean;
  readonly children: Map<string, QueryNode>;
}

/**
 * Reads select and expand into one tree.
 *
 * Paths are separated by "/" or ".", their case does not count, "items" between collections is
 * optional and "*" stands for everything. What is only expanded does not narrow its parent:
 * `{ expand: "charts" }` loads the object itself and its charts.
 *
 * @example queryTree({ Select: ["format/fill/color"] })  // format → fill → color, and nothing else of each
 */
export function queryTree(info: QueryInfo): QueryNode {
  const root = node();
  const selects = (info.Select ?? []).map(segments).filter((path) => path.length > 0);
  const expands = (info.Expand ?? []).map(segments).filter((path) => path.length > 0);
  root.everything = selects.length === 0;
  for (const path of selects) addSelected(root, path);
  for (const path of expands) addExpanded(root, path);
  return root;
}

const node = (): QueryNode => ({ everything: false, children: new Map() });

const segments = (path: string): string[] =>
  path
    .split(/[/.]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "items")
    .concat(/(^|[/.])\s*items\s*$/i.test(path) ? ["*"] : []);

function child(parent: QueryNode, name: string): QueryNode {
  let found = parent.children.get(name);
  if (!found) parent.children.set(name, (found = node()));
  return found;
}

function addSelected(root: QueryNode, path: readonly string[]): void {
  let at = root;
  for (const [index, name] of path.entries()) {
    if (name === "*") {
      at.everything = true;
      return;
    }
    at = child(at, name);
    if (index === path.length - 1) at.everything = true;
  }
}

function addExpanded(root: QueryNode, path: readonly string[]): void {
  let at = root;
  for (const name of path) {
    if (name === "*") return;
    at = child(at, name);
    at.everything = true;
  }
}

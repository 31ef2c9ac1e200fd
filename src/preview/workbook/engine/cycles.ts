/**
 * The groups of nodes that lead back to themselves (strongly connected components, by Tarjan's method without
 * recursion); a node alone only when it leads to itself.
 * @param next where a node leads to; nodes that are not in `nodes` are passed over
 * @example cyclesOf([1, 2, 3], (n) => ({ 1: [2], 2: [1], 3: [] })[n]!) // [[2, 1]]
 */
export function cyclesOf(nodes: Iterable<number>, next: (node: number) => Iterable<number>): number[][] {
  const all = new Set(nodes);
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const cycles: number[][] = [];
  for (const start of all) {
    if (order.has(start)) continue;
    const path: { node: number; rest: Iterator<number>; toItself: boolean }[] = [];
    const enter = (node: number): void => {
      order.set(node, order.size);
      lowest.set(node, order.get(node)!);
      open.push(node);
      isOpen.add(node);
      path.push({ node, rest: next(node)[Symbol.iterator](), toItself: false });
    };
    enter(start);
    while (path.length > 0) {
      const step = path.at(-1)!;
      const { value, done } = step.rest.next();
      if (!done) {
        if (value === step.node) step.toItself = true;
        if (!all.has(value)) continue;
        if (!order.has(value)) enter(value);
        else if (isOpen.has(value)) lower(lowest, step.node, order.get(value)!);
        continue;
      }
      path.pop();
      if (path.length > 0) lower(lowest, path.at(-1)!.node, lowest.get(step.node)!);
      if (lowest.get(step.node) !== order.get(step.node)) continue;
      const group = open.splice(open.lastIndexOf(step.node));
      for (const node of group) isOpen.delete(node);
      if (group.length > 1 || step.toItself) cycles.push(group.reverse());
    }
  }
  return cycles;
}

const lower = (lowest: Map<number, number>, node: number, to: number): void =>
  void (lowest.get(node)! > to && lowest.set(node, to));

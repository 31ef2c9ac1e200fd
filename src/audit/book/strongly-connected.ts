/**
 * The groups of nodes that all lead to each other, and single nodes that lead to themselves (Tarjan 1972), without
 * recursion: chains of a hundred thousand formulas are usual.
 *
 * @param next the nodes that a node leads to; asked once for each node
 */
export function stronglyConnected(size: number, next: (node: number) => readonly number[]): number[][] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  const enter = (node: number): Visit => {
    index[node] = low[node] = counter++;
    stack.push(node);
    onStack[node] = 1;
    return { node, edges: next(node), at: 0 };
  };
  for (let start = 0; start < size; start++) {
    if (index[start] >= 0) continue;
    const visits = [enter(start)];
    while (visits.length > 0) {
      const visit = visits[visits.length - 1];
      if (visit.at < visit.edges.length) {
        const to = visit.edges[visit.at++];
        if (index[to] < 0) visits.push(enter(to));
        else if (onStack[to]) low[visit.node] = Math.min(low[visit.node], index[to]);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) low[above.node] = Math.min(low[above.node], low[visit.node]);
      if (low[visit.node] !== index[visit.node]) continue;
      const group: number[] = [];
      for (let node = -1; node !== visit.node;) {
        node = stack.pop()!;
        onStack[node] = 0;
        group.push(node);
      }
      if (group.length > 1 || visit.edges.includes(visit.node)) found.push(group);
    }
  }
  return found;
}

interface Visit {
  readonly node: number;
  readonly edges: readonly number[];
  at: number;
}

/**
 * Iterator helpers (ES2025) that the grid uses and that Node 20 and Safari before 18.4 lack.
 * Import before anything of the grid.
 */
type Helper = (this: Iterable<unknown>, callback: (value: unknown, index: number) => unknown) => unknown;

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const helpers: Record<string, Helper> = {
  some(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return true;
    return false;
  },
  every(callback) {
    let index = 0;
    for (const value of this) if (!callback(value, index++)) return false;
    return true;
  },
  find(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return value;
    return undefined;
  },
  forEach(callback) {
    let index = 0;
    for (const value of this) callback(value, index++);
    return undefined;
  },
  *map(callback) {
    let index = 0;
    for (const value of this) yield callback(value, index++);
  },
  *filter(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) yield value;
  },
  toArray() {
    return [...this];
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype))
    Object.defineProperty(iteratorPrototype, name, { value, configurable: true, writable: true });
}

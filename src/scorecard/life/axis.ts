/** What one axis of a sheet undergoes. Each counts as the sheet is when its turn comes. */
export type LineChange =
  | { readonly kind: "insert" | "delete"; readonly at: number; readonly count: number }
  /** Cut and pasted over lines that are blank; the old place is left blank. */
  | { readonly kind: "move"; readonly at: number; readonly count: number; readonly to: number };

/** Where the rows, or the columns, of a sheet come from and go to when its layout changes. All count from 0. */
export interface Axis {
  /** From the layout as it was made to where it is on the sheet now; undefined: it is there no more. */
  present(made: number): number | undefined;
  /** From the new layout to where it will stand. */
  final(next: number): number;
  /** From the sheet now to where it will stand; undefined: it goes. */
  moved(present: number): number | undefined;
  /** From where it will stand to where it is now; undefined: it comes. */
  origin(final: number): number | undefined;
  /** Lines that change places with others, from where they are to where they will stand. */
  readonly resettled: ReadonlyMap<number, number>;
  /** What the sheet has to undergo. */
  readonly changes: readonly LineChange[];
}

/** Nothing comes and nothing goes. */
export const stillAxis: Axis = {
  present: (made) => made,
  final: (next) => next,
  moved: (present) => present,
  origin: (final) => final,
  resettled: new Map(),
  changes: [],
};

/**
 * Lines are known by their keys. Those of the old layout are found again among what is on the sheet
 * now, where the user may have put lines of their own between them; then the new layout is fitted in:
 * what both have stays where it is, or moves where the order is another; what only the old one has goes,
 * what only the new one has comes.
 *
 * @param made keys of the layout as it was made
 * @param now for each line of the sheet the index in `made`, or undefined for one of the user's own
 * @param next keys of the new layout
 */
export function arrange(
  made: readonly string[],
  now: readonly (number | undefined)[],
  next: readonly string[]
): Axis {
  const known = now.flatMap((index, place) => (index === undefined ? [] : [{ place, key: made[index] }]));
  const pairs = commonSequence(
    known.map(({ key }) => key),
    next
  ).map(([i, j]) => ({ place: known[i].place, next: j }));
  const staying = new Set(pairs.map(({ place }) => place));
  const indexOf = new Map(next.map((key, index) => [key, index]));
  const moving = new Map(
    known.flatMap(({ place, key }): [number, number][] => {
      const index = staying.has(place) ? undefined : indexOf.get(key);
      return index === undefined ? [] : [[index, place]];
    })
  );
  const finals: (number | undefined)[] = [];
  const placeOfNext: number[] = [];
  let [from, fromNext] = [0, 0];
  const own = new Set(now.flatMap((index, place) => (index === undefined ? [place] : [])));
  const keepOwn = (until: number): void => {
    for (; from < until; from++) if (own.has(from)) finals.push(from);
  };
  const come = (): void => {
    placeOfNext[fromNext] = finals.push(moving.get(fromNext)) - 1;
    fromNext++;
  };
  for (const pair of pairs) {
    keepOwn(pair.place);
    while (fromNext < pair.next) come();
    placeOfNext[fromNext++] = finals.push(pair.place) - 1;
    from = pair.place + 1;
  }
  // What comes at the end stands right behind the layout, before what the user has below it.
  while (fromNext < next.length) come();
  keepOwn(now.length);
  const resettled = new Map([...moving].map(([index, place]) => [place, placeOfNext[index]]));
  return {
    ...axisOf(made, now, next, finals, placeOfNext),
    resettled,
    changes: changesOf(now.length, finals, new Set([...staying, ...own])),
  };
}

function axisOf(
  made: readonly string[],
  now: readonly (number | undefined)[],
  next: readonly string[],
  finals: readonly (number | undefined)[],
  placeOfNext: readonly number[]
): Omit<Axis, "resettled" | "changes"> {
  const placeOfMade = new Map(now.flatMap((index, place) => (index === undefined ? [] : [[index, place]])));
  const movedTo = new Map(finals.flatMap((place, final) => (place === undefined ? [] : [[place, final]])));
  const tail = finals.length - now.length;
  /** Lines behind the layout follow its last one. */
  const behind = (index: number, length: number, last: number | undefined): number =>
    (last ?? length - 1) + index - length + 1;
  return {
    present: (index) =>
      index < made.length
        ? placeOfMade.get(index)
        : behind(index, made.length, placeOfMade.get(made.length - 1) ?? now.length - 1),
    final: (index) =>
      index < next.length ? placeOfNext[index] : behind(index, next.length, placeOfNext[next.length - 1]),
    moved: (place) => (place < now.length ? movedTo.get(place) : place + tail),
    origin: (final) => (final < finals.length ? finals[final] : final - tail),
  };
}

/**
 * First room is made for what comes and for what moves, from the end to the beginning, so that each step leaves the
 * places of those to come; then lines move into their room; then what is left behind goes, from the end again.
 *
 * @param staying places that keep their order
 */
function changesOf(
  length: number,
  finals: readonly (number | undefined)[],
  staying: ReadonlySet<number>
): LineChange[] {
  const room = roomBefore(length, finals, staying);
  const inserts = [...room].map(([at, { length: count }]): LineChange => ({ kind: "insert", at, count }));
  // The lines as they are once there is room: places of now, and what stands in the new ones in the end.
  const lines: { readonly place?: number; readonly final?: number }[] = [];
  for (let place = 0; place <= length; place++) {
    for (const final of room.get(place) ?? []) lines.push({ final });
    if (place < length) lines.push({ place });
  }
  const indexOf = new Map(lines.flatMap(({ place }, index) => (place === undefined ? [] : [[place, index]])));
  const moves: { at: number; count: number; to: number }[] = [];
  lines.forEach(({ final }, to) => {
    const place = final === undefined ? undefined : finals[final];
    if (place === undefined) return;
    const at = indexOf.get(place)!;
    const last = moves.at(-1);
    if (last && last.at + last.count === at && last.to + last.count === to) last.count++;
    else moves.push({ at, count: 1, to });
  });
  const deletes: { at: number; count: number }[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const { place } = lines[index];
    if (place === undefined || staying.has(place)) continue;
    const last = deletes.at(-1);
    if (last?.at === index + 1) ((last.at = index), last.count++);
    else deletes.push({ at: index, count: 1 });
  }
  return [
    ...inserts.reverse(),
    ...moves.map((move): LineChange => ({ kind: "move", ...move })),
    ...deletes.map((gone): LineChange => ({ kind: "delete", ...gone })),
  ];
}

/** The final places of what comes or moves, by the line that keeps its order before which they stand. */
function roomBefore(
  length: number,
  finals: readonly (number | undefined)[],
  staying: ReadonlySet<number>
): Map<number, number[]> {
  const room = new Map<number, number[]>();
  let coming: number[] = [];
  const flush = (below: number): void => {
    if (coming.length > 0) room.set(below, coming);
    coming = [];
  };
  finals.forEach((place, final) => {
    if (place === undefined || !staying.has(place)) coming.push(final);
    else flush(place);
  });
  flush(length);
  return room;
}

/** The longest sequence that two lists have in common, as pairs of indexes. */
export function commonSequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1] + 1
          : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}

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
  /** Lines that go in one place and come in another, from where they are to where they will stand. */
  readonly resettled: ReadonlyMap<number, number>;
  /** What the sheet has to undergo, from its end to its beginning. */
  readonly changes: readonly {
    readonly kind: "insert" | "delete";
    readonly at: number;
    readonly count: number;
  }[];
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
 * what both have stays where it is, what only the old one has goes, what only the new one has comes.
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
  const finals: (number | undefined)[] = [];
  const placeOfNext: number[] = [];
  let [from, fromNext] = [0, 0];
  const keepOwn = (until: number): void => {
    for (; from < until; from++) if (now[from] === undefined) finals.push(from);
  };
  for (const pair of pairs) {
    keepOwn(pair.place);
    for (; fromNext < pair.next; fromNext++) placeOfNext[fromNext] = finals.push(undefined) - 1;
    placeOfNext[fromNext++] = finals.push(pair.place) - 1;
    from = pair.place + 1;
  }
  // What comes at the end stands right behind the layout, before what the user has below it.
  for (; fromNext < next.length; fromNext++) placeOfNext[fromNext] = finals.push(undefined) - 1;
  keepOwn(now.length);
  const staying = new Set(pairs.map(({ place }) => place));
  const resettled = known.flatMap(({ place, key }): [number, number][] => {
    const index = staying.has(place) ? -1 : next.indexOf(key);
    return index < 0 ? [] : [[place, placeOfNext[index]]];
  });
  return { ...axisOf(made, now, next, finals, placeOfNext), resettled: new Map(resettled) };
}

function axisOf(
  made: readonly string[],
  now: readonly (number | undefined)[],
  next: readonly string[],
  finals: readonly (number | undefined)[],
  placeOfNext: readonly number[]
): Omit<Axis, "resettled"> {
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
    changes: changesOf(now.length, finals),
  };
}

/** Insertions and deletions from the end to the beginning, so that each leaves the places of those to come. */
function changesOf(length: number, finals: readonly (number | undefined)[]): Axis["changes"][number][] {
  const changes: { kind: "insert" | "delete"; at: number; count: number }[] = [];
  let below = length;
  let coming = 0;
  const flush = (place: number): void => {
    // What comes stands before what is below; what went stood between.
    if (coming > 0) changes.push({ kind: "insert", at: below, count: coming });
    if (below - place > 1) changes.push({ kind: "delete", at: place + 1, count: below - place - 1 });
    coming = 0;
    below = place;
  };
  for (let final = finals.length - 1; final >= 0; final--) {
    const place = finals[final];
    if (place === undefined) coming++;
    else flush(place);
  }
  flush(-1);
  return changes;
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

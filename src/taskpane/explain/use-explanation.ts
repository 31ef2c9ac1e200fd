import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../../i18n/sentence";
import type { Explanation, ExplainServices, Place } from "./explain-services";

export interface ExplanationState {
  /** Stays in view while a newer one is on its way. */
  readonly explanation?: Explanation;
  readonly error?: unknown;
  readonly loading: boolean;
  /** Why changes of the selection do not arrive. */
  readonly notWatching?: unknown;
  readonly following: boolean;
  follow(following: boolean): void;
  again(): void;
}

/** What is read next, and whether something is being read. */
interface Reading {
  busy: boolean;
  again: boolean;
  alive: boolean;
  /** Undefined: whatever is selected. */
  place: Place | undefined;
}

/**
 * The explanation of the selected cell, or of the one that is held. One cell is read at a time: selections that
 * come meanwhile are not queued, only the last of them is read next.
 */
export function useExplanation(tools: ExplainServices, locale: Locale): ExplanationState {
  const [state, setState] = useState<Pick<ExplanationState, "explanation" | "error" | "loading">>({
    loading: true,
  });
  const [following, setFollowing] = useState(true);
  const [notWatching, setNotWatching] = useState<unknown>();
  const reading = useRef<Reading>({ busy: false, again: false, alive: true, place: undefined });

  const read = useCallback(async () => {
    const now = reading.current;
    now.again = true;
    if (now.busy) return;
    now.busy = true;
    setState(({ explanation }) => ({ explanation, loading: true }));
    while (now.again && now.alive) {
      now.again = false;
      const result = await tools.explain(now.place, { locale }).then(
        (explanation) => ({ explanation }),
        (error: unknown) => ({ error })
      );
      if (now.alive && !now.again)
        setState((before) => ({ ...before, error: undefined, ...result, loading: false }));
    }
    now.busy = false;
  }, [tools, locale]);

  useEffect(() => {
    const now: Reading = { busy: false, again: false, alive: true, place: undefined };
    reading.current = now;
    const stopping = tools.watchCells((what) => {
      if (what.has("cells") || (what.has("selection") && !now.place)) void read();
    });
    stopping.catch((error: unknown) => now.alive && setNotWatching(error));
    void read();
    return () => {
      now.alive = false;
      // A watch that never began was told of above, and one that cannot be stopped has lost its workbook.
      stopping.then((stop) => stop()).catch(() => undefined);
    };
  }, [tools, read]);

  const { explanation } = state;
  const follow = (next: boolean): void => {
    setFollowing(next);
    reading.current.place = next ? undefined : explanation?.place;
    if (next) void read();
  };
  return { ...state, notWatching, following, follow, again: () => void read() };
}

import { useCallback, useEffect, useRef, useState } from "react";

/** What is known of something that takes time. The last value stays in view while a newer one is on its way. */
export type LoadState<T> =
  | { state: "loading"; value?: T }
  | { state: "ready"; value: T }
  | { state: "failed"; error: unknown; value?: T };

/** Runs `load` once, and again on demand; a result that comes after a newer start is dropped. */
export function useLoad<T>(load: () => Promise<T>): LoadState<T> & { again(): void } {
  const [status, setStatus] = useState<LoadState<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  const loader = useRef(load);
  loader.current = load;
  useEffect(() => {
    let current = true;
    setStatus(({ value }) => ({ state: "loading", value }));
    loader.current().then(
      (value) => current && setStatus({ state: "ready", value }),
      (error: unknown) => current && setStatus(({ value }) => ({ state: "failed", error, value }))
    );
    return () => {
      current = false;
    };
  }, [turn]);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  return { ...status, again };
}

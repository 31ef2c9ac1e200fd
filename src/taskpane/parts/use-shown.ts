import { useEffect, useRef, type RefObject } from "react";

/** Scrolls what tells of a result into view whenever there is another one: the button that led to it may stand far below. */
export function useShown(told: unknown): RefObject<HTMLDivElement> {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== undefined) shown.current?.scrollIntoView?.({ block: "nearest" });
  }, [told]);
  return shown;
}

import { useCallback, useEffect, useRef, useState } from "react";
import { useLocale } from "../shell/language";
import type { FunctionGuide, FunctionServices, FunctionTrial } from "./function-services";

/** After this time without a further key, in milliseconds, the function is calculated. */
const quietTime = 300;

export type TrialState = {
  readonly trial?: FunctionTrial;
  readonly error?: unknown;
  readonly pending: boolean;
  again(): void;
};

/** Calculates a function over its arguments whenever they change; a result that comes late is dropped. */
export function useTrial(
  functions: FunctionServices,
  guide: FunctionGuide,
  texts: readonly string[]
): TrialState {
  const locale = useLocale();
  const [state, setState] = useState<Omit<TrialState, "again">>({ pending: true });
  const turn = useRef(0);
  const given = texts.join("\n");
  const calculate = useCallback(() => {
    const mine = ++turn.current;
    setState(({ trial }) => ({ trial, pending: true }));
    const told = (next: Omit<TrialState, "again">): void => {
      if (turn.current === mine) setState(next);
    };
    functions.tryFunctionIn(guide, given.split("\n"), { locale }).then(
      (trial) => told({ trial, pending: false }),
      (error: unknown) => told({ error, pending: false })
    );
  }, [functions, guide, given, locale]);
  useEffect(() => {
    const timer = setTimeout(calculate, quietTime);
    return () => {
      clearTimeout(timer);
      turn.current++;
    };
  }, [calculate]);
  return { ...state, again: calculate };
}

import { useEffect, useRef, useState, type RefObject } from "react";
import type { Progress, RunOptions } from "../../actions/action";
import { useServices } from "../services";
import { useLocale } from "../shell/language";

/** What was said last of what was done. */
export interface Said {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
  readonly undo?: boolean;
}

/** What is under way, and what was said last. */
export type Run =
  | { readonly state: "idle"; readonly said?: Said }
  | { readonly state: "working"; readonly progress?: Progress; readonly cancel: AbortController };

/** Runs an action and shows the sentence that it gives; `undo` offers to take it back. */
export type Work = (action: (options: RunOptions) => Promise<string>, undo?: boolean) => Promise<void>;

/** One action at a time, with its progress, its cancellation, and what came of it: the focus goes to that. */
export function useWork(first?: Said): { run: Run; work: Work; said: RefObject<HTMLDivElement> } {
  const locale = useLocale();
  const services = useServices();
  const [run, setRun] = useState<Run>(first ? { state: "idle", said: first } : { state: "idle" });
  const said = useRef<HTMLDivElement>(null);
  const told = run.state === "idle" ? run.said : undefined;
  useEffect(() => {
    if (told) said.current?.focus();
  }, [told]);
  const work: Work = async (action, undo = true) => {
    const cancel = new AbortController();
    setRun({ state: "working", cancel });
    try {
      const progress = (step: Progress): void => setRun({ state: "working", cancel, progress: step });
      const text = await action({ locale, signal: cancel.signal, progress });
      setRun({ state: "idle", said: { intent: "success", text, undo } });
    } catch (error) {
      const text = services.failureSentence(error, { locale });
      setRun({ state: "idle", said: { intent: cancel.signal.aborted ? "info" : "error", text } });
    }
  };
  return { run, work, said };
}

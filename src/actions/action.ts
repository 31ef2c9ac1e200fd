import type { Locale, Message } from "../i18n/sentence";
import type { HostFacts } from "../workbook/host";

/**
 * Something a user can do. Ribbon, context menu, shortcuts and pane all run these, so that a
 * thing done is done in one way. To add an action is to add one file and one line in `registry.ts`.
 *
 * `run` either does all of it or leaves the workbook as it was, and then throws: `failureSentence`
 * turns what was thrown into what the user reads.
 */
export interface Action<Input = void, Result = void> {
  /** Also the name of the ribbon command in the manifest, where there is one. */
  readonly id: string;
  readonly label: Message;
  readonly description: Message;
  /** Name of a Fluent icon without size and style: "TableAdd". */
  readonly icon: string;
  /** False where the host cannot do it; then it is not offered. */
  isAvailable(host: HostFacts): boolean;
  run(input: Input, options: RunOptions): Promise<Result>;
}

export interface RunOptions {
  readonly locale: Locale;
  /** Cancels: before the workbook is written to at once, afterwards by removing what was added. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** Where a long action stands: step 2 of 4, and what is being done now, in the user's language. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
  readonly label: string;
}

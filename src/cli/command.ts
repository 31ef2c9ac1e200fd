import type { Locale } from "../i18n/sentence";

/** Where a command reads from and writes to; tests may give their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** 0 done, 1 found something, 2 unusable arguments or file. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** @throws UsageError */
  run(args: readonly string[], streams: Streams, locale: Locale): Promise<ExitCode>;
}

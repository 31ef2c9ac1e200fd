import type { Locale } from "../../i18n/sentence";
import type { Command, ExitCode, Streams } from "../command";
import { parseOptions, refuseMore } from "../options";
import { UsageError } from "../usage-error";
import { calculate } from "./calculate";
import { parseLine, type Line } from "./line";

/** Lines that are calculated together at most. */
const together = 100;

/**
 * `kpi evaluate`: a line of JSON in, a line of JSON out, in order. Lines are answered as they arrive,
 * so a program may write one, wait for its answer and write the next. A line that cannot be used is
 * answered by `{"failed": "…"}`, and the command ends with exit code 2 when the others are done.
 */
export const evaluate: Command = {
  name: "evaluate",
  async run(args, streams, locale) {
    const { positionals } = parseOptions(args, {}, locale);
    refuseMore(positionals, 0, locale);
    let code: ExitCode = 0;
    let number = 0;
    for await (const texts of linesOf(streams.stdin)) {
      const lines = texts
        .map((text) => ({ text, number: ++number }))
        .filter(({ text }) => text.trim() !== "");
      for (let from = 0; from < lines.length; from += together) {
        if (await answer(lines.slice(from, from + together), streams, locale)) code = 2;
      }
    }
    return code;
  },
};

/** Answers some lines in order; true when one of them could not be used. */
async function answer(
  texts: readonly { readonly text: string; readonly number: number }[],
  { stdout }: Streams,
  locale: Locale
): Promise<boolean> {
  const parsed = texts.map(({ text, number }) => read(text, number, locale));
  const answers = await calculate(
    parsed.filter((line): line is Line => "formula" in line),
    locale
  );
  let next = 0;
  const all = parsed.map((line) => ("formula" in line ? answers[next++] : line));
  stdout.write(all.map((each) => `${JSON.stringify(each)}\n`).join(""));
  return all.some((each) => "failed" in each);
}

function read(text: string, number: number, locale: Locale): Line | { readonly failed: string } {
  try {
    return parseLine(text, number, locale);
  } catch (error) {
    if (error instanceof UsageError) return { failed: error.message };
    throw error;
  }
}

/** The lines of a stream, as many at a time as have arrived. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  stream.setEncoding("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  if (rest) yield [rest];
}

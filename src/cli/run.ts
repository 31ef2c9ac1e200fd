import { buildHelp } from "../i18n/cli-build-help";
import { cliHelp } from "../i18n/cli";
import { sentence, type Locale } from "../i18n/sentence";
import { languageOf } from "./options";
import type { Command, ExitCode, Streams } from "./command";
import { usageError, UsageError } from "./usage-error";

/** The commands; each is loaded when it is called, since some bring a whole grid with them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  evaluate: async () => (await import("./evaluate/command")).evaluate,
  build: async () => (await import("./build-book/command")).build,
  audit: async () => (await import("./audit/command")).audit,
  explain: async () => (await import("./explain/command")).explain,
  list: async () => (await import("./list/command")).list,
  prove: async () => (await import("./share/prove")).prove,
  detach: async () => (await import("./share/detach")).detach,
  attach: async () => (await import("./share/attach")).attach,
  verify: async () => (await import("./verify/command")).verify,
};

/** Runs `kpi ARGS…` and gives its exit code. */
export async function runCli(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    const locale = languageOf(args);
    const [name] = args;
    if (asksForHelp(args)) {
      streams.stdout.write(helpOn(name, locale));
      return 0;
    }
    return await (await commandOf(name, locale)).run(args.slice(1), streams, locale);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** The help of a command that has its own, else that of all. */
const helpOn = (name: string | undefined, locale: Locale): string =>
  name === "build" ? sentence(buildHelp, "build", locale) : sentence(cliHelp, "main", locale);

const asksForHelp = (args: readonly string[]): boolean =>
  args.includes("--help") || args.includes("-h") || args[0] === "help";

async function commandOf(name: string | undefined, locale: Locale): Promise<Command> {
  const known = Object.keys(commands).join(", ");
  if (name === undefined || name.startsWith("-")) throw usageError("noCommand", locale, { commands: known });
  if (!Object.hasOwn(commands, name))
    throw usageError("unknownCommand", locale, { command: name, commands: known });
  return commands[name]();
}

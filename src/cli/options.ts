import { parseArgs, type ParseArgsConfig } from "node:util";
import { locales, type Locale } from "../i18n/sentence";
import { usageError } from "./usage-error";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options that every command takes. */
const common = {
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The options and positional arguments of a command.
 *
 * @throws UsageError for an option that the command does not have, or one without its value
 */
export function parseOptions<const T extends Options>(args: readonly string[], options: T, locale: Locale) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...common, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const message = (error as Error).message.split(". ")[0].replace(/\.?$/, ".");
    throw usageError("badOption", locale, { message });
  }
}

/** Refuses arguments beyond those that the command takes. */
export function refuseMore(positionals: readonly string[], taken: number, locale: Locale): void {
  if (positionals.length > taken) throw usageError("tooMany", locale, { value: positionals[taken] });
}

/**
 * The language of `--lang`, read before anything else, so that complaints are in it too.
 *
 * @throws UsageError
 */
export function languageOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return "en-US";
  const value = args[at].includes("=") ? args[at].slice("--lang=".length) : (args[at + 1] ?? "");
  const locale = locales.find((each) => each.toLowerCase() === value.toLowerCase());
  if (!locale) throw usageError("unknownLanguage", "en-US", { value });
  return locale;
}

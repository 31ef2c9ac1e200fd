import path from "node:path";
import { parseArgs } from "node:util";
import { Refusal } from "./refusal";

export interface PreviewOptions {
  /** Absolute path of the workbook to open; undefined for the sample. */
  readonly book?: string;
  /** Absolute path of the manifest; undefined for this project's own. */
  readonly manifest?: string;
  /** Absolute path of the add-in's files; undefined to find them beside the manifest. */
  readonly dist?: string;
  /** Undefined for the first free one from the usual port on. */
  readonly port?: number;
  readonly open: boolean;
  readonly locale?: "en-US" | "zh-CN";
  readonly theme?: "light" | "dark";
  /** Custom functions by the messages of Office instead of direct calls. */
  readonly genuine: boolean;
}

export const usage = `Usage: npm run preview -- [BOOK.xlsx] [options]

  --manifest FILE   preview another add-in, by its add-in only manifest
  --dist DIR        where that add-in's files are; by default beside the manifest, or in its dist folder
  --port N          port on 127.0.0.1; by default the first free one from 3100 on
  --lang TAG        en-US or zh-CN; by default the browser's language
  --theme NAME      light or dark; by default the system's
  --genuine         call custom functions by the messages of Office on the web instead of directly
  --no-open         do not open a browser
  --help            this text
`;

/**
 * Reads the command line.
 * @returns undefined when help was asked for
 * @throws {Refusal} on an unknown option or a value that cannot be used
 */
export function readOptions(args: readonly string[]): PreviewOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (positionals.length > 1)
    throw new Refusal(`One workbook can be opened at a time, and ${positionals.length} were given.`);
  const resolve = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : path.resolve(file);
  return {
    book: resolve(positionals[0]),
    manifest: resolve(values.manifest),
    dist: resolve(values.dist),
    port: portOf(values.port),
    open: !values["no-open"],
    locale: localeOf(values.lang),
    theme: themeOf(values.theme),
    genuine: values.genuine ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        manifest: { type: "string" },
        dist: { type: "string" },
        port: { type: "string" },
        lang: { type: "string" },
        theme: { type: "string" },
        genuine: { type: "boolean" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(". ")[0]}. Run with --help for the options.`);
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Refusal(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

function localeOf(tag: string | undefined): "en-US" | "zh-CN" | undefined {
  if (tag === undefined) return undefined;
  if (/^zh\b/i.test(tag)) return "zh-CN";
  if (/^en\b/i.test(tag)) return "en-US";
  throw new Refusal(`--lang takes en-US or zh-CN, not "${tag}".`);
}

function themeOf(name: string | undefined): "light" | "dark" | undefined {
  if (name === undefined || name === "light" || name === "dark") return name;
  throw new Refusal(`--theme takes light or dark, not "${name}".`);
}

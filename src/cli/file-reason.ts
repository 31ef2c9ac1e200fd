import { cliMessages } from "../i18n/cli";
import { sentence, type Locale } from "../i18n/sentence";

const reasons = {
  ENOENT: "noSuchFile",
  ENOTDIR: "noSuchFile",
  EISDIR: "isFolder",
  EACCES: "noAccess",
  EPERM: "noAccess",
  ENOSPC: "noSpace",
} as const;

/** Why the file system refused, in words; its own message where it is none of the usual reasons. */
export function fileReason(error: NodeJS.ErrnoException, locale: Locale): string {
  const key = reasons[error.code as keyof typeof reasons];
  return key ? sentence(cliMessages, key, locale) : error.message;
}

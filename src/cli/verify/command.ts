import { checkSignOffs, type SignOffState } from "../../actions/sign-off/check-sign-offs";
import { signOffMessages } from "../../i18n/sign-off";
import { sentence, type Locale } from "../../i18n/sentence";
import { differenceSentence, type Difference } from "../../scorecard/sign-off";
import type { Command } from "../command";
import { parseOptions, refuseMore } from "../options";
import { withBook } from "../with-book";
import { usageError, UsageError } from "../usage-error";

/**
 * `kpi verify BOOK.xlsx`: calculates the workbook anew, checks the sign-off ledger by itself and the workbook against
 * it. Exit 1 where anything is not as it was signed.
 */
export const verify: Command = {
  name: "verify",
  async run(args, { stdout }, locale) {
    const { values, positionals } = parseOptions(args, {}, locale);
    const [file] = positionals;
    if (file === undefined)
      throw usageError("missingOption", locale, { command: "verify", option: "BOOK.xlsx" });
    refuseMore(positionals, 1, locale);
    const state = await withBook(file, undefined, locale, () => checkSignOffs.run(undefined, { locale }));
    const report = reportOf(state, locale);
    stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : textOf(report, locale));
    return report.verified ? 0 : 1;
  },
};

interface ReportedDifference {
  readonly kind: string;
  readonly sheet?: string;
  readonly address?: string;
  readonly sentence: string;
}

interface VerifyReport {
  readonly verified: boolean;
  readonly ledger: readonly ReportedDifference[];
  readonly signOffs: readonly {
    readonly number: number;
    readonly scorecard: string;
    readonly period: string;
    readonly signedBy: string;
    readonly signedAt: string;
    readonly superseded: boolean;
    readonly differences: readonly ReportedDifference[];
  }[];
}

function reportOf(state: SignOffState, locale: Locale): VerifyReport {
  const say = (key: keyof typeof signOffMessages, values?: Record<string, number>): string =>
    sentence(signOffMessages, key, locale, values);
  if (state.state === "none") throw new UsageError(say("noLedger"));
  if (state.state === "gone") {
    const { expected } = state;
    return {
      verified: false,
      ledger: [{ kind: "ledgerGone", sentence: say("ledgerGone", { expected }) }],
      signOffs: [],
    };
  }
  const { chain, signOffs } = state.ledger;
  const reported = (difference: Difference): ReportedDifference => ({
    kind: difference.kind,
    ...("place" in difference ? difference.place : {}),
    sentence: differenceSentence(difference, locale),
  });
  return {
    verified: chain.length === 0 && signOffs.every(({ differences }) => differences.length === 0),
    ledger: chain.map(reported),
    signOffs: signOffs.map(({ content, superseded, differences }) => ({
      number: content.number,
      scorecard: content.scorecard.title,
      period: content.period.label,
      signedBy: content.signedBy,
      signedAt: content.signedAt,
      superseded,
      differences: differences.map(reported),
    })),
  };
}

function textOf({ verified, ledger, signOffs }: VerifyReport, locale: Locale): string {
  const say = (key: keyof typeof signOffMessages, values?: Record<string, string | number>): string =>
    sentence(signOffMessages, key, locale, values);
  const placed = ({ sheet, address, sentence: text }: ReportedDifference): string =>
    address === undefined ? text : `${sheet}!${address}  ${text}`;
  const stateOf = ({ superseded, differences }: VerifyReport["signOffs"][number]): string => {
    if (superseded) return say("superseded");
    if (differences.length === 0) return say("unchanged");
    return differences.length === 1
      ? say("oneDifference")
      : say("differences", { count: differences.length });
  };
  const lines = [
    ...ledger.map(placed),
    ...signOffs.flatMap((signOff) => [
      say("signedLine", { ...signOff, superseded: "", differences: "", state: stateOf(signOff) }),
      ...signOff.differences.map((difference) => `  ${placed(difference)}`),
    ]),
    ...(verified ? [say("verified", { count: signOffs.length })] : []),
  ];
  return `${lines.join("\n")}\n`;
}

import { calculationsVersion } from "../../functions/version";
import { signOffMessages } from "../../i18n/sign-off";
import { sentence, type Locale } from "../../i18n/sentence";
import { freeSheetName } from "../../plan/sheet-name";
import { MissingSourceError } from "../../scorecard/index";
import {
  capture,
  ledgerCells,
  ledgerFormats,
  ledgerSheet,
  seal,
  verifyChain,
  type SignOffContent,
} from "../../scorecard/sign-off";
import { appendRow } from "../../workbook/append-row";
import { applyPlan } from "../../workbook/apply-plan";
import { throwIfCancelled } from "../../workbook/errors";
import type { Action } from "../action";
import { rememberAdded } from "../undo-last";
import { localTime } from "./now";
import { headSetting, readSignOffBook, type SignOffBook } from "./read";
import { Refusal } from "../refusal";

export interface SignOffOrder {
  /** The scorecard's sheet; the period that it shows is signed. */
  readonly sheet: string;
  /** Typed in: the add-in has no identity to ask. */
  readonly signedBy: string;
  readonly note?: string;
  /** Begins a new ledger although the workbook remembers one that was removed. */
  readonly restart?: boolean;
  /** For tests; the present if absent. */
  readonly now?: Date;
}

export interface SignedOff {
  readonly content: SignOffContent;
  readonly ledgerSheet: string;
}

const steps = 3;

/** Closes the period that a scorecard shows: a row in the ledger, whose sheet is made with the first one. */
export const signOff: Action<SignOffOrder, SignedOff> = {
  id: "signOff",
  label: signOffMessages.signOff,
  description: signOffMessages.signOffTip,
  icon: "Signature",
  isAvailable: () => true,
  async run(order, options) {
    const { locale, signal, progress } = options;
    const say = (key: keyof typeof signOffMessages, values?: Record<string, string>): string =>
      sentence(signOffMessages, key, locale, values);
    const signedBy = order.signedBy.trim();
    if (signedBy === "") throw new Refusal(say("noName"));
    progress?.({ step: 1, steps, label: say("stepCheck") });
    const read = await readSignOffBook(options);
    throwIfCancelled(signal);
    if (!read.ledger && read.head && !order.restart)
      throw new Refusal(say("ledgerRemoved", { expected: String(read.head.rows) }));
    if (read.ledger && (await verifyChain(read.ledger, read.head)).differences.length > 0)
      throw new Refusal(say("chainUnsound"));
    progress?.({ step: 2, steps, label: say("stepSign") });
    const content = await contentOf(read, { ...order, signedBy }, locale);
    throwIfCancelled(signal);
    const sheet = await write(read, content, locale);
    progress?.({ step: 3, steps, label: say("stepSign") });
    return { content, ledgerSheet: sheet };
  },
};

async function contentOf(read: SignOffBook, order: SignOffOrder, locale: Locale): Promise<SignOffContent> {
  const { sheet, signedBy, note = "", now } = order;
  const refuse = (key: keyof typeof signOffMessages, values: Record<string, string>): Refusal =>
    new Refusal(sentence(signOffMessages, key, locale, values));
  const scorecard = read.scorecards.find((one) => one.sheet === sheet);
  if (!scorecard) throw refuse("sheetGone", { sheet });
  try {
    const captured = await capture(scorecard, read.snapshot, read.book, {
      number: (read.ledger?.rows.length ?? 0) + 1,
      signedBy,
      signedAt: localTime(now),
      note: note.trim(),
      version: calculationsVersion,
    });
    if (captured.ok) return captured.content;
    const key = captured.reason === "tableGone" ? "noTable" : captured.reason;
    throw refuse(key, { sheet });
  } catch (error) {
    if (!(error instanceof MissingSourceError)) throw error;
    throw refuse("sourceMissing", { source: error.sourceId.slice(error.sourceId.indexOf(":") + 1) });
  }
}

/** Adds the row, or the ledger with its first row; gives the ledger's sheet. */
async function write(read: SignOffBook, content: SignOffContent, locale: Locale): Promise<string> {
  const { ledger, snapshot } = read;
  const sealed = await seal(content, ledger?.rows.at(-1)?.hash);
  const settings = { [headSetting]: { rows: content.number, hash: sealed.hash } };
  if (ledger) {
    await appendRow({
      sheet: ledger.sheet,
      row: ledger.next,
      column: ledger.columns.shown.number,
      cells: ledgerCells(content, sealed),
      formats: ledgerFormats,
      settings,
    });
    return ledger.sheet;
  }
  const name = freeSheetName(
    sentence(signOffMessages, "sheetName", locale),
    snapshot.sheets.map((sheet) => sheet.name)
  );
  const { added } = await applyPlan({
    sheets: [ledgerSheet({ name, content, sealed }, locale)],
    settings,
    select: { sheet: content.scorecard.sheet, address: "A1" },
  });
  rememberAdded(added);
  return name;
}

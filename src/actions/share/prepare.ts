import type { Snapshot } from "../../audit/snapshot";
import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import { cell } from "../../plan/addresses";
import { readDocumentFacts, type DocumentFacts } from "../../workbook/document-facts";
import type { Place } from "../../workbook/place";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { aboutName } from "./about-sheet";
import { kpiCells } from "./kpi-cells";
import { readRecords } from "./records";

/** The points of the checklist, in their order. */
export const checks = ["formulas", "autoOpen", "links", "hidden", "errors", "comments", "about"] as const;
export type CheckId = (typeof checks)[number];

export interface CheckedPoint {
  readonly id: CheckId;
  readonly name: string;
  readonly ok: boolean;
  readonly sentence: string;
  /** The first cell that it is about. */
  readonly place?: Place;
}

/** Excel opens the pane with a workbook that has this document setting. */
export const autoOpenSetting = "Office.AutoShowTaskpaneWithDocument";

/** What to look at before the workbook goes to somebody without the add-in. Changes nothing. */
export const prepare: Action<void, readonly CheckedPoint[]> = {
  id: "prepareToShare",
  label: shareMessages.prepare,
  description: shareMessages.prepareTip,
  icon: "Share",
  isAvailable: () => true,
  async run(_input, { locale, signal }) {
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    const facts = await readDocumentFacts();
    const autoOpen = snapshot.settings?.[autoOpenSetting];
    return checklist(snapshot, facts, autoOpen === true || autoOpen === "true", locale);
  },
};

/** The checklist over what was read. */
export function checklist(
  snapshot: Snapshot,
  facts: DocumentFacts,
  autoOpen: boolean,
  locale: Locale
): readonly CheckedPoint[] {
  const say = (key: keyof typeof shareMessages, values?: Record<string, string | number>): string =>
    sentence(shareMessages, key, locale, values);
  const some = (places: readonly Place[]): string => {
    const shown = places.slice(0, 3).map(({ sheet, address }) => `${sheet}!${address}`);
    const first = shown.join(locale === "zh-CN" ? "、" : ", ");
    return places.length > 3 ? say("more", { places: first, count: places.length - 3 }) : first;
  };
  const kpi = kpiCells(snapshot, { kind: "workbook" });
  const linked = cellsWhere(snapshot, (_, formula) => /\[[^\]]+\.(?:xl\w+|csv)\]|^='?https?:/i.test(formula));
  const errors = cellsWhere(snapshot, (value) => /^#(?:N\/A|[A-Z/0]+[!?])$/.test(value));
  const records = readRecords(snapshot).sheet;
  const hidden = snapshot.sheets
    .filter(
      ({ name, visibility, values }) => visibility !== "Visible" && values.length > 0 && name !== records
    )
    .map(({ name }) => name);
  const about = snapshot.names.find(({ name }) => name === aboutName)?.sheet;
  const [author = say("nobody")] = [facts.people.join(", ")].filter(Boolean);
  /** In order, with the first sentence, unless the second says what was found. */
  const point = (
    id: CheckId,
    name: keyof typeof shareMessages,
    fine: string,
    found: string | undefined,
    place?: Place
  ): CheckedPoint => ({
    id,
    name: say(name),
    ok: found === undefined,
    sentence: found ?? fine,
    ...(place ? { place } : {}),
  });
  const listed = (key: "linksFound" | "errorsFound", places: readonly Place[]): string | undefined =>
    places.length === 0 ? undefined : say(key, { count: places.length, places: some(places) });
  return [
    point(
      "formulas",
      "checkFormulas",
      say("formulasOk"),
      kpi.length === 0 ? undefined : say("formulasLeft", { count: kpi.length }),
      kpi[0] && { sheet: kpi[0].sheet, address: kpi[0].address }
    ),
    point("autoOpen", "checkAutoOpen", say("autoOpenOk"), autoOpen ? say("autoOpenSet") : undefined),
    point("links", "checkLinks", say("linksOk"), listed("linksFound", linked), linked[0]),
    point(
      "hidden",
      "checkHidden",
      say("hiddenOk"),
      hidden.length === 0 ? undefined : say("hiddenFound", { sheets: hidden.join(", ") })
    ),
    point("errors", "checkErrors", say("errorsOk"), listed("errorsFound", errors), errors[0]),
    point(
      "comments",
      "checkComments",
      say("commentsOk"),
      facts.comments === 0 && facts.people.length === 0
        ? undefined
        : say("commentsFound", { count: facts.comments, author })
    ),
    point(
      "about",
      "checkAbout",
      about === undefined ? "" : say("aboutOk", { sheet: about }),
      about === undefined ? say("aboutMissing") : undefined
    ),
  ];
}

/** Cells whose value and formula, as texts, meet a condition; on sheets that are seen. */
function cellsWhere(snapshot: Snapshot, meets: (value: string, formula: string) => boolean): Place[] {
  return snapshot.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .flatMap(({ name, origin = { row: 0, column: 0 }, values, formulas }) =>
      values.flatMap((line, r) =>
        line.flatMap((value, c) => {
          const formula = String(formulas?.[r]?.[c] ?? "");
          return meets(String(value), formula.startsWith("=") ? formula : "")
            ? [{ sheet: name, address: cell(origin.row + r, origin.column + c) }]
            : [];
        })
      )
    );
}

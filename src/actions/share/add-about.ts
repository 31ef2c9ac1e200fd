import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import { freeSheetName } from "../../plan/sheet-name";
import { cardTitle } from "../../scorecard/card-title";
import { periodLabel } from "../../scorecard/index";
import { applyPlan } from "../../workbook/apply-plan";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { listScorecards } from "../list-scorecards";
import { localTime } from "../sign-off/now";
import { rememberAdded } from "../undo-last";
import { aboutSheet } from "./about-sheet";
import { kpiCells } from "./kpi-cells";
import { readRecords } from "./records";

/** Adds the sheet that says what the reader is looking at; gives its name. */
export const addAbout: Action<void, string> = {
  id: "addAboutSheet",
  label: shareMessages.checkAbout,
  description: shareMessages.aboutMissing,
  icon: "DocumentText",
  isAvailable: () => true,
  async run(_input, { locale, signal }) {
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    const cards = (await listScorecards()).map(({ model, sheet, score, periodStart }) => ({
      sheet,
      title: cardTitle(model),
      period: periodStart === undefined ? "–" : periodLabel(periodStart, model.request.grain, locale),
      ...(score === undefined ? {} : { score: rounded(score, locale) }),
    }));
    const name = freeSheetName(
      sentence(shareMessages, "aboutSheet", locale),
      snapshot.sheets.map((sheet) => sheet.name)
    );
    const sheet = aboutSheet(
      {
        name,
        cards,
        kpiFormulas: kpiCells(snapshot, { kind: "workbook" }).length,
        detached: readRecords(snapshot).list.length,
        date: localTime().slice(0, 10),
      },
      locale
    );
    const { added } = await applyPlan(
      { sheets: [sheet], select: { sheet: name, address: "A1" } },
      { signal }
    );
    rememberAdded(added);
    return name;
  },
};

const rounded = (score: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);

import { shareMessages } from "../../i18n/share";
import { sentence } from "../../i18n/sentence";
import { replaceContents } from "../../workbook/formulas/replace-contents";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { Refusal } from "../refusal";
import { kpiCells } from "./kpi-cells";

/** Gives KPI formulas that another program has mangled their names back; how many there were. */
export const repair: Action<void, number> = {
  id: "repair",
  label: shareMessages.repair,
  description: shareMessages.repairTip,
  icon: "Wrench",
  isAvailable: () => true,
  async run(_input, { locale, signal }) {
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    const mangled = kpiCells(snapshot, { kind: "workbook" }).filter(
      ({ formula, repaired }) => formula !== repaired
    );
    if (mangled.length === 0) throw new Refusal(sentence(shareMessages, "nothingMangled", locale));
    await replaceContents(
      mangled.map(({ sheet, address, formula, repaired }) => ({
        sheet,
        address,
        before: formula,
        after: repaired,
      }))
    );
    return mangled.length;
  },
};

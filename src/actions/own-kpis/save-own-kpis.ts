import { ownKpiMessages } from "../../i18n/own-kpis";
import { sentence, type Locale } from "../../i18n/sentence";
import type { OwnKpi } from "../../scorecard/own-kpis/own-kpi";
import type { Action } from "../action";
import { Refusal } from "../refusal";
import type { ReadOwnKpis } from "../../scorecard/own-kpis/stored";
import { storedOwnKpis } from "./read-own-kpis";
import { writeOwnKpis } from "./write-own-kpis";

/** Own KPIs to keep: those with an id that is there take its place, the others come last. */
export interface OwnKpiOrder {
  readonly kpis: readonly OwnKpi[];
  /** Id that a single changed KPI had until now, where it has another. */
  readonly replaces?: string;
}

/** Stores own KPIs in the workbook. */
export const saveOwnKpis: Action<OwnKpiOrder, readonly OwnKpi[]> = {
  id: "saveOwnKpis",
  label: ownKpiMessages.saveAction,
  description: ownKpiMessages.saveActionTip,
  icon: "Save",
  isAvailable: () => true,
  async run({ kpis, replaces }, options) {
    const before = await ownKpisToChange(options.locale);
    const given = new Map(kpis.map((kpi) => [replaces ?? kpi.id, kpi]));
    const kept = before.kpis.map((kpi) => given.get(kpi.id) ?? kpi);
    const fresh = kpis.filter((kpi) => !before.kpis.some(({ id }) => id === (replaces ?? kpi.id)));
    const all = [...kept, ...fresh];
    await writeOwnKpis(before, all, options);
    return all;
  },
};

/** Takes an own KPI out of the workbook's list. Scorecards that use it carry it with them, and stay as they are. */
export const deleteOwnKpi: Action<string, readonly OwnKpi[]> = {
  id: "deleteOwnKpi",
  label: ownKpiMessages.deleteAction,
  description: ownKpiMessages.deleteActionTip,
  icon: "Delete",
  isAvailable: () => true,
  async run(kpi, options) {
    const before = await ownKpisToChange(options.locale);
    const rest = before.kpis.filter(({ id }) => id !== kpi);
    if (rest.length < before.kpis.length) await writeOwnKpis(before, rest, options);
    return rest;
  },
};

/** @throws {Refusal} where what is stored must not be written over */
async function ownKpisToChange(locale: Locale): Promise<ReadOwnKpis> {
  const stored = await storedOwnKpis();
  if (stored.foreign) throw new Refusal(sentence(ownKpiMessages, "foreign", locale));
  return stored;
}

import type { TemplateGroup, TemplateItem } from "../../catalog/types";
import type { Words } from "../words";
import type { Draft } from "./groups";

/** Groups that stand in each other: 2.1 above 2.1.1. */
export const isHierarchy = (groups: readonly TemplateGroup[]): boolean =>
  groups.some((group) => group.parent !== undefined);

/** Dotted codes part by part, numbers as numbers: "2.2" before "2.10". */
function compareCodes(a: string, b: string): number {
  const [first, second] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    const [x, y] = [first[i] ?? "", second[i] ?? ""];
    const order = Number(x) - Number(y) || x.localeCompare(y);
    if (order !== 0) return order;
  }
  return 0;
}

/** True for the code itself and for all below it. */
export const isWithin = (code: string, above: string): boolean =>
  code === above || code.startsWith(`${above}.`);

/**
 * The headings of a hierarchy by code, in the order of the codes, each with the KPIs that stand
 * directly below it; KPIs without a place in it come last. A heading without any KPI below is left out.
 */
export function hierarchyDrafts(
  groups: readonly TemplateGroup[],
  kept: readonly TemplateItem[],
  added: readonly string[],
  words: Words
): Draft[] {
  const ordered = [...groups].sort((a, b) => compareCodes(a.code, b.code));
  const homeOf = ({ code, group }: TemplateItem): string | undefined =>
    ordered.findLast((each) => code !== undefined && isWithin(code, each.code))?.code ?? group;
  const items = [...kept].sort((a, b) => compareCodes(a.code ?? "", b.code ?? ""));
  const drafts = ordered
    .map((group): Draft => ({
      code: group.code,
      name: words.of(group.name),
      level: ordered.filter((other) => other !== group && isWithin(group.code, other.code)).length,
      kept: items.filter((item) => homeOf(item) === group.code),
      added: [],
    }))
    .filter(({ code }) => items.some((item) => isWithin(homeOf(item) ?? "", code)));
  return added.length === 0
    ? drafts
    : [...drafts, { code: "added", name: words("otherGroup"), level: 0, kept: [], added }];
}

/**
 * Codes of a group's heading and rows as KPI.ROLLUP reads them, none twice: a KPI that has the code
 * of its heading stands below it.
 *
 * @example rollupCodes("2.1", ["2.1", "2.1.3"])  // ["2.1.0", "2.1.3"]
 */
export const rollupCodes = (group: string, codes: readonly string[]): string[] =>
  codes.map((code, i) =>
    code === group ? `${group}.0` : isWithin(code, group) ? code : `${group}.added${i + 1}`
  );

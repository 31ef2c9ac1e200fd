import { kpiById } from "../../catalog/cards";
import { templateById } from "../../catalog/templates";
import type { KpiDefinition, ScorecardTemplate, TemplateItem } from "../../catalog/types";
import { findMissing } from "../mapping/mapping-file";
import type { ScorecardRequest } from "../request";
import type { Source } from "../sources/source";
import type { Words } from "../words";
import { hierarchyDrafts, isHierarchy } from "./hierarchy";
import { isMapped, methodOf, type RowGroup, type ScorecardRow } from "./rows";
import { rehomed } from "./rehomed";
import { weightsOf } from "./weights";

const perspectives = ["financial", "customer", "process", "learning"] as const;

export interface Draft {
  readonly code: string;
  readonly name: string;
  readonly weight?: number;
  readonly level?: number;
  readonly kept: readonly TemplateItem[];
  readonly added: readonly string[];
}

/** A template of the catalog that this version does not have. */
export class UnknownTemplate extends RangeError {
  constructor(readonly template: string) {
    super(`Unknown template: ${template}`);
    this.name = "UnknownTemplate";
  }
}

/** @throws UnknownTemplate */
export function templateOf(id: string): ScorecardTemplate {
  const template = templateById(id);
  if (!template) throw new UnknownTemplate(id);
  return template;
}

/** @param own the user's own KPIs; an id of the dictionary always means the dictionary's KPI */
export function definitionOf(id: string, own: readonly KpiDefinition[] = []): KpiDefinition {
  const kpi = kpiById(id) ?? own.find((each) => each.id === id);
  if (!kpi) throw new RangeError(`Unknown KPI: ${id}`);
  return kpi;
}

/** The template's items without those left out, and the KPIs that were added. */
export function chosenItems(request: Pick<ScorecardRequest, "template" | "added" | "removed">): {
  kept: TemplateItem[];
  added: string[];
} {
  const kept = templateOf(request.template).items.filter((item) => !request.removed?.includes(item.kpi));
  const added = [...new Set(request.added ?? [])].filter((id) => !kept.some((item) => item.kpi === id));
  return { kept, added };
}

/**
 * The rows of a scorecard in their groups: the template's own groups, or else the four
 * perspectives. Groups that carry weights share the whole among them; within one, the KPIs'
 * weights add up to that of the group.
 */
export function rowGroups(request: ScorecardRequest, sources: readonly Source[], words: Words): RowGroup[] {
  const template = templateOf(request.template);
  const { kept, added } = chosenItems(request);
  const kpiOf = (id: string): KpiDefinition => definitionOf(id, request.own);
  const drafts = template.groups
    ? isHierarchy(template.groups)
      ? hierarchyDrafts(template.groups, kept, added, words)
      : templateDrafts(template, kept, added, kpiOf, words)
    : perspectiveDrafts(kept, added, kpiOf, words);
  const filled = rehomed(drafts, request.groups)
    .filter((draft) => draft.kept.length + draft.added.length > 0 || draft.level !== undefined)
    .map((draft) => ({
      ...draft,
      ...(draft.weight === undefined ? {} : { weight: request.groupWeights?.[draft.code] ?? draft.weight }),
    }));
  const groupSum = filled.reduce((sum, draft) => sum + (draft.weight ?? 0), 0);
  const overall = weightsOf(kept, added, 1);
  let position = 0;
  return filled.map((draft) => {
    const weight =
      draft.weight === undefined
        ? undefined
        : Math.abs(groupSum - 1) < 1e-9
          ? draft.weight
          : draft.weight / groupSum;
    const weights = weight === undefined ? overall : weightsOf(draft.kept, draft.added, weight);
    const items = inOrder(
      [
        ...draft.kept,
        ...draft.added.map((kpi): TemplateItem => ({ kpi, weight: 0, target: kpiOf(kpi).target })),
      ],
      request.order
    );
    const rows = items.map((item) =>
      rowOf(item, weights.get(item.kpi)!, ++position, request, sources, words)
    );
    return {
      code: draft.code,
      name: draft.name,
      ...(weight === undefined ? {} : { weight }),
      ...(draft.level === undefined ? {} : { level: draft.level }),
      rows,
    };
  });
}

/** The items that an order names stand in that order, before the others. */
function inOrder(items: readonly TemplateItem[], order: readonly string[] = []): readonly TemplateItem[] {
  const place = new Map(order.map((kpi, i) => [kpi, i]));
  const at = ({ kpi }: TemplateItem): number => place.get(kpi) ?? order.length;
  return [...items].sort((a, b) => at(a) - at(b));
}

type KpiOf = (id: string) => KpiDefinition;

function templateDrafts(
  template: ScorecardTemplate,
  kept: readonly TemplateItem[],
  added: readonly string[],
  kpiOf: KpiOf,
  words: Words
): Draft[] {
  const groups = template.groups!.filter((group) => template.items.some((item) => item.group === group.code));
  const home = (id: string): string | undefined =>
    groups.find((group) => group.code === kpiOf(id).perspective)?.code;
  const drafts = groups.map((group): Draft => ({
    code: group.code,
    name: words.of(group.name),
    ...(group.weight === undefined ? {} : { weight: group.weight }),
    kept: kept.filter((item) => item.group === group.code),
    added: added.filter((id) => home(id) === group.code),
  }));
  const homeless = added.filter((id) => home(id) === undefined);
  const share = groups[0].weight === undefined ? {} : { weight: homeless.length / Math.max(1, kept.length) };
  return homeless.length > 0
    ? [...drafts, { code: "added", name: words("otherGroup"), ...share, kept: [], added: homeless }]
    : drafts;
}

const perspectiveDrafts = (
  kept: readonly TemplateItem[],
  added: readonly string[],
  kpiOf: KpiOf,
  words: Words
): Draft[] =>
  perspectives.map((perspective) => ({
    code: perspective,
    name: words(perspective),
    kept: kept.filter((item) => kpiOf(item.kpi).perspective === perspective),
    added: added.filter((id) => kpiOf(id).perspective === perspective),
  }));

function rowOf(
  item: TemplateItem,
  weight: number,
  position: number,
  request: ScorecardRequest,
  sources: readonly Source[],
  words: Words
): ScorecardRow {
  const kpi = definitionOf(item.kpi, request.own);
  const asked = request.targets?.[kpi.id];
  const baseline = request.baselines?.[kpi.id] ?? item.baseline;
  const relative =
    asked === undefined && item.target?.operator === "relative-change" ? item.target.value : undefined;
  const mapping = request.mapping.find((m) => m.kpi === kpi.id);
  const band = request.bands?.[kpi.id];
  return {
    kpi,
    code: item.code ?? String(position),
    weight: request.weights?.[kpi.id] ?? weight,
    target: asked !== undefined ? asked : relative === undefined ? (item.target?.value ?? null) : null,
    ...(relative === undefined ? {} : { relativeTarget: relative }),
    ...(band ? { band } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    method: methodOf(kpi, asked === undefined ? item.target : null, baseline),
    owner: request.owners?.[kpi.id] ?? words.of(item.owner ?? kpi.owner),
    ...(isMapped(mapping) && !findMissing(mapping, sources) ? { mapping } : {}),
  };
}

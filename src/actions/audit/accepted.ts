import { findingKey, type Finding } from "../../audit";

/** Findings that somebody has accepted are kept in the workbook under this key. */
export const acceptedSetting = "kpi-audit.accepted";

/** Why a finding stands, as somebody has said. */
export interface Acceptance {
  /** Of the finding: it holds until the cells, or what was seen in them, change. */
  readonly key: string;
  /** Typed in: the add-in has no identity to ask. */
  readonly who: string;
  /** Local time with its distance from UTC. */
  readonly when: string;
  readonly reason: string;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** Whether something is kept that this version cannot read, and must not write over. */
export function isForeign(settings: Readonly<Record<string, unknown>>): boolean {
  const stored = settings[acceptedSetting] as { version?: unknown; accepted?: unknown } | null | undefined;
  return stored !== undefined && stored !== null && (stored.version !== 1 || !Array.isArray(stored.accepted));
}

/** What is kept in the settings of a workbook; nothing where there is none, or where it cannot be read. */
export function acceptedOf(settings: Readonly<Record<string, unknown>>): readonly Acceptance[] {
  const stored = settings[acceptedSetting] as { version?: unknown; accepted?: unknown } | null | undefined;
  if (stored?.version !== 1 || !Array.isArray(stored.accepted)) return [];
  return (stored.accepted as Partial<Acceptance>[]).filter((each): each is Acceptance =>
    [each.key, each.who, each.when, each.reason].every((text) => typeof text === "string")
  );
}

/** Findings that are open, and those that were accepted as they stand. */
export function splitAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[]
): { readonly open: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  if (acceptances.length === 0) return { open: findings, accepted: [] };
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = byKey.get(findingKey(finding));
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
  }
  return { open, accepted };
}

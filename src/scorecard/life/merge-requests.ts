import type { ScorecardRequest } from "../request";

const records = [
  "groups",
  "weights",
  "groupWeights",
  "targets",
  "bands",
  "baselines",
  "owners",
  "policies",
] as const;

/**
 * What is asked for when the sheet has been changed while a change was being made in the pane: what was
 * edited there wins, everything else is as the sheet says now.
 *
 * @param opened what the pane began with
 * @param edited what it ended with
 * @param standing what the sheet says now
 */
export function mergeRequests(
  opened: ScorecardRequest,
  edited: ScorecardRequest,
  standing: ScorecardRequest
): ScorecardRequest {
  const keys = new Set([
    ...Object.keys(opened),
    ...Object.keys(edited),
    ...Object.keys(standing),
  ] as (keyof ScorecardRequest)[]);
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    merged[key] = (records as readonly string[]).includes(key)
      ? mergeRecords(opened[key] as Values, edited[key] as Values, standing[key] as Values)
      : same(opened[key], edited[key])
        ? standing[key]
        : edited[key];
    if (merged[key] === undefined) delete merged[key];
  }
  return merged as unknown as ScorecardRequest;
}

type Values = Readonly<Record<string, unknown>> | undefined;

function mergeRecords(opened: Values = {}, edited: Values = {}, standing: Values = {}): Values {
  const keys = new Set([...Object.keys(opened), ...Object.keys(edited), ...Object.keys(standing)]);
  const entries = [...keys].flatMap((key) => {
    const from = same(opened[key], edited[key]) ? standing : edited;
    return key in from ? [[key, from[key]] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

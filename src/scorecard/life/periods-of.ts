import type { Snapshot } from "../../audit/snapshot";
import { sourceBook } from "../measure/rows";
import type { ScorecardRequest } from "../request";
import { listPeriods } from "../sample/sample-values";
import { isMapped } from "../rows/rows";
import { findMissing } from "../mapping/mapping-file";
import { recogniseSources } from "../sources/recognise";
import type { Source } from "../sources/source";

/** First days of the periods in a scorecard's data, oldest first, as serials of the 1900 date system. */
export function periodsOf(
  request: Pick<ScorecardRequest, "mapping" | "grain">,
  snapshot: Snapshot,
  sources: readonly Source[] = recogniseSources(snapshot)
): readonly number[] {
  const mapped = request.mapping.filter((mapping) => isMapped(mapping) && !findMissing(mapping, sources));
  return listPeriods(mapped, snapshot, request.grain, sourceBook(sources));
}

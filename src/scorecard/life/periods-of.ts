import type { Snapshot } from "../../audit/snapshot";
import { sourceBook } from "../measure/rows";
import type { ScorecardRequest } from "../request";
import { listPeriods } from "../sample/sample-values";
import { isMapped } from "../rows/rows";
import { findMissing } from "../mapping/mapping-file";
import { recogniseSources } from "../sources/recognise";

/** First days of the periods in a scorecard's data, oldest first, as serials of the 1900 date system. */
export function periodsOf(request: ScorecardRequest, snapshot: Snapshot): readonly number[] {
  const sources = recogniseSources(snapshot);
  const mapped = request.mapping.filter((mapping) => isMapped(mapping) && !findMissing(mapping, sources));
  return listPeriods(mapped, snapshot, request.grain, sourceBook(sources));
}

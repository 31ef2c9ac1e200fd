import type { Snapshot } from "../audit/snapshot";
import type { KpiDefinition } from "../catalog/types";
import type { Locale } from "../i18n/sentence";
import { sampleValues, type Grain, type KpiMapping, type SampleValue } from "../scorecard/index";

/** Periods that a live sample shows. */
const periodsShown = 12;

/** The last values that a KPI would have with this mapping, oldest first; empty where nothing is mapped. */
export const previewMapping = (
  mapping: KpiMapping,
  snapshot: Snapshot,
  grain: Grain,
  locale: Locale,
  own?: KpiDefinition
): readonly SampleValue[] =>
  mapping.value || mapping.inputs
    ? sampleValues(mapping, snapshot, grain, periodsShown, locale, undefined, own)
    : [];

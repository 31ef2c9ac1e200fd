import type { Snapshot } from "../../audit/snapshot";
import type { Locale } from "../../i18n/sentence";
import type { Grain, KpiMapping, SampleValue, Source } from "../model";
/** First days of the periods for which the mapped sources have rows, oldest first. */
export declare function listPeriods(mapping: readonly KpiMapping[], sources: readonly Source[], snapshot: Snapshot, grain: Grain): number[];
/** Label of the period that begins on the given day, such as "2025-12", "2025 Q4", "2025年12月". */
export declare function samplePeriods(start: number, grain: Grain, locale: Locale): string;
/** The last `count` periods up to the latest that the mapping's sources have. */
export declare function sampleValues(mapping: KpiMapping, snapshot: Snapshot, grain: Grain, count: number, locale?: Locale): SampleValue[];

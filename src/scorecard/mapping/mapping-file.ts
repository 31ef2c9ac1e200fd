import type { Outcome } from "../../core/outcome";
import type { Locale } from "../../i18n/sentence";
import type { Grain, KpiMapping, Source } from "../model";
export interface MappingFile {
  readonly version: 1;
  readonly template: string;
  readonly grain?: Grain;
  readonly mapping: readonly KpiMapping[];
}
export declare function mappingFileOf(template: string, mapping: readonly KpiMapping[], grain?: Grain): MappingFile;
/** Problems are sentences in the given language. */
export declare function parseMappingFile(json: unknown, locale: Locale): { file: MappingFile } | { problems: string[] };
export declare function applyMappingFile(file: MappingFile, proposed: readonly KpiMapping[], sources: readonly Source[], locale: Locale): { mapping: KpiMapping[]; problems: string[] };
export type { Outcome };

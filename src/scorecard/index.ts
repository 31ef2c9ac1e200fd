/** From a template and the user's data to a Plan: pure, no Office.js. */
export type * from "./mapping/kpi-mapping";
export type * from "./measure/measure";
export type * from "./model";
export type * from "./policies";
export type * from "./request";
export type * from "./sources/source";
export type * from "./sources/source-column";
export { defaultPolicies } from "./policies";
export { optionalSheets } from "./request";
export { recogniseSources } from "./sources/recognise";
export { proposeMapping } from "./mapping/propose";
export { answered, questionsOf } from "./mapping/questions";
export { findingsOf, type DataFinding } from "./mapping/findings";
export { findingSentence, questionSentence } from "./mapping/finding-sentence";
export {
  applyMappingFile,
  findMissing,
  mappingFileOf,
  type MappingEntry,
  type MappingFile,
} from "./mapping/mapping-file";
export { parseMappingFile } from "./mapping/parse-mapping-file";
export { termsOfFile, termsOfRequest, type TermsOfFile } from "./mapping/file-terms";
export { previewStanding, type PreviewedStanding } from "./standing/preview-standing";
export { kpiValue, listPeriods, sampleValues, type SampleValue } from "./sample/sample-values";
export { MissingSourceError, sourceBook, type SourceBook } from "./measure/rows";
export { addPeriods, periodLabel, startOf, type Grain } from "./periods";
export { buildScorecard, scorecardKpis, scorecardSettingPrefix } from "./build-scorecard";

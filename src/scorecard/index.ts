/** From a template and the user's data to a Plan: pure, no Office.js. */
export type * from "./model";
export { defaultPolicies, optionalSheets } from "./model";
export { recogniseSources } from "./sources/recognise";
export { proposeMapping } from "./mapping/propose";
export { answered, questionsOf } from "./mapping/questions";
export { findingsOf, type DataFinding } from "./mapping/findings";
export { findingSentence, questionSentence } from "./mapping/finding-sentence";
export {
  applyMappingFile,
  findMissing,
  mappingFileOf,
  parseMappingFile,
  type MappingEntry,
  type MappingFile,
} from "./mapping/mapping-file";
export { previewStanding, type PreviewedStanding } from "./standing/preview-standing";
export { kpiValue, listPeriods, sampleValues } from "./sample/sample-values";
export { MissingSourceError, sourceBook, type SourceBook } from "./measure/rows";
export { addPeriods, periodLabel, startOf } from "./periods";
export { buildScorecard, scorecardKpis, scorecardSettingPrefix } from "./build-scorecard";

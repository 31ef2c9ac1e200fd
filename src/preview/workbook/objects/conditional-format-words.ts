/** Words of the object model and of the file format for the same thing. */
const pairs = (words: Record<string, string>) => ({
  toFile: (word: string): string | undefined => words[word],
  toModel: (word: string): string | undefined => Object.keys(words).find((key) => words[key] === word),
});

/** Comparisons of formats and validations. */
export const OPERATORS = pairs({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

export const TEXT_OPERATORS = pairs({
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});

/** Where a stop of a scale or icon set lies. */
export const STOP_KINDS = pairs({
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
});

const COUNTS: Record<string, string> = { Three: "3", Four: "4", Five: "5" };

/** "ThreeTrafficLights1" ↔ "3TrafficLights1". */
export const iconsToFile = (style: string): string =>
  style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word]);
export const iconsToModel = (icons: string): string =>
  icons.replace(/^[345]/, (digit) => Object.keys(COUNTS).find((word) => COUNTS[word] === digit)!);

export const PRESETS = pairs({
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
});

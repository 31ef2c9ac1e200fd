import { bareName } from "../../catalog/bare-name";
import type { Bilingual, KpiDefinition, KpiInput } from "../../catalog/types";
import type { Condition, Measure } from "../measure/measure";
import { addsUp, aggregateOf, isOpening } from "../measure/over-time";
import type { Confidence, KpiMapping } from "./kpi-mapping";
import type { RoleColumn, Source, SourceKey } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";
import { foldName } from "../sources/fold";
import { says } from "../sources/headers";
import { meantName } from "../sources/misspelt";
import { inTwoLanguages } from "../sources/two-languages";
import { splitUnit, unitOf, type HeaderUnit } from "../sources/units";
import { figureForm, type FigureFacts } from "./figure-form";

/** Mappings by name: rows of a long source, rows with periods across, or columns, that are called like a KPI or its inputs. */

export type Named = Omit<KpiMapping, "kpi" | "confirmed">;

/** How several rows or months of a KPI as a whole make up its figure. */
const kpiAggregate = (kpi: KpiDefinition): "sum" | "average" => (addsUp(kpi) ? "sum" : "average");

/** A name as the data write it: its unit, and how sure it is that the KPI is meant. */
interface Match<T> {
  readonly found: T;
  readonly unit?: HeaderUnit;
  readonly doubt?: Bilingual;
}

const namesOf = ({ id, name }: { id: string; name: Bilingual }): Set<string> =>
  new Set([id, name.en, name.zh].map(foldName));

const aliasesOf = (kpi: KpiDefinition): Set<string> =>
  new Set([...kpi.aliases.en, ...kpi.aliases.zh].map(foldName));

const takenAs = (text: string, kpi: KpiDefinition): Bilingual => ({
  en: `"${text}" is taken as ${kpi.name.en}.`,
  zh: `“${text}”按“${kpi.name.zh}”处理。`,
});

/** The entry that is called like the KPI: outright, with a unit behind it, by an alias, or misspelt. */
function matchKpi<T>(
  kpi: KpiDefinition,
  entries: readonly T[],
  textOf: (entry: T) => string,
  aliases = true
): Match<T> | undefined {
  const named = byName(namesOf(kpi), entries, textOf);
  if (named) return withNamesake(named, namesOf(kpi), entries, textOf);
  const known = aliasesOf(kpi);
  const whole = new Set([...namesOf(kpi), ...known]);
  const both = entries.find((entry) =>
    inTwoLanguages(textOf(entry))?.every((part) => whole.has(foldName(part)))
  );
  if (both) return { found: both, unit: splitUnit(textOf(both))[1] };
  if (!aliases) return undefined;
  const alias = byName(known, entries, textOf);
  if (alias) return { ...alias, doubt: takenAs(textOf(alias.found), kpi) };
  const misspelt = entries.find((entry) => {
    const meant = meantName(splitUnit(textOf(entry))[0]);
    return meant !== undefined && whole.has(meant);
  });
  return (
    misspelt && {
      found: misspelt,
      unit: splitUnit(textOf(misspelt))[1],
      doubt: takenAs(textOf(misspelt), kpi),
    }
  );
}

/** The same name with another unit behind it, such as another currency: which is meant is the user's to say. */
function withNamesake<T>(
  match: Match<T>,
  names: ReadonlySet<string>,
  entries: readonly T[],
  textOf: (entry: T) => string
): Match<T> {
  const text = textOf(match.found);
  const other = entries
    .map(textOf)
    .find((each) => foldName(each) !== foldName(text) && names.has(foldName(splitUnit(each)[0])));
  if (other === undefined) return match;
  const doubt = {
    en: `"${text}" is read; "${other}" has this KPI too.`,
    zh: `读取的是“${text}”；“${other}”也是该指标。`,
  };
  return { ...match, doubt };
}

function byName<T>(
  names: ReadonlySet<string>,
  entries: readonly T[],
  textOf: (entry: T) => string
): Match<T> | undefined {
  const plain = entries.find((entry) => names.has(foldName(textOf(entry))));
  if (plain) return { found: plain };
  for (const entry of entries) {
    const [name, unit] = splitUnit(textOf(entry));
    if (unit && names.has(foldName(name))) return { found: entry, unit };
  }
  const bare = new Set([...names].map(bareName));
  const unpunctuated = entries.find((entry) => bare.has(bareName(textOf(entry))));
  return unpunctuated && { found: unpunctuated };
}

/** The mapping of a KPI as a whole, with its unit settled or asked for. */
function whole(
  kpi: KpiDefinition,
  source: Source,
  column: string,
  facts: FigureFacts,
  value: Measure,
  target: Measure | undefined,
  doubts: readonly (Bilingual | undefined)[]
): Named {
  const form = figureForm(kpi, facts);
  const notes = [...doubts, form.note].filter((note) => note !== undefined);
  const confidence: Confidence = notes.length > 0 ? "plausible" : "certain";
  return {
    confidence,
    value: form.apply(value),
    ...(target ? { target: form.apply(target) } : {}),
    ...(form.asks ? { question: `${source.id}|${column}` } : {}),
    ...(notes.length > 0 ? { note: joined(notes) } : {}),
  };
}

export const joined = (notes: readonly Bilingual[]): Bilingual => ({
  en: notes.map(({ en }) => en).join(" "),
  zh: notes.map(({ zh }) => zh).join(""),
});

const factsOf = (key: SourceKey, unit: HeaderUnit | undefined): FigureFacts => ({
  ...key,
  unit: unit ?? (key.unit === undefined ? undefined : unitOf(key.unit)),
});

/** Averages of several rows are the KPI only where the rows weigh the same. */
const averaged = (kpi: KpiDefinition, key: SourceKey): Bilingual | undefined =>
  key.repeated && kpiAggregate(kpi) === "average"
    ? {
        en: `"${key.key}" has several rows for the same period: they are averaged.`,
        zh: `“${key.key}”同一期间有多行，按平均值处理。`,
      }
    : undefined;

const roleIs = (role: RoleColumn | undefined, value: string | undefined): { where?: Condition[] } =>
  role && value !== undefined ? { where: [{ column: role.column, operator: "=", value }] } : {};

export function namedInLong(kpi: KpiDefinition, source: Source): Named | undefined {
  const { long } = source;
  if (!long) return undefined;
  const { role } = long;
  const lookup = (
    key: string,
    aggregate: "sum" | "average" | "last",
    column: string,
    as = role?.actual
  ): Measure => ({
    kind: "lookup",
    source: source.id,
    key,
    column,
    aggregate,
    ...roleIs(role, as),
  });
  const inputs = inputsBy(kpi, (input) => {
    const key = byName(namesOf(input), long.keys, (each) => each.key)?.found.key;
    // An opening balance of a quarter is that of its first month, which a lookup cannot pick.
    return key === undefined || isOpening(input)
      ? undefined
      : lookup(key, aggregateOf(input.unit, input.id), long.actual);
  });
  const match = matchKpi(kpi, long.keys, ({ key }) => key);
  if (isSurer(match, inputs)) {
    const { found, unit, doubt } = match;
    const aggregate = kpiAggregate(kpi);
    const target = long.target
      ? lookup(found.key, aggregate, long.target)
      : role?.target
        ? lookup(found.key, aggregate, long.actual, role.target)
        : undefined;
    const value = lookup(found.key, aggregate, long.actual);
    return whole(kpi, source, long.actual, factsOf(found, unit), value, target, [
      doubt,
      averaged(kpi, found),
    ]);
  }
  return inputs;
}

export function namedAcross(kpi: KpiDefinition, source: Source): Named | undefined {
  const { across } = source;
  if (!across) return undefined;
  const { role } = across;
  const row = (key: string, aggregate: "sum" | "average" | "first" | "last", as = role?.actual): Measure => ({
    kind: "across",
    source: source.id,
    key,
    aggregate,
    ...roleIs(role, as),
  });
  const inputs = inputsBy(kpi, (input) => {
    const key = byName(namesOf(input), across.keys, (each) => each.key)?.found.key;
    return key === undefined
      ? undefined
      : row(key, isOpening(input) ? "first" : aggregateOf(input.unit, input.id));
  });
  const match = matchKpi(kpi, across.keys, ({ key }) => key);
  if (isSurer(match, inputs)) {
    const { found, unit, doubt } = match;
    const aggregate = kpiAggregate(kpi);
    const target: Measure | undefined = role?.target
      ? row(found.key, aggregate, role.target)
      : across.targets !== undefined
        ? { kind: "across", source: across.targets, key: found.key, aggregate }
        : across.target
          ? { kind: "across", source: source.id, key: found.key, aggregate: "last", column: across.target }
          : undefined;
    return whole(kpi, source, "", factsOf(found, unit), row(found.key, aggregate), target, [
      doubt,
      averaged(kpi, found),
    ]);
  }
  return inputs;
}

export function namedColumns(kpi: KpiDefinition, source: Source): Named | undefined {
  if (source.shape === "none" || source.shape === "long" || source.across) return undefined;
  const isWide = source.shape === "wide";
  const numeric = source.columns.filter((c) => ["number", "share", "rating"].includes(c.kind));
  const inputs = inputsBy(kpi, (input) => {
    const column = byName(namesOf(input), numeric, ({ name }) => name)?.found;
    const kind = isOpening(input) ? "first" : aggregateOf(input.unit, input.id);
    return column && { kind, source: source.id, column: column.name };
  });
  const match = matchKpi(
    kpi,
    numeric.filter(({ name, paired }) => (paired ? paired.role === "actual" : !says(name, "target"))),
    ({ name }) => name,
    isWide
  );
  // In a source of records a column called like a KPI (such as "Satisfaction rating") is an input; one column a KPI is the wide shape.
  if (isSurer(match, inputs) && (isWide || kpi.inputs.length === 1)) {
    const { found: column, unit, doubt } = match;
    const value: Measure = { kind: kpiAggregate(kpi), source: source.id, column: column.name };
    const targetColumn = isWide ? targetOf(column, numeric) : undefined;
    const target: Measure | undefined = targetColumn && { ...value, column: targetColumn.name };
    const facts: FigureFacts = {
      ...column,
      percent: column.percent ?? false,
      unit: column.time ? "days" : unit,
    };
    return whole(kpi, source, column.name, facts, value, target, [doubt]);
  }
  return inputs;
}

/** The column of targets of another column: its name with "target" behind or before it, and no longer name's. */
function targetOf(column: SourceColumn, columns: readonly SourceColumn[]): SourceColumn | undefined {
  const { paired } = column;
  if (paired)
    return columns.find(
      (other) => other.paired?.role === "target" && foldName(other.paired.about) === foldName(paired.about)
    );
  const nameOf = (each: SourceColumn): string => foldName(splitUnit(each.name)[0]);
  const name = nameOf(column);
  const found = columns.filter((other) => says(other.name, "target") && foldName(other.name).includes(name));
  const longer = columns.map(nameOf).filter((each) => each.length > name.length && each.includes(name));
  return found.find(
    (target) => !longer.some((each) => each !== nameOf(target) && nameOf(target).includes(each))
  );
}

/** A name that may only be meant gives way to all the inputs by their own names: "Total handling hours" is no mean time. */
const isSurer = <T>(match: Match<T> | undefined, inputs: Named | undefined): match is Match<T> =>
  match !== undefined && (match.doubt === undefined || inputs === undefined);

/** All inputs of a KPI, or nothing: a ratio with one half is no ratio. */
function inputsBy(kpi: KpiDefinition, find: (input: KpiInput) => Measure | undefined): Named | undefined {
  const inputs: Record<string, Measure> = {};
  for (const input of kpi.inputs) {
    const measure = find(input);
    if (!measure) return undefined;
    inputs[input.id] = measure;
  }
  return { confidence: "certain", inputs };
}

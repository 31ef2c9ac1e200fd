import type { Measure } from "../measure/measure";
import type { Source } from "../sources/source";

/** A source whose misspelt headers read as what they most likely mean, and the way back to the names that stand. */
export interface CorrectedSource {
  readonly source: Source;
  /** A measure over the corrected names, in the names that stand. */
  restore(measure: Measure): Measure;
  /** The headers that a measure reads under another name. */
  readOtherwise(measure: Measure): readonly { readonly header: string; readonly read: string }[];
}

/** undefined where no header is misspelt. */
export function correctedSource(source: Source): CorrectedSource | undefined {
  if (!source.columns.some(({ reading }) => reading !== undefined)) return undefined;
  const names = new Set(source.columns.map(({ name }) => name));
  const columns = source.columns.map((column) =>
    column.reading === undefined || names.has(column.reading) ? column : { ...column, name: column.reading }
  );
  const standing = new Map(columns.map(({ name }, i) => [name, source.columns[i].name]));
  const back = (name: string): string => standing.get(name) ?? name;
  const restore = (measure: Measure): Measure =>
    JSON.parse(JSON.stringify(measure), (key, value: unknown) =>
      (key === "column" || key === "date") && typeof value === "string"
        ? back(value)
        : key === "columns" && Array.isArray(value)
          ? value.map((name: string) => back(name))
          : value
    ) as Measure;
  const { dateColumn } = source;
  return {
    source: {
      ...source,
      columns,
      ...(dateColumn === undefined
        ? {}
        : { dateColumn: columns[source.columns.findIndex(({ name }) => name === dateColumn)].name }),
    },
    restore,
    readOtherwise: (measure) => {
      const text = JSON.stringify(measure);
      return columns.flatMap(({ name }, i) => {
        const header = source.columns[i].name;
        return name !== header && text.includes(JSON.stringify(name)) ? [{ header, read: name }] : [];
      });
    },
  };
}

import type { KpiMapping } from "../mapping/kpi-mapping";
import type { Measure } from "../measure/measure";

/** One source takes the place of another with the same columns. */
export interface SourceChange {
  readonly from: string;
  readonly to: string;
}

/** A mapping whose measures read another source. */
export const withSource = (mapping: KpiMapping, { from, to }: SourceChange): KpiMapping =>
  mapped(mapping, (measure) =>
    "source" in measure && measure.source === from ? { ...measure, source: to } : measure
  );

/** A mapping whose measures read only rows in which a column has a value. */
export const withFilter = (mapping: KpiMapping, column: string, value: string | number): KpiMapping =>
  mapped(mapping, (measure) =>
    "source" in measure
      ? {
          ...measure,
          where: [
            ...(measure.where ?? []).filter((each) => each.column !== column),
            { column, operator: "=" as const, value },
          ],
        }
      : measure
  );

function mapped(mapping: KpiMapping, change: (measure: Measure) => Measure): KpiMapping {
  const each = (measure: Measure): Measure => {
    if (measure.kind === "ratio")
      return { ...measure, numerator: each(measure.numerator), denominator: each(measure.denominator) };
    if (measure.kind === "scaled") return { ...measure, of: each(measure.of) };
    return change(measure);
  };
  return {
    ...mapping,
    ...(mapping.value ? { value: each(mapping.value) } : {}),
    ...(mapping.target ? { target: each(mapping.target) } : {}),
    ...(mapping.inputs
      ? {
          inputs: Object.fromEntries(
            Object.entries(mapping.inputs).map(([id, measure]) => [id, each(measure)])
          ),
        }
      : {}),
  };
}

import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { sourceMessages } from "../../i18n/pane-sources";
import type { Source } from "../../scorecard/sources/source";
import { NumberField } from "../parts/number-field";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { Comparison } from "./comparison";
import { Conditions } from "./conditions";
import { Durations } from "./durations";
import { columnsFor, dateColumns, startingValue, withDerived, type SourceMeasure } from "./measure-edit";

const useStyles = makeStyles({ columns: { display: "flex", flexDirection: "column" } });

interface Props {
  measure: SourceMeasure;
  source: Source;
  /** The full name of a box, with the part of the mapping that it belongs to. */
  name(field: string): string;
  onChange(measure: SourceMeasure): void;
}

/** What a kind of figure needs besides its source: column, comparison, percentile, key, date column, conditions. */
export function MeasureDetails({ measure, source, name, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const withOwn = withDerived(source, measure);
  const columns = columnsFor(measure.kind, withOwn).map((column) => [column.name, column.name] as const);
  const dates = dateColumns(source);
  return (
    <>
      {"column" in measure && (
        <Choice
          label={words("column")}
          name={name(words("column"))}
          value={measure.column}
          options={columns}
          onChange={(column) =>
            onChange(
              measure.kind === "share"
                ? {
                    ...measure,
                    column,
                    value: startingValue(withOwn.columns.find((each) => each.name === column)),
                  }
                : { ...measure, column }
            )
          }
        />
      )}
      {measure.kind === "countDistinct" && (
        <Field label={words("columns")} size="small">
          <div role="group" aria-label={name(words("columns"))} className={styles.columns}>
            {columns.map(([column]) => (
              <Checkbox
                key={column}
                label={column}
                checked={measure.columns.includes(column)}
                disabled={measure.columns.length === 1 && measure.columns[0] === column}
                onChange={(_, { checked }) =>
                  onChange({
                    ...measure,
                    columns: checked
                      ? [...measure.columns, column]
                      : measure.columns.filter((each) => each !== column),
                  })
                }
              />
            ))}
          </div>
        </Field>
      )}
      {measure.kind === "share" && (
        <Comparison
          name={name}
          column={withOwn.columns.find((each) => each.name === measure.column)}
          operator={measure.operator}
          value={measure.value}
          onChange={(change) => onChange({ ...measure, ...change })}
        />
      )}
      {measure.kind === "percentile" && (
        <NumberField
          label={words("percentileP")}
          name={name(words("percentileP"))}
          value={measure.p * 100}
          min={0}
          max={100}
          invalid={words("notANumber")}
          onChange={(percent) => percent !== undefined && onChange({ ...measure, p: percent / 100 })}
        />
      )}
      {measure.kind === "lookup" && (
        <>
          <Field label={words("key")} size="small">
            <Input
              aria-label={name(words("key"))}
              value={measure.key}
              onChange={(_, { value }) => onChange({ ...measure, key: value })}
            />
          </Field>
          <Choice
            label={words("aggregate")}
            name={name(words("aggregate"))}
            value={measure.aggregate}
            options={[
              ["last", words("lookupLast")],
              ["sum", words("lookupSum")],
              ["average", words("lookupAverage")],
            ]}
            onChange={(aggregate) => onChange({ ...measure, aggregate })}
          />
        </>
      )}
      {dates.length > 1 && (
        <Choice
          label={words("dateColumn")}
          name={name(words("dateColumn"))}
          value={measure.date ?? source.dateColumn ?? dates[0].name}
          options={dates.map((column) => [column.name, column.name] as const)}
          onChange={(date) => onChange({ ...measure, date: date === source.dateColumn ? undefined : date })}
        />
      )}
      {dates.length > 1 && <Durations measure={measure} source={source} name={name} onChange={onChange} />}
      <Conditions measure={measure} source={withOwn} name={name} onChange={onChange} />
    </>
  );
}

import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { sourceMessages } from "../../i18n/pane-sources";
import type { DerivedColumn } from "../../scorecard/sources/source-column";
import type { Source } from "../../scorecard/sources/source";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { renameColumn, withoutDuration } from "./durations-edit";
import type { SourceMeasure } from "./measure-edit";

const useStyles = makeStyles({
  duration: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 96px", columnGap: tokens.spacingHorizontalS },
  add: { justifySelf: "start" },
});

const units = { days: "unitDays", hours: "unitHours", minutes: "unitMinutes" } as const;

interface Props {
  measure: SourceMeasure;
  source: Source;
  name(field: string): string;
  onChange(measure: SourceMeasure): void;
}

/** Times between two columns of dates, which the figure and its conditions can then use like columns. */
export function Durations({ measure, source, name, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const add = useRef<HTMLButtonElement>(null);
  const derived = measure.derived ?? [];
  const dates = source.columns.filter(({ kind }) => kind === "date").map((column) => column.name);
  if (dates.length < 2) return null;
  const named = (column: Omit<DerivedColumn, "name">): DerivedColumn => ({
    ...column,
    name: words("durationName", { from: column.from, to: column.to, unit: words(units[column.unit]) }),
  });
  const replace = (before: DerivedColumn, after: DerivedColumn): void =>
    onChange(
      renameColumn(
        { ...measure, derived: derived.map((each) => (each === before ? after : each)) },
        before.name,
        after.name
      )
    );
  return (
    <>
      {derived.map((column) => {
        const nameHere = (field: string): string => name(`${column.name}, ${field}`);
        const dateChoice = (label: string, value: string, change: (to: string) => DerivedColumn) => (
          <Choice
            label={label}
            name={nameHere(label)}
            value={value}
            options={dates.map((date) => [date, date] as const)}
            onChange={(date) => replace(column, change(date))}
          />
        );
        const removeLabel = words("removeDuration", { name: column.name });
        return (
          <div key={column.name} className={styles.duration} role="group" aria-label={words("duration")}>
            <div className={styles.head}>
              {dateChoice(words("durationFrom"), column.from, (from) => named({ ...column, from }))}
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={removeLabel}
                title={removeLabel}
                onClick={() => {
                  onChange(withoutDuration(measure, column.name, source));
                  add.current?.focus();
                }}
              />
            </div>
            <div className={styles.pair}>
              {dateChoice(words("durationTo"), column.to, (to) => named({ ...column, to }))}
              <Choice
                label={words("durationUnit")}
                name={nameHere(words("durationUnit"))}
                value={column.unit}
                options={(Object.keys(units) as (keyof typeof units)[]).map(
                  (unit) => [unit, words(units[unit])] as const
                )}
                onChange={(unit) => replace(column, named({ ...column, unit }))}
              />
            </div>
          </div>
        );
      })}
      <Button
        ref={add}
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={name(words("addDuration"))}
        disabled={derived.some(({ from, to }) => from === dates[0] && to === dates[1])}
        onClick={() =>
          onChange({
            ...measure,
            derived: [...derived, named({ from: dates[0], to: dates[1], unit: "hours" })],
          })
        }
      >
        {words("addDuration")}
      </Button>
    </>
  );
}

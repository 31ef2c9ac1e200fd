import { Fragment, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { sourceMessages } from "../../i18n/pane-sources";
import { alternativesOf } from "../../actions/conditions";
import type { Comparison, Condition } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { useWords } from "../shell/language";
import { withAlternative, withAlternatives } from "./alternatives";
import { Choice } from "./choice";
import { Comparison as ComparisonFields } from "./comparison";
import { startingValue, type SourceMeasure } from "./measure-edit";

const useStyles = makeStyles({
  condition: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  add: { justifySelf: "start" },
});

interface Props {
  measure: SourceMeasure;
  source: Source;
  name(field: string): string;
  onChange(measure: SourceMeasure): void;
}

/** Which rows count: all conditions must hold, and of the possibilities of one any may. */
export function Conditions({ measure, source, name, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const add = useRef<HTMLButtonElement>(null);
  const conditions = measure.where ?? [];
  const columns = source.columns.filter(({ kind }) => kind !== "empty");
  const set = (where: readonly Condition[]): void =>
    onChange({ ...measure, where: where.length > 0 ? where : undefined });
  const replace = (index: number, after: readonly Condition[]): void =>
    set(conditions.flatMap((each, position) => (position === index ? after : [each])));
  const columnOf = (column: string) => columns.find((each) => each.name === column);
  return (
    <>
      {conditions.map((condition, index) => {
        const number = index + 1;
        const change = (place: number, to: Comparison | undefined): void =>
          replace(index, withAlternative(condition, place, to));
        return (
          <div key={index} className={styles.condition}>
            {alternativesOf(condition).map((each, place) => {
              const label = words(place === 0 ? "conditionNumber" : "orCondition", { number });
              const remove =
                place === 0 && !condition.or
                  ? words("removeCondition", { number })
                  : words("removeAlternative", { number, place: place + 1 });
              const nameHere = (field: string): string =>
                name(`${place === 0 ? label : `${label} ${place + 1}`}, ${field}`);
              return (
                <Fragment key={place}>
                  <div className={styles.head}>
                    <Choice
                      label={label}
                      name={nameHere(words("column"))}
                      value={each.column}
                      options={columns.map((column) => [column.name, column.name] as const)}
                      onChange={(column) =>
                        change(place, { ...plain(each), column, value: startingValue(columnOf(column)) })
                      }
                    />
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<DismissRegular />}
                      aria-label={name(remove)}
                      title={remove}
                      onClick={() => {
                        change(place, undefined);
                        add.current?.focus();
                      }}
                    />
                  </div>
                  <ComparisonFields
                    name={nameHere}
                    column={columnOf(each.column)}
                    operator={each.operator}
                    value={each.value}
                    onChange={(to) => change(place, { ...plain(each), ...to })}
                  />
                </Fragment>
              );
            })}
            <Button
              className={styles.add}
              size="small"
              appearance="subtle"
              aria-label={name(words("addAlternativeTo", { number }))}
              onClick={() =>
                replace(index, withAlternatives([...alternativesOf(condition), plain(condition)]))
              }
            >
              {words("addAlternative")}
            </Button>
          </div>
        );
      })}
      <Button
        ref={add}
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={name(words("addCondition"))}
        onClick={() => {
          const column = columns[0];
          if (column)
            set([...conditions, { column: column.name, operator: "=", value: startingValue(column) }]);
        }}
      >
        {words("addCondition")}
      </Button>
    </>
  );
}

/** A comparison without the alternatives that a condition has. */
const plain = ({ column, operator, value }: Comparison): Comparison => ({ column, operator, value });

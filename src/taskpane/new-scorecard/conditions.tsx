import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { sourceMessages } from "../../i18n/pane-sources";
import type { Condition } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { Comparison } from "./comparison";
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

/** Which rows count: all conditions must hold. */
export function Conditions({ measure, source, name, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const add = useRef<HTMLButtonElement>(null);
  const conditions = measure.where ?? [];
  const columns = source.columns.filter(({ kind }) => kind !== "empty");
  const set = (where: readonly Condition[]): void =>
    onChange({ ...measure, where: where.length > 0 ? where : undefined });
  const replace = (index: number, condition: Condition): void =>
    set(conditions.map((each, position) => (position === index ? condition : each)));
  const columnOf = (column: string) => columns.find((each) => each.name === column);
  return (
    <>
      {conditions.map((condition, index) => {
        const number = index + 1;
        const nameHere = (field: string): string => name(`${words("conditionNumber", { number })}, ${field}`);
        return (
          <div key={index} className={styles.condition}>
            <div className={styles.head}>
              <Choice
                label={words("conditionNumber", { number })}
                name={nameHere(words("column"))}
                value={condition.column}
                options={columns.map((column) => [column.name, column.name] as const)}
                onChange={(column) =>
                  replace(index, { ...condition, column, value: startingValue(columnOf(column)) })
                }
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={name(words("removeCondition", { number }))}
                title={words("removeCondition", { number })}
                onClick={() => {
                  set(conditions.filter((_, position) => position !== index));
                  add.current?.focus();
                }}
              />
            </div>
            <Comparison
              name={nameHere}
              column={columnOf(condition.column)}
              operator={condition.operator}
              value={condition.value}
              onChange={(change) => replace(index, { ...condition, ...change })}
            />
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

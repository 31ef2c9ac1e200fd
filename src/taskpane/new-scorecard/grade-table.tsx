import { useRef } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import type { Policies } from "../../scorecard/policies";
import { NumberField } from "../parts/number-field";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";

const useStyles = makeStyles({
  table: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  field: { minWidth: "0", gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: "0", width: "100%" },
  add: { justifySelf: "start" },
});

type Grades = Policies["grades"];

/** The grades: name, the lowest score that has it, and where rewards follow it the coefficient. */
export function GradeTable({ grades, onChange }: { grades: Grades; onChange(grades: Grades): void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const add = useRef<HTMLButtonElement>(null);
  const change = (place: number, to: Partial<Grades[number]>): void =>
    onChange(grades.map((each, i) => (i === place ? { ...each, ...to } : each)));
  const rewarded = (place: number, coefficient: number | undefined): void =>
    onChange(
      grades.map((each, i) => {
        if (i !== place) return each;
        const { coefficient: _before, ...rest } = each;
        return coefficient === undefined ? rest : { ...rest, coefficient };
      })
    );
  return (
    <div className={styles.table}>
      <p className={text.quiet}>{words("gradesText")}</p>
      {grades.map(({ grade, min, coefficient }, i) => {
        const number = i + 1;
        return (
          <div key={i} className={styles.row}>
            <Field className={styles.field} size="small" label={words("gradeName")}>
              <Input
                aria-label={words("gradeNameOf", { number })}
                input={{ className: styles.input }}
                value={grade}
                onChange={(_, { value }) => change(i, { grade: value })}
              />
            </Field>
            <NumberField
              name={words("gradeFromOf", { number })}
              label={words("gradeFrom")}
              value={min}
              onChange={(value) => value !== undefined && change(i, { min: value })}
              invalid={words("notANumber")}
            />
            <NumberField
              name={words("coefficientOf", { number })}
              label={words("coefficient")}
              value={coefficient}
              onChange={(value) => rewarded(i, value)}
              invalid={words("notANumber")}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words("removeGrade", { grade: grade || number })}
              title={words("removeGrade", { grade: grade || number })}
              onClick={() => {
                onChange(grades.filter((_, j) => j !== i));
                add.current?.focus();
              }}
            />
          </div>
        );
      })}
      <Button
        ref={add}
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...grades, { grade: "", min: lowest(grades) }])}
      >
        {words("addGrade")}
      </Button>
    </div>
  );
}

/** Where a further grade begins: ten below the lowest, or at 0. */
const lowest = (grades: Grades): number =>
  grades.length === 0 ? 0 : Math.min(...grades.map(({ min }) => min)) - 10;

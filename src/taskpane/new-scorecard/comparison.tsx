import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { sourceMessages } from "../../i18n/pane-sources";
import type { Comparison as Compared } from "../../scorecard/measure/measure";
import type { SourceColumn } from "../../scorecard/sources/source-column";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { conditionValue } from "./measure-edit";
import { operatorSign } from "./measure-words";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "88px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  box: { minWidth: "0" },
});

const operators: readonly Compared["operator"][] = ["=", "<>", ">=", ">", "<=", "<"];

interface Props {
  name(field: string): string;
  column: SourceColumn | undefined;
  operator: Compared["operator"];
  value: string | number;
  onChange(change: Pick<Compared, "operator" | "value">): void;
}

/** An operator and a value to compare a column with. */
export function Comparison({ name, column, operator, value, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const [text, setText] = useState(String(value));
  const shown = conditionValue(text, column) === value ? text : String(value);
  return (
    <div className={styles.pair}>
      <Choice
        label={words("operator")}
        name={name(words("operator"))}
        value={operator}
        options={operators.map((each) => [each, operatorSign(each)] as const)}
        onChange={(next) => onChange({ operator: next, value })}
      />
      <Field label={words("value")} size="small">
        <Input
          className={styles.box}
          aria-label={name(words("value"))}
          value={shown}
          onChange={(_, { value: typed }) => {
            setText(typed);
            onChange({ operator, value: conditionValue(typed, column) });
          }}
        />
      </Field>
    </div>
  );
}

import { useEffect, useState, type ReactNode } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { readNumber, writeNumber } from "./number-text";

const useStyles = makeStyles({
  field: { minWidth: "0", gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: "0", width: "100%" },
  unit: { whiteSpace: "nowrap" },
});

export interface NumberFieldProps {
  /** Full name for screen readers, such as "Weight of Customer retention rate". */
  name: string;
  /** What stands above the box; the name where absent. */
  label: string;
  /** In the unit that is shown after the box. */
  value: number | undefined;
  onChange(value: number | undefined): void;
  unit?: ReactNode;
  placeholder?: string;
  /** What is said below the box. */
  hint?: string;
  /** What is said when the text is no number, or outside the limits. */
  invalid: string;
  min?: number;
  max?: number;
  /** Decimals shown of a number that was not typed here; what is typed stays as typed. */
  decimals?: number;
}

/** A box for one number. What is typed stays as typed; only a readable number goes on to the form. */
export function NumberField({
  name,
  label,
  value,
  onChange,
  unit,
  placeholder,
  hint,
  invalid,
  min,
  max,
  decimals = 6,
}: NumberFieldProps) {
  const styles = useStyles();
  const written = value === undefined ? "" : writeNumber(value, decimals);
  const [text, setText] = useState(written);
  const read = readNumber(text);
  const outside =
    typeof read === "number" && ((min !== undefined && read < min) || (max !== undefined && read > max));
  const wrong = read === null || outside;
  // The form's number may change under the box (weights scaled, say); while it is typed in, the text is the user's.
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (!typing && !wrong) setText(written);
  }, [typing, wrong, written]);
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? invalid : undefined}
    >
      <Input
        aria-label={name}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        placeholder={placeholder}
        contentAfter={unit ? <span className={styles.unit}>{unit}</span> : undefined}
        input={{ className: styles.input }}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onChange={(_, { value: typed }) => {
          setText(typed);
          const next = readNumber(typed);
          if (next === null) return;
          const beyond =
            next !== undefined && ((min !== undefined && next < min) || (max !== undefined && next > max));
          if (!beyond) onChange(next);
        }}
      />
    </Field>
  );
}

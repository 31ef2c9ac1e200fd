import { useEffect, useState, type ReactNode } from "react";
import { Field, Input } from "@fluentui/react-components";
import { readNumber, writeNumber } from "./number-text";

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
  /** What is said when the text is no number, or outside the limits. */
  invalid: string;
  min?: number;
  max?: number;
}

/** A box for one number. What is typed stays as typed; only a readable number goes on to the form. */
export function NumberField({ name, label, value, onChange, unit, placeholder, invalid, min, max }: NumberFieldProps) {
  const [text, setText] = useState(value === undefined ? "" : writeNumber(value));
  const read = readNumber(text);
  const outside = typeof read === "number" && ((min !== undefined && read < min) || (max !== undefined && read > max));
  const wrong = read === null || outside;
  useEffect(() => {
    // The form's number changed under the box (weights shared out anew, say).
    if (!wrong && read !== value) setText(value === undefined ? "" : writeNumber(value));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value]);
  return (
    <Field label={label} size="small" validationState={wrong ? "error" : "none"} validationMessage={wrong ? invalid : undefined}>
      <Input
        aria-label={name}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        placeholder={placeholder}
        contentAfter={unit ? <span>{unit}</span> : undefined}
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, { value: typed }) => {
          setText(typed);
          const next = readNumber(typed);
          if (next === null) return;
          const beyond = next !== undefined && ((min !== undefined && next < min) || (max !== undefined && next > max));
          if (!beyond) onChange(next);
        }}
      />
    </Field>
  );
}

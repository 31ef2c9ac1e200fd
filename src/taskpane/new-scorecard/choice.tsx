import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not widen the pane.
  field: { minWidth: "0", gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: "0" },
});

export interface ChoiceProps<T extends string> {
  /** Of the list itself, to move the focus to. */
  id?: string;
  label: string;
  /** Full name for screen readers where the label alone would stand more than once in a view. */
  name?: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChange(value: T): void;
  hint?: string;
}

/** One of a few: the system's own list, which every keyboard and screen reader knows. */
export function Choice<T extends string>({
  id,
  label,
  name,
  value,
  options,
  onChange,
  hint,
}: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={id === undefined ? label : { children: label, htmlFor: id }}
      hint={hint}
      size="small"
    >
      <Select
        {...(id === undefined ? {} : { id })}
        className={styles.select}
        aria-label={name}
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen as T)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { useLocale, useWords } from "../shell/language";
import type { GuideParameter } from "./function-services";

const useStyles = makeStyles({
  field: { minWidth: "0", gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flex: "1 1 140px", minWidth: "0" },
});

export interface ArgumentFieldProps {
  parameter: GuideParameter;
  /** Its name, with a number where the argument repeats. */
  name: string;
  value: string;
  unreadable: boolean;
  onChange(value: string): void;
  onUseSelection(): void;
}

/** One argument: typed, taken from the selection, or one of an option's words. */
export function ArgumentField({
  parameter,
  name,
  value,
  unreadable,
  onChange,
  onUseSelection,
}: ArgumentFieldProps) {
  const styles = useStyles();
  const words = useWords(functionsMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const { choices, required, text, kind } = parameter;
  const label = required ? name : words("argumentOptional", { name });
  const drop = choices && kind !== "list";
  return (
    <Field
      className={styles.field}
      label={label}
      hint={text[language]}
      validationState={unreadable ? "error" : "none"}
      validationMessage={unreadable ? words("unreadable") : undefined}
    >
      {drop ? (
        <Select value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          <option value="">{words("byDefault")}</option>
          {choices.map(({ word, name: said, meaning }) => (
            <option key={word} value={`"${said[language]}"`} title={meaning[language]}>
              {words("choice", language === "zh" ? { name: said.zh, word } : { name: word, word: said.zh })}
            </option>
          ))}
        </Select>
      ) : (
        (field) => (
          <div className={styles.line}>
            <Input
              {...field}
              className={styles.input}
              value={value}
              onChange={(_, { value: typed }) => onChange(typed)}
            />
            <Button aria-label={words("useSelectionFor", { name })} onClick={onUseSelection}>
              {words("useSelection")}
            </Button>
          </div>
        )
      )}
    </Field>
  );
}

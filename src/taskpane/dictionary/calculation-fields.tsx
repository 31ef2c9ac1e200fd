import { useRef } from "react";
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import {
  inputId,
  inputsFrom,
  readFormula,
  retyped,
  type OwnKpiForm,
} from "../../actions/own-kpis/own-kpi-form";
import { ownFormMessages } from "../../i18n/pane-dictionary";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useLocale, useWords } from "../shell/language";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalS,
  },
  input: { display: "flex", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: "1", minWidth: "0" },
  start: { justifySelf: "start" },
  read: { overflowWrap: "anywhere" },
});

interface Props {
  form: OwnKpiForm;
  problem(field: string): string | undefined;
  onChange(change: Partial<OwnKpiForm>, field?: string): void;
}

/** The calculation in words, as it is read, and the inputs that it names. */
export function CalculationFields({ form, problem, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(ownFormMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const last = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { calculation, inputs } = form;
  const read = readFormula(calculation, inputs);
  const wrong = (name: string) => {
    const said = problem(name);
    return said ? ({ validationState: "error", validationMessage: said } as const) : {};
  };
  const setInputs = (next: OwnKpiForm["inputs"]): void => onChange({ inputs: next }, "inputs");
  const withUnits = (
    found: readonly { id: string; name: { en: string; zh: string } }[]
  ): OwnKpiForm["inputs"] => found.map((input) => ({ unit: "count", ...input }));
  const { unknown } = read;
  return (
    <div className={styles.fields}>
      <Field
        size="small"
        label={words("calculation")}
        hint={words("calculationHint")}
        {...wrong("calculation")}
      >
        <Textarea
          ref={field}
          resize="vertical"
          value={calculation}
          onChange={(_, { value }) => onChange({ calculation: value }, "calculation")}
        />
      </Field>
      {unknown.length > 0 && read.unexpected === undefined && (
        <Button
          className={styles.start}
          icon={<AddRegular />}
          onClick={() => {
            setInputs(withUnits(inputsFrom(calculation, inputs)));
            field.current?.focus();
          }}
        >
          {unknown.length === 1 ? words("takeInput") : words("takeInputs", { count: unknown.length })}
        </Button>
      )}
      {read.expression !== undefined && (
        <p className={`${text.quiet} ${styles.read}`}>{words("readAs", { expression: read.expression })}</p>
      )}
      <div role="group" aria-label={words("inputs")}>
        <ul className={styles.list}>
          {inputs.map((input, i) => {
            const name = words("inputName", { number: i + 1 });
            return (
              <li key={input.id}>
                <Field
                  size="small"
                  label={name}
                  hint={words("inputId", { id: input.id })}
                  {...(i === inputs.length - 1 ? wrong("inputs") : {})}
                >
                  {(control) => (
                    <div className={styles.input}>
                      <Input
                        {...control}
                        className={styles.grow}
                        ref={i === inputs.length - 1 ? last : undefined}
                        value={input.name[language]}
                        onChange={(_, { value }) =>
                          setInputs(
                            inputs.map((each, j) =>
                              j === i ? { ...each, name: retyped(each.name, language, value) } : each
                            )
                          )
                        }
                      />
                      <Button
                        size="small"
                        appearance="subtle"
                        icon={<DismissRegular />}
                        aria-label={words("removeInput", { name: input.name[language] || name })}
                        title={words("removeInput", { name: input.name[language] || name })}
                        onClick={() => {
                          setInputs(inputs.filter((_, j) => j !== i));
                          field.current?.focus();
                        }}
                      />
                    </div>
                  )}
                </Field>
              </li>
            );
          })}
        </ul>
      </div>
      {inputs.length === 0 && problem("inputs") && <p className={text.body}>{problem("inputs")}</p>}
      <Button
        className={styles.start}
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          const id = inputId(
            "数",
            inputs.map((each) => each.id)
          );
          setInputs([...inputs, { id, name: { en: "", zh: "" }, unit: "count" }]);
          requestAnimationFrame(() => last.current?.focus());
        }}
      >
        {words("addInput")}
      </Button>
    </div>
  );
}

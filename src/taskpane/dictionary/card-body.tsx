import { useId, useState } from "react";
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { templates } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { unitMessages } from "../../i18n/pane-units";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { cardFields, type CardForm } from "./card-fields";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalM, margin: `0 0 ${tokens.spacingVerticalXXL}` },
  text: { margin: "0" },
  forms: { marginBottom: tokens.spacingVerticalM },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", margin: "0" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  kpi: KpiDefinition;
  /** The scorecards that use it, for an own KPI. */
  uses?: readonly string[];
}

/** Everything that a card says: its fields in either form, its calculation with the inputs, and where it is used. */
export function CardBody({ kpi, uses }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(dictionaryMessages);
  const units = useWords(unitMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const [form, setForm] = useState<CardForm>("fullCard");
  const label = useId();
  const inTemplates = templates.filter(({ items }) => items.some((item) => item.kpi === kpi.id));
  const unitText = (unit: string): string =>
    unit in unitMessages ? units(unit as keyof typeof unitMessages) : "";
  return (
    <>
      <span id={label} hidden>
        {words("cardForm")}
      </span>
      <RadioGroup
        className={styles.forms}
        layout="horizontal"
        aria-labelledby={label}
        value={form}
        onChange={(_, { value }) => setForm(value as CardForm)}
      >
        <Radio value="fullCard" label={words("fullCard")} />
        <Radio value="shortCard" label={words("shortCard")} />
      </RadioGroup>
      <dl className={styles.fields}>
        {cardFields(kpi, form, locale).map((field) => (
          <div key={field.label}>
            <dt className={text.quiet}>{words(field.label)}</dt>
            <dd className={`${text.body} ${styles.text}`}>{field.text || words("none")}</dd>
          </div>
        ))}
      </dl>
      <Section title={words("calculation")}>
        <p className={styles.formula}>{kpi.expression}</p>
        <ul className={styles.list} aria-label={words("inputs")}>
          {kpi.inputs.map(({ id, name, unit }) => (
            <li key={id} className={text.body}>
              <code>{id}</code> {name[language]}
              {unitText(unit) && <span className={text.quiet}> ({unitText(unit)})</span>}
            </li>
          ))}
        </ul>
      </Section>
      {uses ? (
        <Section title={words("usedByCards")}>
          {uses.length === 0 ? (
            <p className={text.quiet}>{words("usedByNoCard")}</p>
          ) : (
            <ul className={styles.list}>
              {uses.map((title, i) => (
                <li key={i} className={text.body}>
                  {title}
                </li>
              ))}
            </ul>
          )}
        </Section>
      ) : (
        <Section title={words("usedBy")}>
          {inTemplates.length === 0 ? (
            <p className={text.quiet}>{words("usedByNone")}</p>
          ) : (
            <ul className={styles.list}>
              {inTemplates.map(({ id, name }) => (
                <li key={id} className={text.body}>
                  {name[language]}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

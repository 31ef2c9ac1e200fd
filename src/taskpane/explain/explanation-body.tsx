import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { explainViewMessages } from "../../i18n/pane-explain";
import { Breakable } from "../parts/breakable";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { Explanation, Place } from "./explain-services";
import { PartView } from "./part-view";

const useStyles = makeStyles({
  head: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: "0" },
  address: { ...typographyStyles.body1Strong, margin: "0", overflowWrap: "anywhere" },
  value: {
    ...typographyStyles.title3,
    margin: "0",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  steps: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  notes: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** A cell's value, the sentence of how it came about, and its steps. */
export function ExplanationBody({
  explanation,
  onGoTo,
}: {
  explanation: Explanation;
  onGoTo(place: Place): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(explainViewMessages);
  const { address: cell, value, working, content, isCalculated, parts, notes, definitions } = explanation;
  const sentence = isCalculated
    ? words(working ? "sentence" : "sentencePlain", { cell, value, working: working ?? "" })
    : words(explanation.isBlank ? "blank" : "constant", { cell, value });
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.address}>{cell}</h2>
        {isCalculated && <p className={styles.value}>{value}</p>}
        <p className={text.body} role="status">
          <Breakable>{sentence}</Breakable>
        </p>
        {isCalculated && (
          <code className={styles.formula} aria-label={words("formulaOf")}>
            <Breakable>{content}</Breakable>
          </code>
        )}
      </div>
      {notes.length > 0 && (
        <Section title={words("notes")}>
          <ul className={mergeClasses(styles.notes, text.body)}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={words("steps")}>
          <ol className={styles.steps}>
            {parts.map((part, i) => (
              <li key={`${cell} ${i}`}>
                <PartView part={part} alone={parts.length === 1} onGoTo={onGoTo} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {definitions.map(({ name, lines }) => (
        <Disclosure key={name} title={words("definitionOf", { name: `KPI.${name}` })}>
          {lines.map(({ step, expression }, i) => (
            <p key={i} className={text.body}>
              <span className={text.quiet}>{step.slice(step.indexOf(" · ") + 3)}</span> {expression}
            </p>
          ))}
        </Disclosure>
      ))}
    </>
  );
}

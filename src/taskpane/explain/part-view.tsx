import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { explainViewMessages } from "../../i18n/pane-explain";
import { Breakable } from "../parts/breakable";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { Conventions } from "./conventions";
import type { ExplanationPart, Place } from "./explain-services";
import { InputList } from "./input-list";

const useStyles = makeStyles({
  part: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    minWidth: "0",
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  title: { margin: "0" },
  terms: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: "0" },
  term: { margin: "0" },
  rules: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalL,
    listStyleType: "disc",
  },
});

/** One KPI call, or the arithmetic around the calls: what it reads, how it calculates, what applied. */
export function PartView({
  part,
  alone,
  onGoTo,
}: {
  part: ExplanationPart;
  alone: boolean;
  onGoTo(place: Place): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(explainViewMessages);
  const { name, call, value, meaning, inputs, workings, rules, alternatives } = part;
  const arithmetic = words(alone ? "arithmeticOnly" : "arithmetic");
  return (
    <div className={styles.part}>
      <h3 className={mergeClasses(text.strong, styles.title)}>{name ?? arithmetic}</h3>
      {meaning && <p className={text.quiet}>{meaning}</p>}
      {call && (
        <code className={styles.code}>
          <Breakable>{call}</Breakable> {value && words("gives", { value })}
        </code>
      )}
      {inputs.length > 0 && <InputList inputs={inputs} onGoTo={onGoTo} />}
      {workings.length > 0 && (
        <dl className={styles.terms}>
          {workings.map((working, i) => (
            <div key={i}>
              <dt className={text.quiet}>{working.step}</dt>
              <dd className={mergeClasses(styles.code, styles.term)}>
                <Breakable>{working.expression}</Breakable>{" "}
                {working.value && words("gives", { value: working.value })}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rules.length > 0 && (
        <ul className={mergeClasses(styles.rules, text.body)} aria-label={words("rules")}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && <Conventions value={value ?? ""} alternatives={alternatives} />}
    </div>
  );
}

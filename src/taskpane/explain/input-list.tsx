import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { explainViewMessages } from "../../i18n/pane-explain";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { ExplainStep, Place } from "./explain-services";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  input: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    minWidth: "0",
  },
  value: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", minWidth: "0" },
  cell: { minWidth: "auto", minHeight: "24px", fontWeight: tokens.fontWeightRegular },
});

/** Whether what is written says more than its value: a number or a text in quotes does not. */
const isMore = (expression: string, value: string): boolean =>
  expression !== value && expression !== `"${value}"`;

/** The arguments of a call: what is there, in which number format, and the way to its cells. */
export function InputList({
  inputs,
  onGoTo,
}: {
  inputs: readonly ExplainStep[];
  onGoTo(place: Place): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(explainViewMessages);
  return (
    <ul className={styles.list} aria-label={words("inputs")}>
      {inputs.map(({ step, expression, value, place, numberFormat }, i) => (
        <li key={i} className={styles.input}>
          <span className={text.quiet}>{step}</span>
          <span className={styles.value}>{value}</span>
          {place ? (
            <Button
              size="small"
              className={styles.cell}
              aria-label={words("inputGoTo", { name: step, value, address: expression })}
              title={words("goTo", { address: expression })}
              onClick={() => onGoTo(place)}
            >
              {expression}
            </Button>
          ) : (
            isMore(expression, value) && <span className={text.quiet}>{expression}</span>
          )}
          {numberFormat && <span className={text.quiet}>{words("format", { format: numberFormat })}</span>}
        </li>
      ))}
    </ul>
  );
}

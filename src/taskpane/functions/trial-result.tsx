import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import type { FunctionServices, TriedError } from "./function-services";
import type { TrialState } from "./use-trial";

const useStyles = makeStyles({
  result: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start", minWidth: "0" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  scroll: { maxWidth: "100%", overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "2px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "right" },
});

/** The most rows and columns of a result that the pane shows. */
const shown = { rows: 8, columns: 6 };

const isError = (cell: unknown): cell is TriedError =>
  typeof cell === "object" && cell !== null && "error" in cell;

/** What the function gives for its arguments as they are now, before it is inserted. */
export function TrialResult({ state, functions }: { state: TrialState; functions: FunctionServices }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(functionsMessages);
  const locale = useLocale();
  const services = useServices();
  const { trial, error, pending, again } = state;
  if (error !== undefined)
    return (
      <div className={styles.result}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{services.failureSentence(error, { locale })}</MessageBarBody>
        </MessageBar>
        <Button onClick={again}>{words("calculateAgain")}</Button>
      </div>
    );
  if (!trial) return <p className={text.quiet}>{pending && words("calculating")}</p>;
  if (trial.state === "incomplete")
    return (
      <p className={text.quiet} role="status">
        {trial.unreadable.length > 0
          ? words("mend", { names: trial.unreadable.join(words("pause")) })
          : trial.missing.length > 0 && words("missing", { names: trial.missing.join(words("pause")) })}
      </p>
    );
  const { rows, formula } = trial;
  const seen = rows.slice(0, shown.rows).map((row) => row.slice(0, shown.columns));
  const sentences = [
    ...new Set(
      rows
        .flat()
        .filter(isError)
        .map((cell) => `${cell.error}  ${cell.message ?? ""}`)
    ),
  ];
  const cellText = (cell: unknown): string => functions.shownValue(cell) || words("blankResult");
  return (
    <div className={styles.result} aria-busy={pending}>
      <code className={styles.formula}>{formula}</code>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={words("resultOf", { formula })}>
        <table className={styles.table}>
          <tbody>
            {seen.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} className={styles.cell}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.rows && (
        <p className={text.quiet}>{words("moreRows", { count: rows.length - shown.rows })}</p>
      )}
      {rows[0].length > shown.columns && (
        <p className={text.quiet}>{words("moreColumns", { count: rows[0].length - shown.columns })}</p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className={text.body}>
          {sentence}
        </p>
      ))}
      <Button size="small" onClick={again}>
        {words("calculateAgain")}
      </Button>
    </div>
  );
}

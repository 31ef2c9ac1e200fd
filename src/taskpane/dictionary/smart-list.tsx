import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { SmartCheck } from "../../actions/own-kpis/own-kpi-form";
import { ownFormMessages } from "../../i18n/pane-dictionary";
import { ownKpiMessages } from "../../i18n/own-kpis";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useWords } from "../shell/language";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  met: { fontSize: "20px", lineHeight: "0", flexShrink: "0", color: tokens.colorStatusSuccessForeground1 },
  not: { fontSize: "20px", lineHeight: "0", flexShrink: "0", color: tokens.colorNeutralForeground3 },
  line: { display: "block" },
});

/** The five criteria of a good KPI, each with a sentence that says why it is met or what is missing. */
export function SmartList({ checks }: { checks: readonly SmartCheck[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(ownFormMessages);
  const kpiWords = useWords(ownKpiMessages);
  return (
    <ul className={styles.list}>
      {checks.map(({ criterion, met, message, values, said }) => {
        const spoken = Object.fromEntries(
          Object.entries(said ?? {}).map(([key, word]) => [key, kpiWords(word)])
        );
        return (
          <li key={criterion} className={styles.item}>
            <span className={met ? styles.met : styles.not}>
              {met ? <CheckmarkCircleRegular aria-hidden="true" /> : <CircleRegular aria-hidden="true" />}
            </span>
            <span>
              <span className={`${text.strong} ${styles.line}`}>
                {kpiWords(criterion)}{" "}
                <span className={text.quiet}>{words(met ? "smartMet" : "smartNot")}</span>
              </span>
              <span className={`${text.body} ${styles.line}`}>
                {kpiWords(message, { ...values, ...spoken })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

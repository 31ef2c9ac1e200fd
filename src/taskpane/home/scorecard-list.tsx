import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { paneMessages } from "../../i18n/pane";
import { formatNumber, formatPeriod, formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import type { ScorecardSummary } from "../services";
import { useLocale, useWords } from "../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "grid", rowGap: tokens.spacingVerticalS },
  open: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  text: { flexGrow: "1", minWidth: "0", display: "block" },
  line: { display: "block" },
  icon: { flexShrink: "0", fontSize: "16px", lineHeight: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  scorecards: readonly ScorecardSummary[];
  onOpen(sheet: string): void;
}

/** The scorecards that stand in the workbook, each a button that shows its sheet. */
export function ScorecardList({ scorecards, onOpen }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const locale = useLocale();
  const words = useWords(paneMessages);
  const figures = ({ score, grade, periodStart, coverage, model }: ScorecardSummary): string => {
    const number = score === undefined ? undefined : formatNumber(score, locale, 1);
    const period = periodStart === undefined ? undefined : formatPeriod(periodStart, model.request.grain, locale);
    const scored =
      number === undefined ? words("noScore") : grade ? words("scoreAndGrade", { score: number, grade }) : words("score", { score: number });
    const covered = coverage === undefined ? undefined : words("coverage", { coverage: formatShare(coverage, locale) });
    return [scored, period, covered].filter(Boolean).join(" · ");
  };
  if (scorecards.length === 0) return <p className={text.quiet}>{words("noScorecards")}</p>;
  return (
    <ul className={styles.list}>
      {scorecards.map((scorecard) => (
        <li key={scorecard.sheet}>
          <button
            type="button"
            className={styles.open}
            aria-label={`${words("openScorecard", { name: scorecard.sheet })}. ${figures(scorecard)}`}
            onClick={() => onOpen(scorecard.sheet)}
          >
            <span className={styles.text}>
              <span className={mergeClasses(text.strong, styles.line)}>{scorecard.sheet}</span>
              <span className={mergeClasses(text.quiet, text.number, styles.line)}>{figures(scorecard)}</span>
            </span>
            <span className={styles.icon}>
              <ChevronRightRegular aria-hidden="true" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

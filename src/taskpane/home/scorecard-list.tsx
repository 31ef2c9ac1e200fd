import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { paneMessages } from "../../i18n/pane";
import { wholeCard } from "../parts/focus-ring";
import { blank, formatNumber, formatPeriod, formatShare } from "../parts/format";
import { gridList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import type { ScorecardSummary } from "../services";
import { useLocale, useWords } from "../shell/language";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  card: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    flexGrow: "1",
    minWidth: "0",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  open: wholeCard,
  text: { flexGrow: "1", minWidth: "0", display: "block" },
  line: { display: "block" },
  figures: { flexShrink: "0", textAlign: "right", whiteSpace: "nowrap" },
  score: { ...typographyStyles.subtitle1, display: "block" },
});

interface Props {
  scorecards: readonly ScorecardSummary[];
  onOpen(sheet: string): void;
  /** Opens a scorecard in the pane, to change it. */
  onEdit(sheet: string): void;
}

/** The scorecards that stand in the workbook, each a button that shows its sheet. */
export function ScorecardList({ scorecards, onOpen, onEdit }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const locale = useLocale();
  const words = useWords(paneMessages);
  const figuresOf = ({ sheet, score, grade, periodStart, coverage, model }: ScorecardSummary) => ({
    title: model.request.title ?? sheet,
    score: score === undefined ? undefined : formatNumber(score, locale, 1),
    grade: score === undefined || grade === undefined ? undefined : words("grade", { grade }),
    about: [
      model.request.title === undefined || model.request.title === sheet ? undefined : sheet,
      periodStart === undefined ? undefined : formatPeriod(periodStart, model.request.grain, locale),
      coverage === undefined ? undefined : words("coverage", { coverage: formatShare(coverage, locale) }),
    ]
      .filter(Boolean)
      .join(" · "),
  });
  if (scorecards.length === 0) return <p className={text.quiet}>{words("noScorecards")}</p>;
  return (
    <ul className={styles.list}>
      {scorecards.map((scorecard) => {
        const { sheet } = scorecard;
        const { title, score, grade, about } = figuresOf(scorecard);
        const scored = score === undefined ? words("noScore") : words("score", { score });
        return (
          <li key={sheet} className={styles.item}>
            <div className={styles.card}>
              <span className={styles.text}>
                <button
                  type="button"
                  className={mergeClasses(text.strong, styles.open)}
                  aria-label={[words("openScorecard", { name: title }), scored, grade, about]
                    .filter(Boolean)
                    .join(words("pause"))}
                  onClick={() => onOpen(sheet)}
                >
                  {title}
                </button>
                <span aria-hidden="true" className={mergeClasses(text.quiet, text.number, styles.line)}>
                  {about}
                </span>
              </span>
              <span className={styles.figures} aria-hidden="true">
                <span className={mergeClasses(styles.score, text.number)}>{score ?? blank}</span>
                <span className={mergeClasses(text.quiet, styles.line)}>
                  {score === undefined ? scored : grade}
                </span>
              </span>
            </div>
            <Button
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={words("editScorecard", { name: title })}
              title={words("editScorecard", { name: title })}
              onClick={() => onEdit(sheet)}
            />
          </li>
        );
      })}
    </ul>
  );
}

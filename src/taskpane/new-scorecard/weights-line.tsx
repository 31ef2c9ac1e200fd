import { useRef } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { scaledToOne, weightResidual, weightSum, type Draft } from "./draft";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexGrow: "1",
    minWidth: "0",
  },
  said: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "24px" },
  icon: { fontSize: "16px", lineHeight: "0", flexShrink: "0" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorStatusDangerForeground1 },
});

/**
 * What the weights add up to, and how far that is from 100 %.
 *
 * @param told true where it is only said: something else beside it mends it
 */
export function WeightsLine({ draft, told = false }: { draft: Draft; told?: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  const edit = useNewScorecard((state) => state.edit);
  const line = useRef<HTMLDivElement>(null);
  const rest = weightResidual(draft);
  const complete = rest === 0;
  const values = {
    sum: formatShare(weightSum(draft), locale, 2),
    rest: formatShare(Math.abs(rest), locale, 2),
  };
  return (
    <div className={styles.line} ref={line} tabIndex={-1}>
      <span className={styles.said} role="status">
        <span className={mergeClasses(styles.icon, complete ? styles.good : styles.off)}>
          {complete ? <CheckmarkCircleRegular aria-hidden="true" /> : <WarningRegular aria-hidden="true" />}
        </span>
        <span className={text.quiet}>
          {complete ? words("weightsComplete") : words(rest > 0 ? "weightsShort" : "weightsOver", values)}
        </span>
      </span>
      {!complete && !told && draft.kpis.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            edit(scaledToOne);
            line.current?.focus();
          }}
        >
          {words("scaleWeights")}
        </Button>
      )}
    </div>
  );
}

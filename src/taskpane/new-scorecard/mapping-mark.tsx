import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { MappingState } from "./mapping-state";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { fontSize: "16px", lineHeight: "0", flexShrink: "0" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<"good" | "open" | "none", ReactNode>> = {
  good: <CheckmarkCircleRegular aria-hidden="true" />,
  open: <WarningRegular aria-hidden="true" />,
  none: <CircleRegular aria-hidden="true" />,
};

const looks = {
  certain: "good",
  confirmed: "good",
  chosen: "good",
  unconfirmed: "open",
  none: "none",
} as const;
const labels = {
  certain: "certain",
  confirmed: "confirmed",
  chosen: "chosen",
  unconfirmed: "unconfirmed",
  none: "noSource",
} as const;

/** How sure a KPI's source is: a shape and a word, the colour only besides. */
export function MappingMark({ state }: { state: MappingState }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const look = looks[state];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[look])}>{icons[look]}</span>
      <span className={text.quiet}>{words(labels[state])}</span>
    </span>
  );
}

import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { weightMessages } from "../../i18n/pane-weights";
import { formatNumber } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { nearestRatio } from "./ratio-words";
import type { Found } from "./use-consistency";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  box: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
  },
  said: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  good: { fontSize: "20px", lineHeight: "0", flexShrink: "0", color: tokens.colorStatusSuccessForeground1 },
  off: { fontSize: "20px", lineHeight: "0", flexShrink: "0", color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  items: readonly WeightedItem[];
  found: Found;
  onRepair(one: string, other: string, ratio: number): void;
}

/** How far the comparisons contradict each other; where too far, which ones, and the change that settles it. */
export function Consistency({ items, found, onRepair }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { cr, fine, triad, repair } = found;
  const name = (i: number): string => items[i].name;
  const shownCr = (ratio: number): string => formatNumber(ratio, locale, 3);
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <p role="status" className={`${text.strong} ${styles.said}`}>
        <span className={fine ? styles.good : styles.off}>
          {fine ? <CheckmarkCircleRegular aria-hidden="true" /> : <WarningRegular aria-hidden="true" />}
        </span>
        <span>{words(fine ? "consistent" : "inconsistent", { cr: shownCr(cr) })}</span>
      </p>
      {triad && (
        <p className={text.body}>
          {words("worst", {
            a: name(triad.i),
            b: name(triad.j),
            c: name(triad.k),
            implied: nearestRatio(triad.implied, locale),
            judged: nearestRatio(triad.judged, locale),
          })}
        </p>
      )}
      {repair && (
        <>
          <p className={text.body}>
            {words(repair.settles ? "repair" : "helps", {
              a: name(repair.row),
              b: name(repair.column),
              from: nearestRatio(repair.from, locale),
              to: nearestRatio(repair.to, locale),
              cr: shownCr(repair.cr),
            })}
          </p>
          <Button
            size="small"
            onClick={() => {
              onRepair(items[repair.row].id, items[repair.column].id, repair.to);
              box.current?.focus();
            }}
          >
            {words("applyRepair")}
          </Button>
        </>
      )}
      {!fine && !repair && <p className={text.body}>{words("noRepair")}</p>}
    </div>
  );
}

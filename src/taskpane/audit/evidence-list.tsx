import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { Evidence } from "./audit-services";
import { evidencePlace, said } from "./said";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: "0", listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalXXS },
  cell: {
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
});

/** What was seen, of which cells; a click on a cell goes there. */
export function EvidenceList({
  evidence,
  onShow,
}: {
  evidence: readonly Evidence[];
  onShow(place: { sheet: string; address: string }): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.list}>
      {evidence.map((each, i) => {
        const place = evidencePlace(each);
        const expected = each.expected && words("expected", { value: said(each.expected, locale) });
        return (
          <li key={i} className={mergeClasses(text.quiet, styles.item)}>
            {place && (
              <button
                type="button"
                className={styles.cell}
                aria-label={words("goTo", { place: each.cell! })}
                onClick={() => onShow(place)}
              >
                {each.cell}
              </button>
            )}{" "}
            {said(each.actual, locale)}
            {expected && ` (${expected})`}
          </li>
        );
      })}
    </ul>
  );
}

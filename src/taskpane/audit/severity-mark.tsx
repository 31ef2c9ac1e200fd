import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { Severity } from "./audit-services";
import { severityShapes } from "./severities";

const useStyles = makeStyles({
  mark: { display: "inline-flex", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", fontWeight: "600" },
  // The status colour of danger is too faint for words on a dark ground.
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How grave a finding is: shape, word and colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  return (
    <span className={mergeClasses(text.quiet, styles.mark, styles[severity])}>
      <span aria-hidden="true">{severityShapes[severity]}</span>
      {words(severity)}
    </span>
  );
}

import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../i18n/pane";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { tools } from "./tools";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  open: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing,
  },
  icon: { flexShrink: "0", fontSize: "20px", lineHeight: "20px", color: tokens.colorBrandForeground1 },
  text: { flexGrow: "1", minWidth: "0", display: "block" },
  line: { display: "block" },
});

/** The tools of the pane, each a button that opens its view. */
export function ToolList() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneMessages);
  const { open } = useNavigation();
  const id = useId();
  return (
    <ul className={styles.list}>
      {tools.map(({ view, icon: Icon, name, text: about }) => (
        <li key={view}>
          <button
            type="button"
            className={styles.open}
            aria-label={words(name)}
            aria-describedby={`${id}-${view}`}
            onClick={() => open(view)}
          >
            <span className={styles.icon} aria-hidden="true">
              <Icon />
            </span>
            <span className={styles.text}>
              <span className={mergeClasses(text.strong, styles.line)}>{words(name)}</span>
              <span id={`${id}-${view}`} className={mergeClasses(text.quiet, styles.line)}>
                {words(about)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../i18n/pane";
import { wholeCard } from "../parts/focus-ring";
import { plainList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { tools } from "./tools";

const useStyles = makeStyles({
  list: { ...plainList },
  card: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  open: wholeCard,
  icon: { flexShrink: "0", fontSize: "20px", lineHeight: "20px", color: tokens.colorBrandForeground1 },
  text: { flexGrow: "1", minWidth: "0" },
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
          <div className={styles.card}>
            <span className={styles.icon} aria-hidden="true">
              <Icon />
            </span>
            <div className={styles.text}>
              <button
                type="button"
                className={mergeClasses(text.strong, styles.open)}
                aria-describedby={`${id}-${view}`}
                onClick={() => open(view)}
              >
                {words(name)}
              </button>
              <p id={`${id}-${view}`} className={text.quiet}>
                {words(about)}
              </p>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

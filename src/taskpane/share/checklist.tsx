import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { paneShareMessages } from "../../i18n/pane-share";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useWords } from "../shell/language";
import type { CheckedPoint } from "./share-services";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalM,
  },
  point: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: "0", fontSize: "20px", lineHeight: "20px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: "1", minWidth: "0" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What can be done about a point. */
export interface PointTools {
  readonly label: string;
  run(): void;
}

/** The checklist before sharing: each point with what was found and what can be done about it. */
export function Checklist({
  points,
  toolsOf,
  disabled,
}: {
  points: readonly CheckedPoint[];
  toolsOf(point: CheckedPoint): readonly PointTools[];
  disabled: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneShareMessages);
  return (
    <ul className={styles.list}>
      {points.map((point) => {
        const tools = toolsOf(point);
        const Icon = point.ok ? CheckmarkCircleFilled : WarningFilled;
        return (
          <li key={point.id} className={styles.point}>
            <span
              className={mergeClasses(styles.icon, point.ok ? styles.good : styles.open)}
              role="img"
              aria-label={words(point.ok ? "inOrder" : "toLookAt")}
            >
              <Icon />
            </span>
            <div className={styles.text}>
              <p className={text.strong}>{point.name}</p>
              <p className={text.quiet}>{point.sentence}</p>
              {tools.length > 0 && (
                <div className={styles.tools}>
                  {tools.map(({ label, run }) => (
                    <Button key={label} size="small" disabledFocusable={disabled} onClick={run}>
                      {label}
                    </Button>
                  ))}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

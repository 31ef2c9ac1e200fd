import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import type { Outcome } from "./outcome";

/** Cells that are listed one by one; the title tells how many there are. */
const mostListed = 50;

const useStyles = makeStyles({
  cells: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: "0", listStyleType: "none" },
  show: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
});

/** What came of the last button; a click on a cell goes there. */
export function OutcomeMessage({
  outcome,
  onShow,
}: {
  outcome: Outcome;
  onShow(place: { sheet: string; address: string }): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <MessageBar intent={outcome.intent} layout="multiline">
      <MessageBarBody>
        {outcome.title}
        {outcome.cells.length > 0 && (
          <ul className={styles.cells}>
            {outcome.cells.slice(0, mostListed).map(({ sheet, address, text: said }, i) => (
              <li key={i}>
                {sheet !== undefined && address !== undefined ? (
                  <button
                    type="button"
                    className={mergeClasses(text.quiet, styles.show)}
                    onClick={() => onShow({ sheet, address })}
                  >
                    {`${sheet}!${address}  ${said}`}
                  </button>
                ) : (
                  <p className={text.quiet}>{said}</p>
                )}
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

import type { RefObject } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { useWords } from "../shell/language";
import type { Run } from "./use-work";

const useStyles = makeStyles({
  said: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    ":focus": { outlineStyle: "none" },
    ":empty": { marginBottom: "0" },
  },
});

interface Props {
  run: Run;
  said: RefObject<HTMLDivElement>;
  onUndo(): void;
}

/** Which step is under way, or what came of the last action and the way back. */
export function Outcome({ run, said, onUndo }: Props) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  return (
    <div className={styles.said} ref={said} tabIndex={-1} role="status">
      {run.state === "working" && (
        <>
          <ProgressBar
            aria-label={words("updating")}
            max={run.progress?.steps}
            value={run.progress ? run.progress.step - 0.5 : undefined}
          />
          {run.progress?.label ?? words("updating")}
        </>
      )}
      {run.state === "idle" && run.said && (
        <MessageBar intent={run.said.intent} layout="multiline">
          <MessageBarBody>{run.said.text}</MessageBarBody>
          {run.said.undo && (
            <MessageBarActions>
              <Button onClick={onUndo}>{words("undo")}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

import { useEffect, useRef } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { useWords } from "../shell/language";

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

interface Props {
  /** What was edited and not written. */
  what: string;
  onStay(): void;
  onLeave(): void;
}

/** Asked before edits that stand on no sheet are given up. */
export function Leaving({ what, onStay, onLeave }: Props) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      className={styles.bar}
      onKeyDown={({ key }) => key === "Escape" && onStay()}
    >
      <MessageBarBody>{words("leaveText", { what })}</MessageBarBody>
      <MessageBarActions>
        <Button ref={stay} onClick={onStay}>
          {words("stay")}
        </Button>
        <Button onClick={onLeave}>{words("leave")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

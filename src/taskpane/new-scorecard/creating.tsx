import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useTextStyles } from "../parts/text-styles";
import { Frame } from "../shell/frame";
import { useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import type { Run } from "./store";

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalM },
});

/** While the scorecard is made: which step, and a way out. */
export function Creating({ run }: { run: Run & { state: "creating" } }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const cancel = useNewScorecard((state) => state.cancel);
  const { progress, cancelling } = run;
  const label = cancelling ? words("cancelling") : (progress?.label ?? words("creating"));
  return (
    <Frame
      title={words("creating")}
      focusKey="creating"
      footer={
        <Button disabledFocusable={cancelling} onClick={cancel}>
          {words("cancel")}
        </Button>
      }
    >
      <div className={styles.progress}>
        <ProgressBar
          aria-label={words("creating")}
          thickness="large"
          max={progress?.steps}
          value={progress ? progress.step - 0.5 : undefined}
        />
        <div role="status">
          <p className={text.strong}>{label}</p>
          {progress && (
            <p className={text.quiet}>{words("stepOf", { step: progress.step, steps: progress.steps })}</p>
          )}
        </div>
      </div>
    </Frame>
  );
}

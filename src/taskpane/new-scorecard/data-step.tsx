import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { weightMessages } from "../../i18n/pane-weights";
import { focusFirstError } from "../parts/first-error";
import { Frame } from "../shell/frame";
import { useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { DataForm } from "./data-form";
import { WeightsLine } from "./weights-line";

/** Step 2: where each KPI's numbers come from, how much it counts and what it aims at. */
export function DataStep() {
  const words = useWords(newScorecardMessages);
  const weightWords = useWords(weightMessages);
  const { draft, drafted, template, matching, goTo, match } = useNewScorecard((state) => state);
  const current = draft && drafted === template ? draft : undefined;
  return (
    <Frame
      title={words("title")}
      note={words("stepData")}
      focusKey="data"
      back={{ label: words("toTemplate"), run: () => goTo("template") }}
      footer={
        <>
          {current && <WeightsLine draft={current} />}
          {current && current.kpis.length > 0 && (
            <Button onClick={() => goTo("weights")}>{weightWords("open")}</Button>
          )}
          <Button
            appearance="primary"
            disabledFocusable={!current || current.kpis.length === 0}
            onClick={() => focusFirstError() || goTo("options")}
          >
            {words("nextOptions")}
          </Button>
        </>
      }
    >
      {matching.state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{matching.sentence}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void match({ again: true })}>{words("tryAgain")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {matching.state === "matching" && <Spinner size="small" label={words("matching")} />}
      {current && <DataForm draft={current} />}
    </Frame>
  );
}

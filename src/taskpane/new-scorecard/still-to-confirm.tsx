import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { kpiIn, type Draft } from "./draft";
import { allConfirmed, mappingCounts } from "./mapping-state";

/** Says before anything is written that sources found for KPIs are not used, since nobody has agreed to them. */
export function StillToConfirm({ draft }: { draft: Draft }) {
  const words = useWords(newScorecardMessages);
  const { edit, goTo } = useNewScorecard((state) => state);
  const { unconfirmed } = mappingCounts(draft, (id) => kpiIn(draft, id));
  if (unconfirmed === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words("stillToConfirm", { count: unconfirmed })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => edit(allConfirmed)}>
          {unconfirmed === 1 ? words("confirm") : words("confirmAll", { count: unconfirmed })}
        </Button>
        <Button onClick={() => goTo("data")}>{words("toData")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { useChosen } from "./chosen";
import { Editing } from "./editing";
import { isFormLost, LayOutAnew } from "./lay-out-anew";
import { proposalsFor } from "./proposals";

/** One scorecard that stands in the workbook: changed in place, compared, projected, duplicated, combined, kept. */
export function ScorecardView() {
  const words = useWords(scorecardPaneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const { sheet } = useChosen();
  const loaded = useLoad(async () => {
    const tools = await services.loadScorecard();
    const overview = await services.readWorkbook({ locale });
    const opened = await tools.openInPane(sheet ?? "", { locale });
    return { tools, overview, opened, proposals: await proposalsFor(opened, services) };
  });
  const failure = loaded.state === "failed" && (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{services.failureSentence(loaded.error, { locale })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={loaded.again}>{words("tryAgain")}</Button>
      </MessageBarActions>
      {isFormLost(loaded.error) && sheet !== undefined && <LayOutAnew sheet={sheet} onDone={loaded.again} />}
    </MessageBar>
  );
  if (loaded.value && !failure)
    return (
      <Editing
        key={loaded.value.opened.sheet}
        {...loaded.value}
        again={loaded.again}
        reading={loaded.state === "loading"}
      />
    );
  return (
    <Frame
      title={words("title")}
      note={sheet}
      back={{ label: words("home"), run: () => open("home") }}
      focusKey="opening"
    >
      {failure || <Spinner size="small" label={words("opening")} />}
    </Frame>
  );
}

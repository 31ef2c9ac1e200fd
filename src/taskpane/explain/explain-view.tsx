import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { explainViewMessages } from "../../i18n/pane-explain";
import { paneMessages } from "../../i18n/pane";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { FollowedCell } from "./followed-cell";

/** How the value of the selected cell came about. */
export function ExplainView() {
  const words = useWords(explainViewMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const loaded = useLoad(() => services.loadExplain());
  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey="explain"
    >
      {loaded.value ? (
        <FollowedCell tools={loaded.value} />
      ) : loaded.state === "failed" ? (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{services.failureSentence(loaded.error, { locale })}</MessageBarBody>
          </MessageBar>
          <Button onClick={loaded.again}>{paneWords("tryAgain")}</Button>
        </>
      ) : (
        <Spinner delay={300} label={words("loading")} />
      )}
    </Frame>
  );
}

import { useState } from "react";
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { paneMessages } from "../../i18n/pane";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { FunctionList } from "./function-list";
import { FunctionPage } from "./function-page";
import type { FunctionGuide } from "./function-services";

/** The functions: found by task, read, filled in by pointing at cells, tried and inserted. */
export function FunctionsView() {
  const words = useWords(functionsMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const loaded = useLoad(() => services.loadFunctions());
  const [chosen, setChosen] = useState<FunctionGuide>();
  const [query, setQuery] = useState("");
  /** The function that was left last: the focus goes back to it. */
  const [left, setLeft] = useState<string>();

  if (loaded.value && chosen)
    return (
      <FunctionPage
        functions={loaded.value}
        guide={chosen}
        onBack={() => {
          setLeft(chosen.name);
          setChosen(undefined);
        }}
      />
    );
  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey={left ? undefined : "functions"}
    >
      {loaded.value ? (
        <FunctionList
          functions={loaded.value}
          query={query}
          onQuery={setQuery}
          onOpen={setChosen}
          focusOn={left}
        />
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

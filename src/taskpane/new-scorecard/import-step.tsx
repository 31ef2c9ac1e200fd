import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { importMessages } from "../../i18n/pane-import";
import { weightMessages } from "../../i18n/pane-weights";
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { ImportForm } from "../dictionary/import-form";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { termsGiven } from "./imported-rows";

/** A side page of step 2: KPIs from a table, with its weights, targets and owners. */
export function ImportStep() {
  const words = useWords(importMessages);
  const weightWords = useWords(weightMessages);
  const dictionaryWords = useWords(dictionaryMessages);
  const locale = useLocale();
  const services = useServices();
  const { overview, addTable, rememberOwn, goTo } = useNewScorecard((state) => state);
  const tools = useLoad(() => services.loadDictionary());
  const back = { label: weightWords("back"), run: () => goTo("data") };
  if (tools.value)
    return (
      <ImportForm
        back={back}
        tools={tools.value}
        own={overview?.own ?? []}
        action={(rows) => words("addToScorecard", { count: rows.length })}
        onImport={async (rows, fresh) => {
          if (fresh.length > 0) rememberOwn(await tools.value!.saveOwn({ kpis: fresh }, { locale }));
          await addTable(rows.map((row) => ({ kpi: row.kpi, terms: termsGiven(row.row.terms) })));
          goTo("data");
        }}
      />
    );
  return (
    <Frame title={words("title")} focusKey="import" back={back}>
      {tools.state === "failed" ? (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{services.failureSentence(tools.error, { locale })}</MessageBarBody>
          </MessageBar>
          <Button onClick={tools.again}>{dictionaryWords("tryAgain")}</Button>
        </>
      ) : (
        <Spinner delay={300} label={dictionaryWords("loading")} />
      )}
    </Frame>
  );
}

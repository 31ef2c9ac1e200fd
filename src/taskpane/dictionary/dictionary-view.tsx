import { useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { kpiById } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { emptyForm, formOf, type OwnKpi, type OwnKpiForm } from "../../actions/own-kpis/own-kpi-form";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { importMessages } from "../../i18n/pane-import";
import { paneMessages } from "../../i18n/pane";
import { useTextStyles } from "../parts/text-styles";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { keepImported, termsGiven } from "../new-scorecard/imported-rows";
import { CardPage } from "./card-page";
import { ImportForm } from "./import-form";
import { KpiList } from "./kpi-list";
import { OwnForm } from "./own-form";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  message: { marginBottom: tokens.spacingVerticalM },
});

type Page =
  | { readonly page: "list" }
  | { readonly page: "card"; readonly kpi: string }
  | { readonly page: "form"; readonly form: OwnKpiForm; readonly from?: string }
  | { readonly page: "import" };

/** The KPI dictionary: found, read, used in a cell; and the KPIs of the user's own. */
export function DictionaryView() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(dictionaryMessages);
  const importWords = useWords(importMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const draft = useNavigation((state) => state.draft);
  const loaded = useLoad(() => services.loadDictionary());
  const stored = useLoad(async () => (await services.loadDictionary()).listOwnKpis());
  const [page, setPage] = useState<Page>({ page: "list" });
  const [query, setQuery] = useState("");
  /** The KPI that was left last: the focus goes back to it. */
  const [left, setLeft] = useState<string>();
  const [told, setTold] = useState<{ text: string; undo?: boolean; failed?: boolean }>();
  const tools = loaded.value;
  const list = stored.value;
  const own = list?.kpis ?? [];
  const back = (to?: string): void => {
    setLeft(to);
    setPage({ page: "list" });
  };
  const done = (said: string, kpi?: string, undo = false): void => {
    stored.again();
    setTold({ text: said, undo });
    back(kpi);
  };
  const nameOf = (kpi: KpiDefinition): string => kpi.name[language];
  const undo = async (): Promise<void> => {
    try {
      await tools!.undoOwn({ locale });
      setTold({ text: words("undone") });
      stored.again();
    } catch (error) {
      setTold({ text: services.failureSentence(error, { locale }), failed: true });
    }
  };

  if (!tools)
    return (
      <Frame
        title={words("title")}
        back={{ label: paneWords("home"), run: () => open("home") }}
        focusKey="dictionary"
      >
        {loaded.state === "failed" ? (
          <>
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{services.failureSentence(loaded.error, { locale })}</MessageBarBody>
            </MessageBar>
            <Button onClick={loaded.again}>{words("tryAgain")}</Button>
          </>
        ) : (
          <Spinner delay={300} label={words("loading")} />
        )}
      </Frame>
    );
  if (page.page === "card") {
    const mine = own.find(({ id }) => id === page.kpi);
    const kpi = mine ?? kpiById(page.kpi);
    if (kpi)
      return (
        <CardPage
          tools={tools}
          kpi={kpi}
          {...(mine ? { uses: list?.uses[mine.id] ?? [] } : {})}
          onBack={() => back(kpi.id)}
          onEdit={() => setPage({ page: "form", form: formOf(kpi, language), from: kpi.id })}
          onDuplicate={() => setPage({ page: "form", form: copyOf(kpi, language), from: kpi.id })}
          onDelete={async () => {
            await tools.deleteOwn(kpi.id, { locale });
            done(words("deleted", { kpi: nameOf(kpi) }), undefined, true);
          }}
        />
      );
  }
  if (page.page === "form")
    return (
      <OwnForm
        start={page.form}
        own={own}
        uses={page.form.changes ? (list?.uses[page.form.changes] ?? []) : []}
        onBack={() => (page.from ? setPage({ page: "card", kpi: page.from }) : back())}
        onSave={async (kpi: OwnKpi) => {
          await tools.saveOwn(
            { kpis: [kpi], ...(page.form.changes ? { replaces: page.form.changes } : {}) },
            { locale }
          );
          done(words("saved", { kpi: nameOf(kpi) }), kpi.id);
        }}
      />
    );
  if (page.page === "import")
    return (
      <ImportForm
        back={{ label: words("toList"), run: () => back() }}
        tools={tools}
        own={own}
        useful={(rows) => rows.some(({ fresh }) => fresh)}
        action={(rows) => {
          const count = rows.filter(({ fresh }) => fresh).length;
          return count === 1 ? importWords("saveOne") : importWords("saveNew", { count });
        }}
        onImport={async (_rows, fresh) => {
          await tools.saveOwn({ kpis: fresh }, { locale });
          const [first] = fresh;
          done(
            fresh.length === 1
              ? words("saved", { kpi: nameOf(first) })
              : importWords("saved", { count: fresh.length }),
            first?.id,
            true
          );
        }}
        also={{
          action: (rows) =>
            importWords(draft === undefined ? "beginScorecard" : "addToScorecard", { count: rows.length }),
          run: async (rows, fresh) => {
            if (fresh.length > 0) await tools.saveOwn({ kpis: fresh }, { locale });
            keepImported(rows.map(({ kpi, row }) => ({ kpi, terms: termsGiven(row.terms) })));
            open("new-scorecard");
          },
        }}
      />
    );
  const ownTools = (
    <>
      {stored.state === "failed" ? (
        <>
          <p className={text.body}>
            {words("ownFailed", { reason: services.failureSentence(stored.error, { locale }) })}
          </p>
          <div className={styles.tools}>
            <Button onClick={stored.again}>{words("tryAgain")}</Button>
          </div>
        </>
      ) : !list ? (
        <Spinner size="tiny" label={paneWords("reading")} />
      ) : (
        <>
          {own.length === 0 && <p className={text.quiet}>{words("noOwn")}</p>}
          {list.unreadable > 0 && (
            <p className={text.body}>{words("unreadable", { count: list.unreadable })}</p>
          )}
          <div className={styles.tools}>
            <Button
              icon={<AddRegular />}
              onClick={() => setPage({ page: "form", form: { ...emptyForm, name: startName(query) } })}
            >
              {words("newKpi")}
            </Button>
            <Button onClick={() => setPage({ page: "import" })}>{words("importTable")}</Button>
          </div>
        </>
      )}
    </>
  );
  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey={left ? undefined : "dictionary"}
    >
      <div role="status">
        {told && (
          <MessageBar
            intent={told.failed ? "error" : "success"}
            layout="multiline"
            className={styles.message}
          >
            <MessageBarBody>
              {told.text}{" "}
              {told.undo && (
                <Button size="small" onClick={() => void undo()}>
                  {words("undo")}
                </Button>
              )}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <KpiList
        own={own}
        query={query}
        onQuery={setQuery}
        onOpen={(kpi) => {
          setTold(undefined);
          setPage({ page: "card", kpi });
        }}
        focusOn={left}
        ownTools={ownTools}
      />
    </Frame>
  );
}

/** A new KPI begins with the name that was looked for in vain. */
const startName = (query: string): OwnKpiForm["name"] => {
  const name = query.trim();
  return { en: name, zh: name };
};

/** A card of the dictionary as the start of an own one: everything but its id and name. */
const copyOf = (kpi: KpiDefinition, language: "en" | "zh"): OwnKpiForm => {
  const { changes: _changes, ...form } = formOf(kpi, language);
  return { ...form, id: "", aliases: "", name: { en: `${kpi.name.en} (own)`, zh: `${kpi.name.zh}（自建）` } };
};

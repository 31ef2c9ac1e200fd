import { useEffect, useMemo, useState } from "react";
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  SearchBox,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { kpiById, templates } from "../../catalog";
import type { ScorecardTemplate } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { formatDay } from "../parts/format";
import { ListBox } from "../parts/list-box";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { useServices } from "../services";
import { useNewScorecard } from "./context";
import { ownPrefix } from "./saved-template";
import { TemplateContents } from "./template-contents";
import { practiceWords, templateWords } from "./template-words";

const useStyles = makeStyles({
  search: { marginBottom: tokens.spacingVerticalM, "& > div": { maxWidth: "none" } },
  box: { width: "100%", maxWidth: "none" },
  line: { display: "block" },
});

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Templates whose name, groups or KPIs have the query in them, in either language. */
function matching(query: string): readonly ScorecardTemplate[] {
  const wanted = fold(query.trim());
  return templates.filter((template) =>
    [
      template.name,
      ...(template.groups ?? []).map(({ name }) => name),
      ...template.items.flatMap(({ kpi }) => kpiById(kpi)?.name ?? []),
    ].some(({ en, zh }) => fold(`${en} ${zh}`).includes(wanted))
  );
}

/** Step 1: which scorecard to start from. */
export function TemplateStep() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  const {
    template,
    saved,
    found: sources,
    chooseTemplate,
    readSaved,
    survey,
    deleteSaved,
    goTo,
    match,
    drafted,
  } = useNewScorecard((state) => state);
  const services = useServices();
  const [problem, setProblem] = useState<string>();
  const attempt = (work: Promise<void>): void => {
    work.catch((error: unknown) => setProblem(services.failureSentence(error, { locale })));
  };
  useEffect(() => {
    attempt(readSaved());
    void survey();
  }, []);
  const inData = useMemo(() => sources && new Set(sources.map(({ kpi }) => kpi)), [sources]);
  const [query, setQuery] = useState("");
  const found = useMemo(() => matching(query), [query]);
  const own = (saved ?? []).filter(({ name }) => fold(name).includes(fold(query.trim())));
  const chosenOwn = own.find(({ id }) => ownPrefix + id === template);
  const language = locale === "zh-CN" ? "zh" : "en";
  const goOn = (id: string | undefined): void => {
    if (!id) return;
    chooseTemplate(id);
    goTo("data");
    if (drafted !== id) void match();
  };
  return (
    <Frame
      title={words("title")}
      note={words("stepTemplate")}
      focusKey="template"
      back={{ label: words("toHome"), run: () => useNavigation.getState().open("home") }}
      footer={
        <>
          {chosenOwn && (
            <Button onClick={() => attempt(deleteSaved(chosenOwn.id))}>
              {words("deleteTemplate", { name: chosenOwn.name })}
            </Button>
          )}
          <Button appearance="primary" disabledFocusable={!template} onClick={() => goOn(template)}>
            {words("nextData")}
          </Button>
        </>
      }
    >
      <Field className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={words("searchTemplates")}
          placeholder={words("searchTemplates")}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {problem && (
        <MessageBar intent="error" layout="multiline" className={styles.search}>
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {own.length > 0 && (
        <Section title={words("savedTemplates")}>
          <ListBox
            label={words("savedTemplates")}
            chosen={template}
            onChoose={chooseTemplate}
            onActivate={goOn}
            options={own.map(({ id, name, saved: day }) => {
              const about = words("savedOn", { date: formatDay(day, locale) });
              return {
                id: ownPrefix + id,
                content: (
                  <>
                    <p className={text.strong}>{name}</p>
                    <p className={text.quiet}>{about}</p>
                  </>
                ),
              };
            })}
          />
        </Section>
      )}
      {found.length > 0 && (
        <ListBox
          label={words("templates")}
          chosen={template}
          onChoose={chooseTemplate}
          onActivate={goOn}
          options={found.map((each) => {
            const count = each.items.filter(({ kpi }) => inData?.has(kpi)).length;
            const about = templateWords(each, words, locale);
            const known = count > 0 && words("kpisInData", { count, total: each.items.length });
            return {
              id: each.id,
              content: (
                <>
                  <p className={text.strong}>{each.name[language]}</p>
                  <p className={text.quiet}>{about}</p>
                  {known && <p className={text.quiet}>{known}</p>}
                </>
              ),
              details: each.id === template && (
                <>
                  <TemplateContents template={each} found={inData} />
                  {practiceWords(each.id, words, locale).map((line) => (
                    <span key={line} className={mergeClasses(text.quiet, styles.line)}>
                      {line}
                    </span>
                  ))}
                </>
              ),
            };
          })}
        />
      )}
      <p role="status" className={text.quiet}>
        {found.length + own.length === 0
          ? words("noTemplateFound", { query: query.trim() })
          : query.trim() && words("templatesFound", { count: found.length + own.length })}
      </p>
    </Frame>
  );
}

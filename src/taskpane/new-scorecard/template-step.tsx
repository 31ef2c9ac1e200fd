import { useMemo, useState } from "react";
import { Button, Field, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { kpiById, templates } from "../../catalog";
import type { ScorecardTemplate } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { ListBox } from "../parts/list-box";
import { useTextStyles } from "../parts/text-styles";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { useNewScorecard } from "./context";
import { templateWords } from "./template-words";

const useStyles = makeStyles({
  search: { marginBottom: tokens.spacingVerticalM, "& > div": { maxWidth: "none" } },
  box: { width: "100%", maxWidth: "none" },
  found: { minHeight: "20px" },
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
  const { template, chooseTemplate, goTo, match, draft } = useNewScorecard((state) => state);
  const [query, setQuery] = useState("");
  const found = useMemo(() => matching(query), [query]);
  const language = locale === "zh-CN" ? "zh" : "en";
  const goOn = (id: string | undefined): void => {
    if (!id) return;
    chooseTemplate(id);
    goTo("data");
    if (draft?.template !== id) void match();
  };
  return (
    <Frame
      title={words("title")}
      note={words("stepTemplate")}
      focusKey="template"
      back={{ label: words("toHome"), run: () => useNavigation.getState().open("home") }}
      footer={
        <Button appearance="primary" disabledFocusable={!template} onClick={() => goOn(template)}>
          {words("nextData")}
        </Button>
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
      {found.length > 0 && (
        <ListBox
          label={words("templates")}
          chosen={template}
          onChoose={chooseTemplate}
          onActivate={goOn}
          options={found.map((each) => {
            const about = templateWords(each, words, locale);
            return {
              id: each.id,
              name: `${each.name[language]}. ${about}`,
              content: (
                <>
                  <p className={text.strong}>{each.name[language]}</p>
                  <p className={text.quiet}>{about}</p>
                </>
              ),
            };
          })}
        />
      )}
      <p role="status" className={text.quiet}>
        {found.length === 0
          ? words("noTemplateFound", { query: query.trim() })
          : query.trim() && words("templatesFound", { count: found.length })}
      </p>
    </Frame>
  );
}

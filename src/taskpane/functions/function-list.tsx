import { useEffect } from "react";
import { functionsMessages } from "../../i18n/pane-functions";
import { Entries, entryIn, Searchable } from "../parts/entries";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { FunctionGuide, FunctionServices } from "./function-services";

export interface FunctionListProps {
  functions: FunctionServices;
  query: string;
  onQuery(query: string): void;
  onOpen(guide: FunctionGuide): void;
  /** The function that takes the focus. */
  focusOn?: string;
}

/** All functions by family; with a query, those that fit, the best first. Arrow keys go through them. */
export function FunctionList({ functions, query, onQuery, onOpen, focusOn }: FunctionListProps) {
  const text = useTextStyles();
  const words = useWords(functionsMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const found = functions.searchFunctions(query);
  const groups = query.trim() ? [{ title: words("title"), guides: found }] : byFamily(found, language);
  useEffect(() => {
    if (focusOn) entryIn(document, focusOn)?.focus();
  }, [focusOn]);
  return (
    <Searchable
      label={words("search")}
      placeholder={words("searchHint")}
      query={query}
      onQuery={onQuery}
      onFirst={() => found[0] && onOpen(found[0])}
      said={
        <p className={text.quiet} role="status">
          {query.trim() && (found.length > 0 ? words("found", { count: found.length }) : words("notFound"))}
        </p>
      }
    >
      {groups
        .filter(({ guides }) => guides.length > 0)
        .map(({ title, guides }) => (
          <Section key={title} title={title}>
            <Entries
              entries={guides.map((guide) => ({
                id: guide.name,
                name: `KPI.${guide.name}`,
                about: guide.text[language],
              }))}
              onOpen={(name) => onOpen(guides.find((guide) => guide.name === name)!)}
            />
          </Section>
        ))}
    </Searchable>
  );
}

function byFamily(guides: readonly FunctionGuide[], language: "en" | "zh") {
  const families = [...new Set(guides.map(({ family }) => family))];
  return families.map((family) => {
    const members = guides.filter((guide) => guide.family === family);
    return { title: members[0].familyName[language], guides: members };
  });
}

import { useEffect, useRef, type ReactNode } from "react";
import { kpis } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { Entries, entryIn, Searchable } from "../parts/entries";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { searchKpis } from "../new-scorecard/kpi-search";
import { groupKpis } from "./search-groups";
import { similarKpis } from "./similar-kpis";

export interface KpiListProps {
  own: readonly KpiDefinition[];
  query: string;
  onQuery(query: string): void;
  onOpen(kpi: string): void;
  /** The KPI that takes the focus. */
  focusOn?: string;
  /** What stands under the heading of the own KPIs: what happened, and what can be done. */
  ownTools: ReactNode;
}

/** The workbook's own KPIs and the dictionary's, by area or by where the search found them. Arrow keys go through them. */
export function KpiList({ own, query, onQuery, onOpen, focusOn, ownTools }: KpiListProps) {
  const text = useTextStyles();
  const words = useWords(dictionaryMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const mine = searchKpis(own, query);
  const groups = groupKpis(kpis, query);
  const count = mine.length + groups.reduce((sum, group) => sum + group.kpis.length, 0);
  const similar = count === 0 ? similarKpis([...own, ...kpis], query) : [];
  const first = mine[0] ?? groups[0]?.kpis[0] ?? similar[0];
  const wanted = useRef(focusOn);
  useEffect(() => {
    // A KPI that was just saved is listed once it has been read back.
    const entry = wanted.current && entryIn(document, wanted.current);
    if (!entry) return;
    entry.focus();
    wanted.current = undefined;
  }, [own]);
  const list = (found: readonly KpiDefinition[]) => (
    <Entries
      entries={found.map(({ id, name, definition, formula }) => ({
        id,
        name: name[language],
        about: definition[language] || formula[language],
      }))}
      onOpen={onOpen}
    />
  );
  return (
    <Searchable
      label={words("search")}
      placeholder={words("searchHint")}
      query={query}
      onQuery={onQuery}
      onFirst={() => first && onOpen(first.id)}
      said={
        <>
          <p className={text.quiet} role="status">
            {!query.trim()
              ? words("all", { count })
              : count > 0
                ? words(count === 1 ? "foundOne" : "found", { count })
                : similar.length > 0
                  ? words("similar")
                  : words("notFound", { query: query.trim() })}
          </p>
          {similar.length > 0 && list(similar)}
        </>
      }
    >
      {(mine.length > 0 || !query.trim()) && (
        <Section title={words("own")}>
          {list(mine)}
          {ownTools}
        </Section>
      )}
      {groups.map(({ key, title, kpis: found }) => (
        <Section key={key} title={typeof title === "string" ? words(title) : title[language]}>
          {list(found)}
        </Section>
      ))}
      {query.trim() && mine.length === 0 && <Section title={words("own")}>{ownTools}</Section>}
    </Searchable>
  );
}

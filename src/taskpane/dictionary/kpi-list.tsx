import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { kpis } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { focusRing } from "../parts/focus-ring";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { searchKpis } from "../new-scorecard/kpi-search";
import { groupKpis } from "./search-groups";
import { similarKpis } from "./similar-kpis";

const useStyles = makeStyles({
  search: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalM },
  box: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  // The text stands under its heading; what lights up behind it reaches further.
  entry: {
    display: "block",
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  line: { display: "block" },
});

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
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(dictionaryMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const body = useRef<HTMLDivElement>(null);
  const mine = searchKpis(own, query);
  const groups = groupKpis(kpis, query);
  const count = mine.length + groups.reduce((sum, group) => sum + group.kpis.length, 0);
  const similar = count === 0 ? similarKpis([...own, ...kpis], query) : [];
  const first = mine[0] ?? groups[0]?.kpis[0] ?? similar[0];
  const wanted = useRef(focusOn);
  useEffect(() => {
    // A KPI that was just saved is listed once it has been read back.
    const entry =
      wanted.current && body.current?.querySelector<HTMLElement>(`[data-kpi="${wanted.current}"]`);
    if (!entry) return;
    entry.focus();
    wanted.current = undefined;
  }, [own]);
  const keys = (event: KeyboardEvent): void => {
    const stops = [...body.current!.querySelectorAll<HTMLElement>("input, [data-kpi]")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined || at < 0 || !stops[to]) return;
    event.preventDefault();
    stops[to].focus();
  };
  const list = (found: readonly KpiDefinition[]) => (
    <ul className={styles.list}>
      {found.map((kpi) => (
        <li key={kpi.id}>
          <button type="button" className={styles.entry} data-kpi={kpi.id} onClick={() => onOpen(kpi.id)}>
            <span className={`${styles.line} ${text.strong}`}>{kpi.name[language]}</span>{" "}
            <span className={`${styles.line} ${text.quiet}`}>
              {kpi.definition[language] || kpi.formula[language]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={body} onKeyDown={keys}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={words("search")}
          placeholder={words("searchHint")}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
          onKeyDown={({ key }) => key === "Enter" && first && query.trim() && onOpen(first.id)}
        />
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
      </div>
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
    </div>
  );
}

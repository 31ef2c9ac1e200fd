import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Button, SearchBox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { kpis } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { wholeCard } from "../parts/focus-ring";
import { gridList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import type { Draft } from "./draft";
import { searchKpis } from "./kpi-search";

const useStyles = makeStyles({
  add: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  box: { width: "100%", maxWidth: "none" },
  // Apart, so that none covers the ring of another.
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalXS,
  },
  found: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  press: wholeCard,
  icon: { fontSize: "20px", lineHeight: "0", flexShrink: "0", color: tokens.colorBrandForeground1 },
  text: { display: "block", minWidth: "0" },
  line: { display: "block" },
});

/** The button that opens the search, to move the focus to. */
export const addKpiId = "add-kpi";

const none: readonly KpiDefinition[] = [];

/** Results that are shown at once. */
const shown = 8;

/** Adds KPIs from the dictionary and the workbook's own, found by name, alias, area or a word of their formula. */
export function AddKpi({ draft, onAdded }: { draft: Draft; onAdded(name: string): void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const { addKpi, overview, goTo } = useNewScorecard((state) => state);
  const own = overview?.own ?? none;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const region = useId();
  useEffect(() => {
    if (open) search.current?.focus();
  }, [open]);
  const taken = new Set(draft.kpis.map(({ kpi }) => kpi));
  const known = useMemo(
    () => [...own, ...kpis.filter(({ id }) => !own.some((each) => each.id === id))],
    [own]
  );
  const found = open ? searchKpis(known, query).filter(({ id }) => !taken.has(id)) : [];
  return (
    <div className={styles.add}>
      <div className={styles.tools}>
        <Button
          id={addKpiId}
          icon={<AddRegular />}
          aria-expanded={open}
          aria-controls={open ? region : undefined}
          onClick={() => setOpen(!open)}
        >
          {words("addKpi")}
        </Button>
        <Button onClick={() => goTo("import")}>{words("importKpis")}</Button>
      </div>
      {open && (
        <div id={region}>
          <SearchBox
            ref={search}
            className={styles.box}
            aria-label={words("searchKpis")}
            placeholder={words("searchKpisHint")}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
          <ul className={styles.list}>
            {found.slice(0, shown).map((kpi) => (
              <li key={kpi.id} className={styles.found}>
                <span className={styles.icon}>
                  <AddRegular aria-hidden="true" />
                </span>
                <span className={styles.text}>
                  <button
                    type="button"
                    className={mergeClasses(text.body, styles.press)}
                    aria-label={words("addName", { kpi: kpi.name[language] })}
                    aria-describedby={`${region}${kpi.id}`}
                    onClick={() => {
                      search.current?.focus();
                      void addKpi(kpi).then(() => onAdded(kpi.name[language]));
                    }}
                  >
                    {kpi.name[language]}
                  </button>
                  <span id={`${region}${kpi.id}`} className={mergeClasses(text.quiet, styles.line)}>
                    {own.includes(kpi) ? `${words("ownKpi")} · ` : ""}
                    {kpi.definition[language] || kpi.formula[language]}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p role="status" className={text.quiet}>
            {found.length === 0
              ? words("noKpiFound", { query: query.trim() })
              : found.length > shown && words("moreKpis", { count: found.length - shown })}
          </p>
        </div>
      )}
    </div>
  );
}

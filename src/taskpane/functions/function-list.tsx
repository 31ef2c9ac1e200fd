import { useEffect, useRef, type KeyboardEvent } from "react";
import { SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { focusRing } from "../parts/focus-ring";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { FunctionGuide, FunctionServices } from "./function-services";

const useStyles = makeStyles({
  search: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalL },
  box: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  entry: {
    display: "block",
    width: "100%",
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
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(functionsMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const body = useRef<HTMLDivElement>(null);
  const found = functions.searchFunctions(query);
  const groups = query.trim() ? [{ title: words("title"), guides: found }] : byFamily(found, language);
  useEffect(() => {
    if (focusOn) body.current?.querySelector<HTMLElement>(`[data-function="${focusOn}"]`)?.focus();
  }, [focusOn]);
  const keys = (event: KeyboardEvent): void => {
    const stops = [...body.current!.querySelectorAll<HTMLElement>("input, [data-function]")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined || at < 0 || !stops[to]) return;
    event.preventDefault();
    stops[to].focus();
  };
  return (
    <div ref={body} onKeyDown={keys}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={words("search")}
          placeholder={words("searchHint")}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
          onKeyDown={({ key }) => key === "Enter" && found[0] && query.trim() && onOpen(found[0])}
        />
        <p className={text.quiet} role="status">
          {query.trim() && (found.length > 0 ? words("found", { count: found.length }) : words("notFound"))}
        </p>
      </div>
      {groups
        .filter(({ guides }) => guides.length > 0)
        .map(({ title, guides }) => (
          <Section key={title} title={title}>
            <ul className={styles.list}>
              {guides.map((guide) => (
                <li key={guide.name}>
                  <button
                    type="button"
                    className={styles.entry}
                    data-function={guide.name}
                    onClick={() => onOpen(guide)}
                  >
                    <span className={`${styles.line} ${text.strong}`}>{`KPI.${guide.name}`}</span>{" "}
                    <span className={`${styles.line} ${text.quiet}`}>{guide.text[language]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </div>
  );
}

function byFamily(guides: readonly FunctionGuide[], language: "en" | "zh") {
  const families = [...new Set(guides.map(({ family }) => family))];
  return families.map((family) => {
    const members = guides.filter((guide) => guide.family === family);
    return { title: members[0].familyName[language], guides: members };
  });
}

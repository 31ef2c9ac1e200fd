import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";
import { plainList } from "./plain-list";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  search: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalM },
  box: { width: "100%", maxWidth: "none" },
  list: { ...plainList },
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

export interface SearchableProps {
  /** What the box is called, and what it hints at while it is empty. */
  label: string;
  placeholder: string;
  query: string;
  onQuery(query: string): void;
  /** Enter in the box: opens the first that was found. */
  onFirst(): void;
  /** What is said of the search, and what else belongs to it. */
  said: ReactNode;
  /** Lists of entries. */
  children: ReactNode;
}

/** A search box over lists of entries; arrow keys go from the box through all of them. */
export function Searchable({ label, placeholder, query, onQuery, onFirst, said, children }: SearchableProps) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const keys = (event: KeyboardEvent): void => {
    const stops = [...body.current!.querySelectorAll<HTMLElement>("input, [data-entry]")];
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
          aria-label={label}
          placeholder={placeholder}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
          onKeyDown={({ key }) => key === "Enter" && query.trim() && onFirst()}
        />
        {said}
      </div>
      {children}
    </div>
  );
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** Things that can be opened, each with its name and a line about it. */
export function Entries({ entries, onOpen }: { entries: readonly Entry[]; onOpen(id: string): void }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ id, name, about }) => (
        <li key={id}>
          <button type="button" className={styles.entry} data-entry={id} onClick={() => onOpen(id)}>
            <span className={`${styles.line} ${text.strong}`}>{name}</span>{" "}
            <span className={`${styles.line} ${text.quiet}`}>{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The entry of a thing inside an element, to move the focus to. */
export const entryIn = (element: ParentNode, id: string): HTMLElement | null =>
  element.querySelector<HTMLElement>(`[data-entry="${id}"]`);

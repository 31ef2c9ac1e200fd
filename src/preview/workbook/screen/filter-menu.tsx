import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FilterValue } from "../book/filter-values";
import type { SayFilter } from "./filter-words";

export interface FilterMenuProps {
  readonly column: string;
  readonly values: readonly FilterValue[];
  /** The column has a condition that can be taken back. */
  readonly active: boolean;
  readonly say: SayFilter;
  /** The texts to show; undefined for all. */
  readonly onApply: (shown: readonly string[] | undefined) => void;
  readonly onClose: () => void;
}

/** More boxes than this are not drawn at once. */
const MOST = 500;

/** The menu of a filter button: which values of the column are shown. While a search is on, only what it finds. */
export function FilterMenu(props: FilterMenuProps): ReactElement {
  const { column, values, active, say, onApply, onClose } = props;
  const shownNow = (): Set<string> => new Set(values.filter(({ shown }) => shown).map(({ text }) => text));
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(shownNow);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const label = (text: string): string => (text === "" ? say("blanks") : text);
  const matching = (words: string): string[] =>
    values
      .map(({ text }) => text)
      .filter((text) => label(text).toLowerCase().includes(words.trim().toLowerCase()));
  const found = matching(search);
  // What a search finds is ticked, as in Excel.
  const find = (words: string): void => {
    setSearch(words);
    setChosen(words.trim() === "" ? shownNow() : new Set(matching(words)));
  };
  const ticked = found.filter((text) => chosen.has(text));
  const choose = (texts: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts) if (on) next.add(text); else next.delete(text); // prettier-ignore
    setChosen(next);
  };
  const apply = (): void => onApply(ticked.length === values.length ? undefined : ticked);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && ticked.length > 0 && !(event.target instanceof HTMLButtonElement)) apply();
  };
  const box = (key: string, text: string, checked: boolean, onChange: () => void, mixed = false) => (
    <label key={key}>
      <input
        type="checkbox"
        checked={checked}
        ref={(element) => void (element && (element.indeterminate = mixed))}
        onChange={onChange}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <div className="filter-menu" role="dialog" aria-label={say("label", { column })} onKeyDown={onKey}>
      {active && (
        <button type="button" className="menu-item" onClick={() => onApply(undefined)}>
          {say("clear", { column })}
        </button>
      )}
      <input
        ref={first}
        type="search"
        placeholder={say("search")}
        aria-label={say("search")}
        value={search}
        onChange={(event) => find(event.target.value)}
      />
      <div className="filter-values">
        {found.length > 0 ? (
          box(
            "all",
            say("all"),
            ticked.length === found.length,
            () => choose(found, ticked.length < found.length),
            ticked.length > 0 && ticked.length < found.length
          )
        ) : (
          <p>{say("none")}</p>
        )}
        {found
          .slice(0, MOST)
          .map((text) =>
            box(`=${text}`, label(text), chosen.has(text), () => choose([text], !chosen.has(text)))
          )}
        {found.length > MOST && <p>{say("more", { shown: MOST, count: found.length })}</p>}
      </div>
      <div className="cover-buttons">
        <button type="button" className="cover-button primary" disabled={ticked.length === 0} onClick={apply}>
          {say("ok")}
        </button>
        <button type="button" className="cover-button" onClick={onClose}>
          {say("cancel")}
        </button>
      </div>
    </div>
  );
}

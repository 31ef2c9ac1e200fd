import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cardRing } from "./focus-ring";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
  },
  card: {
    position: "relative",
    boxSizing: "border-box",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  option: cardRing,
  // The chosen one has a thicker edge as well as a colour, so that it shows in high contrast and in grey.
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

export interface ListBoxOption {
  readonly id: string;
  /** The option's words, which are its name for a screen reader too. */
  readonly content: ReactNode;
  /** More about the option, below its words: a screen reader reads it after the name. Nothing to press in it. */
  readonly details?: ReactNode;
}

export interface ListBoxProps {
  label: string;
  options: readonly ListBoxOption[];
  chosen?: string;
  onChoose(id: string): void;
  /** Enter or a double click: choose and go on. */
  onActivate?(id: string): void;
}

/**
 * One choice among many, with the keys of the listbox pattern: arrows, Home and End move and
 * choose, Enter goes on. Only the chosen option (or the first) is in the tab order.
 */
export function ListBox({ label, options, chosen, onChoose, onActivate }: ListBoxProps) {
  const styles = useStyles();
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosenIndex = options.findIndex(({ id }) => id === chosen);
  const moveTo = (index: number): void => {
    const position = Math.min(Math.max(index, 0), options.length - 1);
    onChoose(options[position].id);
    list.current?.querySelectorAll<HTMLElement>("[role=option]")[position].focus();
  };
  const keys = (event: KeyboardEvent, index: number): void => {
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: options.length - 1 }[event.key];
    if (target !== undefined) moveTo(target);
    else if (event.key === " ") onChoose(options[index].id);
    else if (event.key === "Enter") (onActivate ?? onChoose)(options[index].id);
    else return;
    event.preventDefault();
  };
  return (
    <div role="listbox" aria-label={label} className={styles.list} ref={list}>
      {options.map(({ id, content, details }, index) => (
        <div
          key={id}
          role="presentation"
          className={mergeClasses(styles.card, id === chosen && styles.chosen)}
          onClick={() => onChoose(id)}
          onDoubleClick={() => onActivate?.(id)}
        >
          <div
            id={`${prefix}${id}`}
            role="option"
            aria-describedby={details ? `${prefix}${id}-details` : undefined}
            aria-selected={id === chosen}
            tabIndex={index === Math.max(chosenIndex, 0) ? 0 : -1}
            className={styles.option}
            onKeyDown={(event) => keys(event, index)}
          >
            {content}
          </div>
          {details && <div id={`${prefix}${id}-details`}>{details}</div>}
        </div>
      ))}
    </div>
  );
}

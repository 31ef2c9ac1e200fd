import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { weightMessages } from "../../i18n/pane-weights";
import { focusRing } from "../parts/focus-ring";
import { useWords } from "../shell/language";
import { isJudged, type Judgement } from "./judgement";
import type { PairScale } from "./pair-scale";
import type { WeightedItem } from "./weighted-item";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const useStyles = makeStyles({
  // Up to nine items fit the narrowest pane; more are scrolled through from side to side.
  scroll: { overflowX: "auto", padding: "3px", margin: "-3px" },
  matrix: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: "0" },
  cell: {
    height: "32px",
    padding: "0",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  judged: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  off: { textDecorationLine: "underline", textDecorationThickness: "2px", textUnderlineOffset: "3px" },
  same: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  items: readonly WeightedItem[];
  value: Judgement;
  scale: PairScale;
  contradiction?: readonly number[];
  /** The cell in the tab order. */
  at: CellPlace;
  onMove(to: CellPlace): void;
  onJudge(place: CellPlace, value: string): void;
}

/**
 * Comparisons as a matrix, each row's item against each column's. Arrow keys move, digits judge, plus and minus go
 * one step along the scale; what is judged on one side of the diagonal stands turned round on the other.
 */
export function PairMatrix({ items, value, scale, contradiction = [], at, onMove, onJudge }: Props) {
  const styles = useStyles();
  const words = useWords(weightMessages);
  const table = useRef<HTMLTableElement>(null);
  /** A slash was typed: the next digit is what one is divided by. */
  const [fraction, setFraction] = useState(false);
  const [said, setSaid] = useState("");
  const last = items.length - 1;
  const valueAt = ({ row, column }: CellPlace): string =>
    scale.valueOf(value, items[row].id, items[column].id);
  const inWords = (given: string): string => scale.options.find(([each]) => each === given)?.[1] ?? given;
  const refocus = useRef(false);
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    table.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [at]);
  const move = (to: CellPlace): void => {
    setFraction(false);
    refocus.current = true;
    onMove(to);
  };
  const judge = (given: string): void => {
    setFraction(false);
    onJudge(at, given);
    setSaid(inWords(given));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = destination(event.key, at, last);
    const values = scale.options.map(([each]) => each);
    const step = { "+": -1, "=": -1, "-": 1 }[event.key];
    const typed = fraction && event.key !== "1" ? `1/${event.key}` : event.key;
    if (to) move(to);
    else if (step !== undefined) {
      const next = values[values.indexOf(valueAt(at)) + step];
      if (next !== undefined) judge(next);
    } else if (event.key === "/" && scale.fractions) setFraction(true);
    else if (values.includes(typed)) judge(typed);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll}>
      <table
        role="grid"
        ref={table}
        className={styles.matrix}
        style={{ width: "100%", minWidth: `${24 + 28 * items.length}px` }}
        aria-label={words("matrix")}
        onKeyDown={keys}
      >
        <thead>
          <tr>
            <td style={{ width: "24px" }} />
            {items.map(({ id, name }, column) => (
              <th key={id} scope="col" className={styles.head} title={name} aria-label={name}>
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" className={styles.head} title={one.name} aria-label={one.name}>
                {row + 1}
              </th>
              {items.map((other, column) => {
                if (row === column)
                  return (
                    <td
                      key={other.id}
                      role="gridcell"
                      className={mergeClasses(styles.cell, styles.same)}
                      aria-disabled="true"
                    >
                      –
                    </td>
                  );
                const place = { row, column };
                const isAt = row === at.row && column === at.column;
                const given = valueAt(place);
                const pair = words("pairName", { one: one.name, other: other.name });
                return (
                  <td
                    key={other.id}
                    role="gridcell"
                    tabIndex={isAt ? 0 : -1}
                    aria-selected={isAt}
                    aria-label={words("cellName", { pair, judged: inWords(given) })}
                    title={pair}
                    className={mergeClasses(
                      styles.cell,
                      isJudged(value, one.id, other.id) && styles.judged,
                      contradiction.includes(row) && contradiction.includes(column) && styles.off,
                      isAt && styles.chosen
                    )}
                    onClick={() => move(place)}
                    // A screen reader may put the focus on any cell: what is typed next is meant for that one.
                    onFocus={() => {
                      if (!isAt) move(place);
                    }}
                  >
                    {isAt && fraction ? "1/" : given}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <span role="status" className={styles.hidden}>
        {said}
      </span>
    </div>
  );
}

/** Where a key leads from a cell: over the diagonal, and no further than the edge; undefined for other keys. */
function destination(key: string, { row, column }: CellPlace, last: number): CellPlace | undefined {
  const by = {
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
  }[key];
  if (key === "Home") return { row, column: row === 0 ? 1 : 0 };
  if (key === "End") return { row, column: row === last ? last - 1 : last };
  if (!by) return undefined;
  for (
    let r = row + by[0], c = column + by[1];
    r >= 0 && c >= 0 && r <= last && c <= last;
    r += by[0], c += by[1]
  )
    if (r !== c) return { row: r, column: c };
  return { row, column };
}

import { useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { weightMessages } from "../../i18n/pane-weights";
import { Choice } from "../new-scorecard/choice";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { isJudged, judgedPairs, type Judgement } from "./judgement";
import { PairMatrix, type CellPlace } from "./pair-matrix";
import type { PairScale } from "./pair-scale";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  names: { margin: "0", paddingLeft: "24px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  next: { justifySelf: "start" },
});

interface Props {
  items: readonly WeightedItem[];
  value: Judgement;
  scale: PairScale;
  /** Positions of three items whose judgements contradict each other: theirs are underlined. */
  contradiction?: readonly number[];
  onJudge(value: Judgement): void;
}

/** Every pair of items compared: as a matrix for the keyboard, and the chosen pair in words. */
export function PairEditor({ items, value, scale, contradiction, onJudge }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const [chosen, setChosen] = useState<CellPlace>({ row: 0, column: 1 });
  const pair = useRef<HTMLDivElement>(null);
  const last = items.length - 1;
  const at = chosen.row > last || chosen.column > last ? { row: 0, column: 1 } : chosen;
  const [one, other] = [items[at.row], items[at.column]];
  const { judged, all } = judgedPairs(
    items.map(({ id }) => id),
    value
  );
  const judge = ({ row, column }: CellPlace, given: string): void =>
    onJudge(scale.judge(value, items[row].id, items[column].id, given));
  return (
    <div className={styles.editor}>
      <ol className={`${text.body} ${styles.names}`}>
        {items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
      <PairMatrix
        items={items}
        value={value}
        scale={scale}
        contradiction={contradiction}
        at={at}
        onMove={setChosen}
        onJudge={judge}
      />
      <div ref={pair} className={styles.pair}>
        <Choice
          label={words("pairName", { one: one.name, other: other.name })}
          value={scale.valueOf(value, one.id, other.id)}
          options={scale.options}
          onChange={(given) => judge(at, given)}
          hint={words(scale.hint)}
        />
        <Button
          className={styles.next}
          size="small"
          onClick={() => {
            setChosen(nextPair(items, value, at));
            pair.current?.querySelector("select")?.focus();
          }}
        >
          {words("nextPair")}
        </Button>
      </div>
      <p role="status" className={text.quiet}>
        {words("judged", { judged, all })}
      </p>
    </div>
  );
}

/** The next pair above the diagonal that is not judged yet, else the next one; after the last the first. */
function nextPair(items: readonly WeightedItem[], value: Judgement, at: CellPlace): CellPlace {
  const pairs = items.flatMap((_, row) =>
    items.slice(row + 1).map((__, i): CellPlace => ({ row, column: row + 1 + i }))
  );
  const [low, high] = [Math.min(at.row, at.column), Math.max(at.row, at.column)];
  const now = pairs.findIndex(({ row, column }) => row === low && column === high);
  const coming = [...pairs.slice(now + 1), ...pairs.slice(0, now + 1)];
  return coming.find(({ row, column }) => !isJudged(value, items[row].id, items[column].id)) ?? coming[0];
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { weightMessages } from "../../i18n/pane-weights";
import { Choice } from "../new-scorecard/choice";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { judgedPairs, type Judgement } from "./judgement";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  groups: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  head: { margin: "0" },
});

interface Props {
  items: readonly WeightedItem[];
  value: Judgement;
  /** What a pair can be judged as: values as texts, with their words. */
  options: readonly (readonly [value: string, words: string])[];
  valueOf(one: string, other: string): string;
  onJudge(one: string, other: string, value: string): void;
}

/** Every pair once, as the upper triangle of a matrix: each item against those below it. */
export function PairEditor({ items, value, options, valueOf, onJudge }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const { judged, all } = judgedPairs(
    items.map(({ id }) => id),
    value
  );
  return (
    <div className={styles.groups}>
      {items.slice(0, -1).map((one, i) => (
        <div key={one.id} role="group" aria-label={one.name} className={styles.group}>
          <h3 className={`${text.strong} ${styles.head}`}>{one.name}</h3>
          {items.slice(i + 1).map((other) => (
            <Choice
              key={other.id}
              label={words("against", { other: other.name })}
              name={words("pairName", { one: one.name, other: other.name })}
              value={valueOf(one.id, other.id)}
              options={options}
              onChange={(chosen) => onJudge(one.id, other.id, chosen)}
            />
          ))}
        </div>
      ))}
      <p role="status" className={text.quiet}>
        {words("judged", { judged, all })}
      </p>
    </div>
  );
}

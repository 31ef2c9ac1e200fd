import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { weightMessages } from "../../i18n/pane-weights";
import { formatShare } from "../parts/format";
import { NumberField } from "../parts/number-field";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  items: readonly WeightedItem[];
  /** What they should add up to, as a share. */
  whole: number;
  onChange(weights: Readonly<Record<string, number>>): void;
}

/** Weights typed one by one, with what is left of the whole. */
export function HandEditor({ items, whole, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  const sum = items.reduce((total, { weight }) => total + weight, 0);
  const rest = whole - sum;
  const complete = Math.abs(rest) < 1e-5;
  const shown = {
    sum: formatShare(sum, locale, 2),
    whole: formatShare(whole, locale, 2),
    rest: formatShare(Math.abs(rest), locale, 2),
  };
  const all = (weight: (item: WeightedItem) => number): void =>
    onChange(Object.fromEntries(items.map((item) => [item.id, weight(item)])));
  return (
    <div className={styles.fields}>
      {items.map(({ id, name, weight }) => (
        <NumberField
          key={id}
          name={words("weightOf", { name })}
          label={name}
          value={weight * 100}
          onChange={(percent) => onChange({ [id]: (percent ?? 0) / 100 })}
          unit="%"
          min={0}
          max={100}
          decimals={2}
          invalid={words("notAWeight")}
        />
      ))}
      <p role="status" className={complete ? text.quiet : text.strong}>
        {words(complete ? "complete" : rest > 0 ? "short" : "over", shown)}
      </p>
      <div className={styles.tools}>
        {!complete && sum > 0 && (
          <Button size="small" onClick={() => all(({ weight }) => (weight * whole) / sum)}>
            {words("scale", { whole: shown.whole })}
          </Button>
        )}
        <Button size="small" onClick={() => all(() => whole / items.length)}>
          {words("equal")}
        </Button>
      </div>
    </div>
  );
}

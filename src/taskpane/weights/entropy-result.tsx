import { Spinner } from "@fluentui/react-components";
import { entropyWeights } from "../../actions/weights/weighting";
import { weightMessages } from "../../i18n/pane-weights";
import { useTextStyles } from "../parts/text-styles";
import type { LoadState } from "../parts/use-load";
import { useLocale, useWords } from "../shell/language";
import type { WeightedItem } from "./weighted-item";

/** Past values of items by id: the same periods for all, null where one has none. */
export type History = Readonly<Record<string, readonly (number | null)[]>>;

export const fewestPeriods = 3;

export interface EntropyFound {
  readonly shares?: readonly number[];
  readonly periods: number;
  readonly without: readonly string[];
  readonly constant: boolean;
}

/** Entropy weights over the periods in which every item has a value; without shares where these are too few. */
export function entropyOf(items: readonly WeightedItem[], history: History): EntropyFound {
  const series = items.map(({ id }) => history[id] ?? []);
  const without = items.filter((_, i) => series[i].every((value) => value === null)).map(({ name }) => name);
  const count = Math.max(0, ...series.map((values) => values.length));
  const rows = Array.from({ length: count }, (_, period) =>
    series.map((values) => values[period] ?? null)
  ).filter((row) => row.every((value) => value !== null));
  if (rows.length < fewestPeriods) return { periods: rows.length, without, constant: false };
  const found = entropyWeights(rows, {
    normalize: "minmax",
    directions: items.map(({ direction = "higher" }) => direction),
  });
  return {
    periods: rows.length,
    without,
    constant: found.ok && found.value.entropy.every((entropy) => entropy === 1),
    ...(found.ok ? { shares: found.value.weights } : {}),
  };
}

/** What entropy weights rest on, or why there are none. */
export function EntropyNote({
  history,
  found,
  failure,
}: {
  history: LoadState<History>;
  found: EntropyFound | undefined;
  failure: string | undefined;
}) {
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const chinese = useLocale() === "zh-CN";
  if (failure) return <p className={text.body}>{failure}</p>;
  if (history.state === "loading" && !found) return <Spinner size="tiny" label={words("reading")} />;
  if (!found) return null;
  return (
    <>
      <p className={found.shares ? text.quiet : text.body} role="status">
        {found.shares
          ? words("periodsUsed", { count: found.periods })
          : words("tooFew", { count: found.periods })}
        {found.constant && ` ${words("allConstant")}`}
      </p>
      {found.without.length > 0 && (
        <p className={text.body}>
          {words("withoutValues", { names: found.without.join(chinese ? "、" : ", ") })}
        </p>
      )}
    </>
  );
}

import { sheetChoiceMessages } from "../../i18n/pane-sheets";
import type { Grain } from "../../scorecard/periods";
import { useWords } from "../shell/language";
import { Choice } from "./choice";

/** Lengths of trend charts to choose from, the usual one first. */
const lengths: Readonly<Record<Grain, readonly number[]>> = {
  month: [13, 24, 36, 60],
  quarter: [9, 12, 20],
  year: [7, 10],
};

interface Props {
  grain: Grain;
  /** The usual number where absent. */
  value: number | undefined;
  /** Periods that the data have, where that is known: lengths far beyond them are not offered. */
  known?: number;
  onChange(periods: number | undefined): void;
}

/** How many periods the trend charts show. */
export function TrendLength({ grain, value, known, onChange }: Props) {
  const words = useWords(sheetChoiceMessages);
  const [usual, ...longer] = lengths[grain];
  const offered = longer.filter((_, i) => known === undefined || known > lengths[grain][i]);
  const all = [...new Set([...offered, ...(value === undefined || value === usual ? [] : [value])])];
  const word = (periods: number): string => words(`trend_${grain}`, { periods });
  return (
    <Choice
      label={words("trendLength")}
      value={value === undefined || value === usual ? "" : String(value)}
      options={[
        ["", words("trendUsual", { length: word(usual) })],
        ...all.sort((a, b) => a - b).map((periods): [string, string] => [String(periods), word(periods)]),
      ]}
      onChange={(chosen) => onChange(chosen === "" ? undefined : Number(chosen))}
    />
  );
}

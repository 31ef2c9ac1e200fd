import type { Draft } from "./draft";
import { SheetChoices } from "./sheet-choices";
import { TrendLength } from "./trend-length";
import { useSpan } from "./use-span";

interface Props {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
}

/** Which sheets a new scorecard gets besides, and what its trends show: as far as the data reach. */
export function FurtherSheets({ draft, onChange }: Props) {
  const span = useSpan(draft);
  return (
    <>
      <SheetChoices
        chosen={draft.sheets}
        lastYear={draft.lastYearLine ?? span?.yearBefore ?? false}
        onChange={onChange}
      />
      <TrendLength
        grain={draft.grain}
        value={draft.trendPeriods}
        known={span?.periods}
        onChange={(trendPeriods) => onChange({ trendPeriods })}
      />
    </>
  );
}

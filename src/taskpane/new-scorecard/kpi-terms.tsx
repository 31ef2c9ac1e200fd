import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { unitMessages } from "../../i18n/pane-units";
import { NumberField } from "../parts/number-field";
import { useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { withKpiChanged, type DraftKpi } from "./draft";

const useStyles = makeStyles({
  terms: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

interface Props {
  row: DraftKpi;
  kpi: KpiDefinition;
  name: string;
  /** True while the KPI's details are open: then a baseline can be given to any KPI that aims at a target. */
  open: boolean;
}

/** Weight and target of one KPI; limits where the target is a band, a baseline where progress counts. */
export function KpiTerms({ row, kpi, name, open }: Props) {
  const styles = useStyles();
  const words = useWords(newScorecardMessages);
  const units = useWords(unitMessages);
  const edit = useNewScorecard((state) => state.edit);
  const change = (changes: Partial<DraftKpi>): void =>
    edit((draft) => withKpiChanged(draft, row.kpi, changes));
  const scale = kpi.unit === "ratio" ? 100 : 1;
  const shown = (value: number | null | undefined): number | undefined =>
    value == null ? undefined : value * scale;
  const stored = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : value / scale;
  const common = { unit: units(kpi.unit), invalid: words("notANumber"), placeholder: words("openTarget") };
  const targetLabel = { higher: "targetAtLeast", lower: "targetAtMost", range: "target" } as const;
  return (
    <div className={styles.terms}>
      <NumberField
        name={words("weightName", { kpi: name })}
        label={words("weight")}
        value={row.weight * 100}
        onChange={(percent) => change({ weight: (percent ?? 0) / 100 })}
        unit="%"
        min={0}
        max={100}
        decimals={2}
        invalid={words("notAWeight")}
      />
      {kpi.direction === "range" ? (
        <>
          <NumberField
            {...common}
            name={words("lowerName", { kpi: name })}
            label={words("lower")}
            value={shown(row.lower)}
            onChange={(value) => change({ lower: stored(value) })}
          />
          <NumberField
            {...common}
            name={words("upperName", { kpi: name })}
            label={words("upper")}
            value={shown(row.upper)}
            onChange={(value) => change({ upper: stored(value) })}
          />
        </>
      ) : (
        <NumberField
          {...common}
          placeholder={row.mapping.target ? words("targetInData") : common.placeholder}
          name={words("targetName", { kpi: name })}
          label={words(targetLabel[kpi.direction])}
          value={shown(row.target)}
          onChange={(value) => change({ target: stored(value) ?? null })}
        />
      )}
      {kpi.direction !== "range" && (open || row.baseline !== undefined || row.target === undefined) && (
        <NumberField
          {...common}
          placeholder={undefined}
          hint={words("baselineHint")}
          name={words("baselineName", { kpi: name })}
          label={words("baseline")}
          value={shown(row.baseline)}
          onChange={(value) => change({ baseline: stored(value) })}
        />
      )}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { formatKpi } from "../parts/format";
import { Sparkline } from "../parts/sparkline";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { Sample } from "./use-sample";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  values: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: "0",
  },
  pair: { display: "flex", flexDirection: "column" },
});

/** Periods whose values are written out; the others only shape the line. */
const written = 3;

/** The last values of a KPI as its source gives them now. */
export function SampleView({ sample, kpi, name }: { sample: Sample; kpi: KpiDefinition; name: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  if (sample.state === "computing") return <p className={text.quiet}>{words("sampling")}</p>;
  if (sample.state === "failed")
    return <p className={text.quiet}>{words("sampleFailed", { reason: sample.sentence })}</p>;
  const { values } = sample;
  if (values.every(({ value }) => value === null)) return <p className={text.quiet}>{words("noValues")}</p>;
  return (
    <div className={styles.row}>
      <dl className={styles.values} aria-label={words("lastPeriods", { kpi: name })}>
        {values.slice(-written).map(({ period, label, value }) => (
          <div key={period} className={styles.pair}>
            <dt className={text.quiet}>{label}</dt>
            <dd className={mergeClasses(text.body, text.number)}>{formatKpi(value, kpi.format, locale)}</dd>
          </div>
        ))}
      </dl>
      <Sparkline values={values.map(({ value }) => value)} />
    </div>
  );
}

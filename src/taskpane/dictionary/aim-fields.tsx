import { makeStyles, tokens } from "@fluentui/react-components";
import { kpiUnits, type OwnKpiForm } from "../../actions/own-kpis/own-kpi-form";
import { dictionaryMessages, ownFormMessages } from "../../i18n/pane-dictionary";
import { scorecardMessages } from "../../i18n/scorecard";
import { unitMessages } from "../../i18n/pane-units";
import { Choice } from "../new-scorecard/choice";
import { NumberField } from "../parts/number-field";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

interface Props {
  form: OwnKpiForm;
  /** What is wrong with the band. */
  problem: string | undefined;
  onChange(change: Partial<OwnKpiForm>, field?: string): void;
}

/** Unit, direction, and the target: one figure, or the limits of a band. */
export function AimFields({ form, problem, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(ownFormMessages);
  const cardWords = useWords(dictionaryMessages);
  const sheetWords = useWords(scorecardMessages);
  const units = useWords(unitMessages);
  const scale = form.unit === "ratio" ? 100 : 1;
  const figure = (key: "target" | "lower" | "upper") => (
    <NumberField
      key={`${key} ${form.unit}`}
      name={words(key)}
      label={words(key)}
      value={form[key] === undefined ? undefined : form[key] * scale}
      onChange={(value) => onChange({ [key]: value === undefined ? undefined : value / scale }, "band")}
      unit={units(form.unit)}
      invalid={words("notANumber")}
      placeholder={key === "target" ? words("targetHint") : undefined}
    />
  );
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <Choice
          label={words("unit")}
          value={form.unit}
          options={kpiUnits.map((unit) => [unit, unitName(unit, sheetWords(`unit_${unit}`))] as const)}
          onChange={(unit) => onChange({ unit })}
        />
        <Choice
          label={words("direction")}
          value={form.direction}
          options={(["higher", "lower", "range"] as const).map((each) => [each, cardWords(each)] as const)}
          onChange={(direction) => onChange({ direction })}
        />
      </div>
      <div className={styles.pair}>
        {form.direction === "range" ? (
          <>
            {figure("lower")}
            {figure("upper")}
          </>
        ) : (
          figure("target")
        )}
      </div>
      {problem && (
        <p className={text.body} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Both scales of scores are called points; the list tells them apart. */
const unitName = (unit: string, name: string): string =>
  unit === "score_0_100" ? `${name} (0–100)` : unit === "score_minus100_100" ? `${name} (−100–100)` : name;

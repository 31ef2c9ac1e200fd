import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { sourceMessages } from "../../i18n/pane-sources";
import type { KpiMapping, Measure, Source } from "../../scorecard/model";
import { useLocale, useWords } from "../shell/language";
import { useTextStyles } from "../parts/text-styles";
import { usableSources } from "./measure-edit";
import { MeasureEditor } from "./measure-editor";

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: "0" },
  part: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    minWidth: "0",
    margin: "0",
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  mapping: KpiMapping;
  kpi: KpiDefinition;
  sources: readonly Source[];
  onChange(change: Pick<KpiMapping, "value" | "inputs">): void;
}

/** Changes where a KPI comes from: as one figure, or input by input. Every change is tried on the data at once. */
export function MappingEditor({ mapping, kpi, sources, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sourceMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const usable = usableSources(sources);
  const byInputs = mapping.value === undefined && mapping.inputs !== undefined;
  const setInput = (id: string, measure: Measure | undefined): void => {
    const { [id]: _, ...rest } = mapping.inputs ?? {};
    onChange({ inputs: measure ? { ...rest, [id]: measure } : rest });
  };
  return (
    <div className={styles.editor}>
      {kpi.inputs.length > 0 && (
        <Field label={words("basis")} size="small">
          <Select
            value={byInputs ? "inputs" : "value"}
            onChange={(_, { value }) => onChange(value === "inputs" ? { inputs: {} } : {})}
          >
            <option value="value">{words("asOneFigure")}</option>
            <option value="inputs">{words("fromInputs", { formula: kpi.formula[language] })}</option>
          </Select>
        </Field>
      )}
      {byInputs ? (
        kpi.inputs.map(({ id, name }) => (
          <fieldset key={id} className={styles.part}>
            <legend className={text.strong}>{name[language]}</legend>
            <MeasureEditor
              part={name[language]}
              measure={mapping.inputs?.[id]}
              sources={usable}
              onChange={(measure) => setInput(id, measure)}
            />
          </fieldset>
        ))
      ) : (
        <MeasureEditor withRatio measure={mapping.value} sources={usable} onChange={(value) => onChange({ value })} />
      )}
    </div>
  );
}

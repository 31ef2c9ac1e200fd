import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { sourceMessages } from "../../i18n/pane-sources";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import type { Measure } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { useLocale, useWords } from "../shell/language";
import { useTextStyles } from "../parts/text-styles";
import { Choice } from "./choice";
import { usableSources } from "./measure-edit";
import { MeasureEditor } from "./measure-editor";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
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
        <Choice
          label={words("basis")}
          value={byInputs ? "inputs" : "value"}
          options={[
            ["value", words("asOneFigure")],
            ["inputs", words("fromInputs")],
          ]}
          hint={byInputs ? kpi.formula[language] : undefined}
          onChange={(basis) => onChange(basis === "inputs" ? { inputs: {} } : {})}
        />
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
        <MeasureEditor
          withRatio
          measure={mapping.value}
          sources={usable}
          onChange={(value) => onChange({ value })}
        />
      )}
    </div>
  );
}

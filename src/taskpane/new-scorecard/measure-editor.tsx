import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sourceMessages } from "../../i18n/pane-sources";
import type { Measure } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { NumberField } from "../parts/number-field";
import { useWords } from "../shell/language";
import { AcrossDetails } from "./across-details";
import { Choice } from "./choice";
import { kindsOf, measureOf, ratioOf, unscaled, withSource, type MeasureKind } from "./measure-edit";
import { MeasureDetails } from "./measure-details";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  action: { justifySelf: "start" },
});

const kindLabels = {
  count: "kindCount",
  countValues: "kindCountValues",
  countDistinct: "kindCountDistinct",
  sum: "kindSum",
  average: "kindAverage",
  min: "kindMin",
  max: "kindMax",
  first: "kindFirst",
  last: "kindLast",
  share: "kindShare",
  percentile: "kindPercentile",
  lookup: "kindLookup",
  across: "kindAcross",
  ratio: "kindRatio",
} as const satisfies Partial<Record<MeasureKind, keyof typeof sourceMessages>>;

export interface MeasureEditorProps {
  /** The input, numerator or denominator that this is about; it becomes part of every box's name. */
  part?: string;
  measure: Measure | undefined;
  sources: readonly Source[];
  /** Offers a ratio of two figures. */
  withRatio?: boolean;
  onChange(measure: Measure | undefined): void;
}

/** One figure: its source, what is done with the rows, which of them count. */
export function MeasureEditor({ part, measure, sources, withRatio, onChange }: MeasureEditorProps) {
  const styles = useStyles();
  const words = useWords(sourceMessages);
  const name = (field: string): string => (part ? words("partOf", { field, part }) : field);
  const scaled = measure?.kind === "scaled" ? measure : undefined;
  const inner = measure && unscaled(measure);
  const change = (next: Measure | undefined): void =>
    onChange(next && scaled ? { ...scaled, of: next } : next);

  if (inner?.kind === "ratio") {
    const above = unscaled(inner.numerator);
    const first = sources.find(({ id }) => "source" in above && id === above.source) ?? sources[0];
    return (
      <div className={styles.editor}>
        <Choice<keyof typeof kindLabels>
          label={words("measure")}
          name={name(words("measure"))}
          value="ratio"
          options={[
            ["ratio", words("kindRatio")],
            ...(first ? kindsOf(first).map((kind) => [kind, words(kindLabels[kind])] as const) : []),
          ]}
          onChange={(kind) => kind !== "ratio" && first && change(measureOf(kind, first, above))}
        />
        {(["numerator", "denominator"] as const).map((side) => (
          <MeasureEditor
            key={side}
            part={words(side)}
            measure={inner[side]}
            sources={sources}
            onChange={(next) => next && change({ ...inner, [side]: next })}
          />
        ))}
      </div>
    );
  }

  const source = inner && "source" in inner ? sources.find(({ id }) => id === inner.source) : undefined;
  return (
    <div className={styles.editor}>
      <Choice
        label={words("source")}
        name={name(words("source"))}
        value={inner?.kind === "constant" ? "constant" : (source?.id ?? "")}
        options={[
          ["", words("noSource")],
          ...sources.map((each) => [each.id, each.name] as const),
          ["constant", words("aConstant")],
        ]}
        onChange={(id) => change(withSource(id, sources, inner))}
      />
      {inner?.kind === "constant" && (
        <NumberField
          label={words("value")}
          name={name(words("value"))}
          value={inner.value}
          invalid={words("notANumber")}
          onChange={(value) => change({ kind: "constant", value: value ?? 0 })}
        />
      )}
      {inner && "source" in inner && source && (
        <>
          <Choice
            label={words("measure")}
            name={name(words("measure"))}
            value={inner.kind as keyof typeof kindLabels}
            options={[...kindsOf(source), ...(withRatio ? (["ratio"] as const) : [])].map(
              (kind) => [kind, words(kindLabels[kind])] as const
            )}
            onChange={(kind) =>
              change(kind === "ratio" ? ratioOf(source, inner) : measureOf(kind, source, inner))
            }
          />
          {inner.kind === "across" ? (
            <AcrossDetails measure={inner} source={source} name={name} onChange={change} />
          ) : (
            <MeasureDetails measure={inner} source={source} name={name} onChange={change} />
          )}
          {scaled ? (
            <div className={styles.pair}>
              {(["multiply", "divide"] as const).map((way) => (
                <NumberField
                  key={way}
                  label={words(way)}
                  name={name(words(way))}
                  value={scaled[way]}
                  invalid={words("notANumber")}
                  onChange={(by) => onChange({ ...scaled, [way]: by === 0 ? undefined : by })}
                />
              ))}
            </div>
          ) : (
            <Button
              className={styles.action}
              size="small"
              appearance="subtle"
              aria-label={name(words("convert"))}
              onClick={() => onChange({ kind: "scaled", of: inner, multiply: 1 })}
            >
              {words("convert")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

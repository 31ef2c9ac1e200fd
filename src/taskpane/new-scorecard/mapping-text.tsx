import { makeStyles } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { sourceMessages } from "../../i18n/pane-sources";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import type { Measure } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { useTextStyles } from "../parts/text-styles";
import { plainList } from "../parts/plain-list";
import { useLocale, useWords } from "../shell/language";
import { figureWords, measureWords, sourceNames } from "./measure-words";

const useStyles = makeStyles({ list: { ...plainList } });

/**
 * Where a KPI's actual and its target come from, in words: one line, or one for each input of its expression.
 * A source that all inputs share is named once; constants stand together.
 */
export function MappingText({
  mapping,
  kpi,
  sources,
}: {
  mapping: KpiMapping;
  kpi: KpiDefinition;
  sources: readonly Source[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sourceMessages);
  const locale = useLocale();
  const target = mapping.target && (
    <p className={text.quiet}>{words("targetIs", { measure: figureWords(mapping.target, locale) })}</p>
  );
  if (mapping.value)
    return (
      <>
        <p className={text.body}>{measureWords(mapping.value, sources, locale)}</p>
        {target}
      </>
    );
  const given = kpi.inputs.flatMap(({ id, name }) => {
    const measure = mapping.inputs?.[id];
    return measure ? [{ id, name: name[locale === "zh-CN" ? "zh" : "en"], measure }] : [];
  });
  if (given.length === 0) return null;
  const fromRows = given.filter(({ measure }) => measure.kind !== "constant");
  const constants = given.filter(({ measure }) => measure.kind === "constant");
  const shared = sourceNames(
    fromRows.map(({ measure }) => measure),
    sources,
    locale
  );
  const say = (measure: Measure): string =>
    shared.length === 1 ? figureWords(measure, locale) : measureWords(measure, sources, locale);
  const line = (input: string, measure: string): string => words("inputIs", { input, measure });
  return (
    <div>
      {shared.length === 1 && <p className={text.body}>{words("computedFrom", { source: shared[0] })}</p>}
      <ul className={styles.list}>
        {fromRows.map(({ id, name, measure }) => (
          <li key={id} className={text.quiet}>
            {line(name, say(measure))}
          </li>
        ))}
        {constants.length > 0 && (
          <li className={text.quiet}>
            {constants
              .map(({ name, measure }) =>
                line(name, measure.kind === "constant" ? String(measure.value) : "")
              )
              .join(words("listSeparator"))}
          </li>
        )}
      </ul>
      {target}
    </div>
  );
}

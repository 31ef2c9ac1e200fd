import type { KpiDefinition } from "../../catalog/types";
import { sourceMessages } from "../../i18n/pane-sources";
import type { KpiMapping, Source } from "../../scorecard/model";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { measureWords } from "./measure-words";

/** Where a KPI's actual comes from, in words: one line, or one for each input of its expression. */
export function MappingText({ mapping, kpi, sources }: { mapping: KpiMapping; kpi: KpiDefinition; sources: readonly Source[] }) {
  const text = useTextStyles();
  const words = useWords(sourceMessages);
  const locale = useLocale();
  if (mapping.value) return <p className={text.body}>{measureWords(mapping.value, sources, locale)}</p>;
  const inputs = kpi.inputs.filter(({ id }) => mapping.inputs?.[id]);
  return inputs.map(({ id, name }) => (
    <p key={id} className={text.body}>
      {words("inputIs", {
        input: name[locale === "zh-CN" ? "zh" : "en"],
        measure: measureWords(mapping.inputs![id], sources, locale),
      })}
    </p>
  ));
}

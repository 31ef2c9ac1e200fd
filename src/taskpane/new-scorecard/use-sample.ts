import { useEffect, useState } from "react";
import type { KpiDefinition } from "../../catalog/types";
import type { Grain } from "../../scorecard/periods";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import type { SampleValue } from "../../scorecard/sample/sample-values";
import { useServices } from "../services";
import { useLocale } from "../shell/language";

export type Sample =
  | { state: "computing" }
  | { state: "ready"; values: readonly SampleValue[] }
  | { state: "failed"; sentence: string };

/** The last values that a mapping gives; computed anew when mapping, grain or workbook (`reading`) change. */
export function useSample(mapping: KpiMapping, grain: Grain, reading: unknown, kpi?: KpiDefinition): Sample {
  const services = useServices();
  const locale = useLocale();
  const [sample, setSample] = useState<Sample>({ state: "computing" });
  const { value, inputs } = mapping;
  useEffect(() => {
    let current = true;
    services.sample(mapping, grain, { locale }, kpi).then(
      (values) => current && setSample({ state: "ready", values }),
      (error: unknown) =>
        current && setSample({ state: "failed", sentence: services.failureSentence(error, { locale }) })
    );
    return () => {
      current = false;
    };
    // The sample depends on how the figure is computed, not on whether it was confirmed.
  }, [value, inputs, grain, reading, services, locale, kpi]);
  return sample;
}

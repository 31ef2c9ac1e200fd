import type { Attached, Detached, Proof } from "./share-services";

/** A cell that an outcome names, with what is to be said of it. */
export interface NamedCell {
  readonly sheet?: string;
  readonly address?: string;
  readonly text: string;
}

/** What came of the last button, as the view shows it. */
export interface Outcome {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly cells: readonly NamedCell[];
}

type Words = (key: OutcomeWord, values?: Record<string, string | number>) => string;

export type OutcomeWord =
  | "proved"
  | "provedAll"
  | "differs"
  | "detached"
  | "detachedValues"
  | "attached"
  | "attachedSome"
  | "repaired";

const shown = (value: string | number | boolean): string => (value === "" ? "“”" : String(value));

export const proofOutcome = (proof: Proof, words: Words): Outcome => {
  const { formulas, proven, differing, notProven, largest } = proof;
  const all = proven === formulas;
  return {
    intent: differing.length > 0 ? "error" : all ? "success" : "warning",
    title: words(all ? "provedAll" : "proved", {
      proven,
      formulas,
      largest: largest.difference === 0 ? "0" : largest.difference.toExponential(1),
    }),
    cells: [
      ...differing.map(({ kpi, twin, ...place }) => ({
        ...place,
        text: words("differs", { kpi: shown(kpi), twin: shown(twin) }),
      })),
      ...notProven.map(({ reason, ...place }) => ({ ...place, text: reason })),
    ],
  };
};

export const detachOutcome = ({ formulas, values }: Detached, words: Words): Outcome => ({
  intent: values.length > 0 ? "warning" : "success",
  title: words(values.length > 0 ? "detachedValues" : "detached", { count: formulas, values: values.length }),
  cells: values.map(({ reason, ...place }) => ({ ...place, text: reason })),
});

export const attachOutcome = ({ formulas, left }: Attached, words: Words): Outcome => ({
  intent: left.length > 0 ? "warning" : "success",
  title: words(left.length > 0 ? "attachedSome" : "attached", { count: formulas, left: left.length }),
  cells: left.map(({ reason, ...place }) => ({ ...place, text: reason })),
});

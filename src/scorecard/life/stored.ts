import type { ScorecardModel } from "../model";

/** What the workbook's settings hold of scorecards and templates, told apart by version. */
interface Stored {
  readonly version?: unknown;
  readonly replacedBy?: unknown;
}

/** A model that this build can read; a newer one is left alone. */
export const isModel = (value: unknown): value is ScorecardModel => (value as Stored | null)?.version === 1;

/** True for the model of a scorecard that stands: it was not laid out anew on other sheets since. */
export const isInForce = (value: unknown): value is ScorecardModel =>
  isModel(value) && value.replacedBy === undefined;

/** Stored by a later version of the add-in, in a form that this one does not know. */
export const isNewer = (value: unknown): boolean => {
  const version = (value as Stored | null)?.version;
  return typeof version === "number" && version > 1;
};

/** What a scorecard or template is called whose form is not known: by its title, name or sheet, else by its key. */
export function nameOfNewer(value: unknown, key: string): string {
  const { name, request, layout } = (value ?? {}) as {
    readonly name?: unknown;
    readonly request?: { readonly title?: unknown };
    readonly layout?: { readonly sheet?: unknown };
  };
  const texts = [name, request?.title, layout?.sheet].filter(
    (text): text is string => typeof text === "string" && text.trim() !== ""
  );
  return texts[0] ?? key;
}

import { sourceMessages } from "../../i18n/pane-sources";
import type { Source } from "../../scorecard/sources/source";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import type { AcrossMeasure } from "./measure-edit";

interface Props {
  measure: AcrossMeasure;
  source: Source;
  /** The full name of a box, with the part of the mapping that it belongs to. */
  name(field: string): string;
  onChange(measure: AcrossMeasure): void;
}

/** Which row of a table with periods across, and what becomes of several periods. */
export function AcrossDetails({ measure, source, name, onChange }: Props) {
  const words = useWords(sourceMessages);
  const known = (source.across?.keys ?? []).map(({ key }) => key);
  const keys = known.includes(measure.key) ? known : [measure.key, ...known];
  return (
    <>
      <Choice
        label={words("key")}
        name={name(words("key"))}
        value={measure.key}
        options={keys.map((key) => [key, key] as const)}
        onChange={(key) => onChange({ ...measure, key })}
      />
      <Choice
        label={words("aggregate")}
        name={name(words("aggregate"))}
        value={measure.aggregate}
        options={[
          ["average", words("lookupAverage")],
          ["sum", words("lookupSum")],
          ["first", words("lookupFirst")],
          ["last", words("lookupLast")],
        ]}
        onChange={(aggregate) => onChange({ ...measure, aggregate })}
      />
    </>
  );
}

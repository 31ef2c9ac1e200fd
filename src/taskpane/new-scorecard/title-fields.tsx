import { Field, Input } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import type { Draft } from "./draft";

interface Props {
  draft: Draft;
  organisationHint?: string;
  grainLabel: string;
  onChange(change: Pick<Partial<Draft>, "title" | "organisation">): void;
  onGrain(grain: Draft["grain"]): void;
}

/** What a scorecard is called, whose it is, and how long its periods are. */
export function TitleFields({ draft, organisationHint, grainLabel, onChange, onGrain }: Props) {
  const words = useWords(newScorecardMessages);
  return (
    <>
      <Field label={words("sheetTitle")} size="small">
        <Input value={draft.title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <Field label={words("organisation")} hint={organisationHint} size="small">
        <Input value={draft.organisation} onChange={(_, { value }) => onChange({ organisation: value })} />
      </Field>
      <Choice
        label={grainLabel}
        value={draft.grain}
        options={[
          ["month", words("month")],
          ["quarter", words("quarter")],
          ["year", words("year")],
        ]}
        onChange={onGrain}
      />
    </>
  );
}

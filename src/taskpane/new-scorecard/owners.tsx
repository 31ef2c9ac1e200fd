import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { Disclosure } from "../parts/disclosure";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { kpiIn, type Draft } from "./draft";
import { kpisByGroup } from "./draft-groups";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

interface Props {
  draft: Draft;
  /** Owners by KPI id; blank ones go back to the card's. */
  onChange(owners: Readonly<Record<string, string>>): void;
}

/** Who is responsible for each KPI: one name for all, or one each. */
export function Owners({ draft, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const sheetLanguage = draft.locale === "zh-CN" ? "zh" : "en";
  const ordered = kpisByGroup(draft).flatMap(({ kpis }) => kpis);
  const owners = new Set(draft.kpis.map(({ owner }) => owner ?? ""));
  return (
    <Disclosure title={words("owners")}>
      <div className={styles.fields}>
        <p className={text.quiet}>{words("ownersText")}</p>
        <Field size="small" label={words("ownerForAll")}>
          <Input
            value={owners.size === 1 ? [...owners][0] : ""}
            onChange={(_, { value }) =>
              onChange(Object.fromEntries(draft.kpis.map(({ kpi }) => [kpi, value])))
            }
          />
        </Field>
        {ordered.map(({ kpi, owner }) => {
          const card = kpiIn(draft, kpi);
          const name = card?.name[language] ?? kpi;
          return (
            <Field key={kpi} size="small" label={name}>
              <Input
                aria-label={words("ownerOf", { kpi: name })}
                placeholder={card?.owner[sheetLanguage]}
                value={owner ?? ""}
                onChange={(_, { value }) => onChange({ [kpi]: value })}
              />
            </Field>
          );
        })}
      </div>
    </Disclosure>
  );
}

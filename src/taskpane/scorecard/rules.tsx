import { makeStyles, tokens } from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { sheetChoiceMessages } from "../../i18n/pane-sheets";
import { Choice } from "../new-scorecard/choice";
import { withOwners, type Draft } from "../new-scorecard/draft";
import { Owners } from "../new-scorecard/owners";
import { ScoringRules, type policyProblem } from "../new-scorecard/scoring-rules";
import { SheetChoices } from "../new-scorecard/sheet-choices";
import { TitleFields } from "../new-scorecard/title-fields";
import { TrendLength } from "../new-scorecard/trend-length";
import type { SheetChoices as SheetChoicesMade } from "../../scorecard/request";
import { formatPeriod } from "../parts/format";
import { useLocale, useWords } from "../shell/language";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: "0",
  },
});

interface Props {
  draft: Draft;
  /** First days of the periods that the data have, oldest first. */
  periods: readonly number[];
  /** Further sheets that stand in the workbook. */
  standing: SheetChoicesMade;
  problem: ReturnType<typeof policyProblem>;
  onChange(change: Partial<Draft>): void;
}

/** What the sheet is called, which period it shows, who is responsible, and how it scores. */
export function Rules({ draft, periods, standing, problem, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  const choiceWords = useWords(sheetChoiceMessages);
  const locale = useLocale();
  const period = String(draft.period ?? "latest");
  const listed = [...periods].reverse().map(String);
  const known = period === "latest" || listed.includes(period) ? listed : [period, ...listed];
  return (
    <div className={styles.form}>
      <TitleFields
        draft={draft}
        grainLabel={words("grain")}
        onChange={onChange}
        onGrain={(grain) => onChange({ grain, period: "latest", trendPeriods: undefined })}
      />
      <Choice
        label={words("periodShown")}
        value={period}
        options={[
          ["latest", words("latest")],
          // The periods of the data are those of the grain that the sheet has now.
          ...known.map((start): [string, string] => [
            start,
            formatPeriod(Number(start), draft.grain, locale),
          ]),
        ]}
        onChange={(chosen) => onChange({ period: chosen === "latest" ? "latest" : Number(chosen) })}
      />
      <SheetChoices
        chosen={draft.sheets}
        standing={standing}
        note={choiceWords("standing")}
        lastYear={draft.lastYearLine ?? false}
        onChange={onChange}
      />
      <TrendLength
        grain={draft.grain}
        value={draft.trendPeriods}
        known={periods.length}
        onChange={(trendPeriods) => onChange({ trendPeriods })}
      />
      <Owners draft={draft} onChange={(owners) => onChange({ kpis: withOwners(draft, owners).kpis })} />
      <ScoringRules
        policies={draft.policies}
        problem={problem}
        onChange={(policies) => onChange({ policies })}
      />
    </div>
  );
}

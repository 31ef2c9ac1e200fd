import { useEffect, useState } from "react";
import { Radio, RadioGroup, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DataReview as Review } from "../../actions";
import { dataFindingMessages } from "../../i18n/data-findings";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import type { PercentForm } from "../../scorecard/mapping/kpi-mapping";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { kpiIn, type Draft } from "./draft";

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: { marginBottom: tokens.spacingVerticalM },
  summary: { minHeight: "24px", cursor: "pointer", borderRadius: tokens.borderRadiusMedium, ...focusRing },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Reviewed {
  readonly review: Review;
  /** The KPIs that were looked through, for their sources. */
  readonly of: Draft["kpis"] | undefined;
}

const nothingYet: Reviewed = { review: { questions: [], findings: [] }, of: undefined };

/** What must be known before the figures can be read, asked once; and what no figure counts. */
export function DataReview({ draft }: { draft: Draft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const say = useWords(dataFindingMessages);
  const locale = useLocale();
  const services = useServices();
  const answer = useNewScorecard((state) => state.answer);
  const overview = useNewScorecard((state) => state.overview);
  const [{ review, of }, setReviewed] = useState<Reviewed>(nothingYet);
  useEffect(() => {
    let current = true;
    const { kpis } = draft;
    const setReview = (found: Review): void => void (current && setReviewed({ review: found, of: kpis }));
    void services
      .review(
        kpis.map(({ mapping }) => mapping),
        { locale }
      )
      .then(setReview, (error: unknown) =>
        setReview({ questions: [], findings: [services.failureSentence(error, { locale })] })
      );
    return () => {
      current = false;
    };
  }, [draft.kpis, overview, services, locale]);
  const nameOf = (id: string): string => kpiIn(draft, id)?.name[locale === "zh-CN" ? "zh" : "en"] ?? id;
  return (
    <div aria-busy={of !== draft.kpis}>
      {review.questions.map(({ id, sentence, kpis }) => (
        <div key={id} className={styles.question}>
          <Field
            label={sentence}
            hint={say("concerns", { kpis: kpis.map(nameOf).join(say("separator")) })}
            size="small"
          >
            <RadioGroup value="" onChange={(_, { value }) => void answer(id, value as PercentForm)}>
              <Radio value="whole" label={say("whole")} />
              <Radio value="fraction" label={say("fraction")} />
            </RadioGroup>
          </Field>
        </div>
      ))}
      {review.findings.length > 0 && (
        <details className={styles.found}>
          <summary className={mergeClasses(text.body, styles.summary)}>
            {words("foundInData", { count: review.findings.length })}
          </summary>
          <ul className={styles.list}>
            {review.findings.map((finding) => (
              <li key={finding} className={text.quiet}>
                {finding}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

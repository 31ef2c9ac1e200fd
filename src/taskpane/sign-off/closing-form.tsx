import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { paneSignOffMessages } from "../../i18n/pane-sign-off";
import { paneMessages } from "../../i18n/pane";
import { formatNumber, formatPeriod, formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { SignOffOverview } from "./sign-off-services";

type Scorecard = SignOffOverview["scorecards"][number];

/** What the user has filled in. */
export interface Closing {
  readonly sheet: string;
  readonly signedBy: string;
  readonly note: string;
  readonly restart: boolean;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  // Fluent's drop-down is 250 px wide at least, which a narrow pane has not.
  choice: { minWidth: "0", width: "100%" },
});

/** Which scorecard is closed, by whom, with what remark. */
export function ClosingForm({
  scorecards,
  chosen,
  closing,
  onChange,
  ledgerGone,
}: {
  scorecards: readonly Scorecard[];
  chosen: Scorecard;
  closing: Closing;
  onChange(closing: Closing): void;
  ledgerGone: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneSignOffMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const { periodStart, score, grade, coverage, model } = chosen;
  const shows = [
    periodStart === undefined ? words("noPeriod") : formatPeriod(periodStart, model.request.grain, locale),
    score === undefined
      ? paneWords("noScore")
      : paneWords("score", { score: formatNumber(score, locale, 1) }),
    grade === undefined ? undefined : paneWords("grade", { grade }),
    coverage === undefined ? undefined : paneWords("coverage", { coverage: formatShare(coverage, locale) }),
  ];
  return (
    <div className={styles.form}>
      <div>
        <Field label={words("scorecard")}>
          <Dropdown
            className={styles.choice}
            value={chosen.title}
            selectedOptions={[chosen.sheet]}
            onOptionSelect={(_, { optionValue }) =>
              optionValue && onChange({ ...closing, sheet: optionValue })
            }
          >
            {scorecards.map((scorecard) => (
              <Option key={scorecard.sheet} value={scorecard.sheet}>
                {scorecard.title}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <p className={text.quiet}>{shows.filter(Boolean).join(" · ")}</p>
      </div>
      <Field label={words("signedBy")} required hint={words("signedByHint")}>
        <Input
          value={closing.signedBy}
          maxLength={100}
          onChange={(_, { value }) => onChange({ ...closing, signedBy: value })}
        />
      </Field>
      <Field label={words("note")}>
        <Textarea
          value={closing.note}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => onChange({ ...closing, note: value })}
        />
      </Field>
      {ledgerGone && (
        <Checkbox
          label={words("restart")}
          checked={closing.restart}
          onChange={(_, { checked }) => onChange({ ...closing, restart: checked === true })}
        />
      )}
    </div>
  );
}

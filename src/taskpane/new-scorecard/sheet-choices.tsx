import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ScorecardTemplate } from "../../catalog/types";
import { sheetChoiceMessages } from "../../i18n/pane-sheets";
import type { OptionalSheet, SheetChoices as Choices } from "../../scorecard/request";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";

const useStyles = makeStyles({
  group: { border: "none", margin: "0", padding: "0", minWidth: "0" },
  legend: { ...typographyStyles.caption1, padding: "0", color: tokens.colorNeutralForeground1 },
  choice: { display: "flex" },
});

const sheets: readonly OptionalSheet[] = ["analysis", "review", "fishbone", "strategyMap", "appraisal"];

/**
 * The sheets that are ticked to begin with: analysis and review always, a strategy map where the groups
 * are perspectives, an appraisal where rewards follow the grade.
 */
export const firstChoices = ({ groups, grades }: ScorecardTemplate): Choices => ({
  analysis: true,
  review: true,
  fishbone: false,
  strategyMap: groups?.some(({ code }) => code === "learning") ?? false,
  appraisal: grades?.some(({ coefficient }) => coefficient !== undefined) ?? false,
});

/** Which sheets are made besides, and whether trends show the year before. */
export function SheetChoices({
  chosen,
  standing = {},
  note,
  lastYear,
  onChange,
}: {
  chosen: Choices;
  /** Sheets that stand in the workbook: they are not taken away here. */
  standing?: Choices;
  note?: string;
  lastYear: boolean;
  onChange(change: { sheets?: Choices; lastYearLine?: boolean }): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sheetChoiceMessages);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words("moreSheets")}</legend>
      {note && <p className={text.quiet}>{note}</p>}
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet}
          className={styles.choice}
          label={words(sheet)}
          checked={chosen[sheet] ?? false}
          disabled={standing[sheet] ?? false}
          onChange={(_, { checked }) => onChange({ sheets: { ...chosen, [sheet]: checked === true } })}
        />
      ))}
      <Checkbox
        className={styles.choice}
        label={words("lastYear")}
        checked={lastYear}
        onChange={(_, { checked }) => onChange({ lastYearLine: checked === true })}
      />
    </fieldset>
  );
}

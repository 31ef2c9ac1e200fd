import { useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { NumberField } from "../parts/number-field";
import { plainList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import { Part, type PartProps } from "./part";

const useStyles = makeStyles({
  list: { ...plainList, width: "100%" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** Rolls scorecards of the workbook up into one: which of them, and how much each counts. */
export function Combine({ tools, opened: { all }, work, disabled }: PartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(scorecardPaneMessages);
  const fieldWords = useWords(newScorecardMessages);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({});
  const chosen = all.filter(({ sheet }) => !left.has(sheet));
  const weightOf = (sheet: string): number => given[sheet] ?? 100 / Math.max(1, chosen.length);
  const whole = chosen.reduce((sum, { sheet }) => sum + weightOf(sheet), 0);
  const choose = (sheet: string, checked: boolean): void => {
    const next = new Set(left);
    if (checked) next.delete(sheet);
    else next.add(sheet);
    setLeft(next);
  };
  return (
    <Part title={words("combine")} text={words("combineText")}>
      {all.length < 2 ? (
        <p className={text.body}>{words("onlyOne")}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {all.map(({ sheet, title }) => {
              const name = title === sheet ? title : `${title} (${sheet})`;
              return (
                <li key={sheet} className={styles.line}>
                  <Checkbox
                    label={name}
                    checked={!left.has(sheet)}
                    onChange={(_, { checked }) => choose(sheet, checked === true)}
                  />
                  {!left.has(sheet) && (
                    <NumberField
                      name={fieldWords("weightName", { kpi: name })}
                      label={fieldWords("weight")}
                      value={weightOf(sheet)}
                      unit="%"
                      min={0}
                      max={100}
                      decimals={2}
                      invalid={fieldWords("notAWeight")}
                      onChange={(value) => setGiven({ ...given, [sheet]: value ?? 0 })}
                    />
                  )}
                </li>
              );
            })}
          </ul>
          <Button
            disabledFocusable={disabled || chosen.length < 2 || whole <= 0}
            onClick={() =>
              void work(async (run) => {
                const scorecards = chosen.map((each) => ({ ...each, weight: weightOf(each.sheet) / whole }));
                const { sheet } = await tools.combineScorecards.run({ scorecards }, run);
                return words("added", { sheet });
              })
            }
          >
            {words("addSheet")}
          </Button>
        </>
      )}
    </Part>
  );
}

import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { Choice } from "../new-scorecard/choice";
import { formatPeriod } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { Combine } from "./combine";
import { Duplicate } from "./duplicate";
import { Part, usePartStyles, type PartProps } from "./part";

/** What else can be done with a scorecard, each behind its title. */
export function More(props: PartProps) {
  return (
    <>
      <Compare {...props} />
      <Projection {...props} />
      <Duplicate {...props} />
      <Combine key={props.opened.all.length} {...props} />
      <Keep {...props} />
    </>
  );
}

function Compare({ tools, opened, work, disabled }: PartProps) {
  const styles = usePartStyles();
  const text = useTextStyles();
  const words = useWords(scorecardPaneMessages);
  const locale = useLocale();
  const { periods, request } = opened;
  const [earlier, setEarlier] = useState(String(periods.at(-2) ?? ""));
  const [later, setLater] = useState(String(periods.at(-1) ?? ""));
  const options = [...periods]
    .reverse()
    .map((start): [string, string] => [String(start), formatPeriod(start, request.grain, locale)]);
  return (
    <Part title={words("compare")} text={words("compareText")}>
      {periods.length < 2 ? (
        <p className={text.body}>{words("fewPeriods")}</p>
      ) : (
        <>
          <div className={styles.field}>
            <Choice label={words("earlier")} value={earlier} options={options} onChange={setEarlier} />
          </div>
          <div className={styles.field}>
            <Choice label={words("later")} value={later} options={options} onChange={setLater} />
          </div>
          <Button
            disabledFocusable={disabled || earlier === later}
            onClick={() =>
              void work(async (run) => {
                const place = { ...opened, earlier: Number(earlier), later: Number(later) };
                const { sheet } = await tools.comparePeriods.run(place, run);
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

function Projection({ tools, opened, work, disabled }: PartProps) {
  const styles = usePartStyles();
  const text = useTextStyles();
  const words = useWords(scorecardPaneMessages);
  const [grade, setGrade] = useState(opened.grades[0] ?? "");
  return (
    <Part title={words("runRate")} text={words("runRateText")}>
      {opened.request.grain === "year" ? (
        <p className={text.body}>{words("yearly")}</p>
      ) : (
        <>
          <div className={styles.field}>
            <Choice
              label={words("gradeWanted")}
              value={grade}
              options={opened.grades.map((each): [string, string] => [each, each])}
              onChange={setGrade}
            />
          </div>
          <Button
            disabledFocusable={disabled}
            onClick={() =>
              void work(async (run) => {
                const { sheet, sentence } = await tools.requiredRunRate.run({ ...opened, grade }, run);
                return `${sentence} ${words("added", { sheet })}`;
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

function Keep({ tools, opened, work, disabled }: PartProps) {
  const styles = usePartStyles();
  const words = useWords(scorecardPaneMessages);
  const [name, setName] = useState("");
  return (
    <Part title={words("template")} text={words("templateText")}>
      <Field className={styles.field} label={words("templateName")} size="small">
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Button
        disabledFocusable={disabled || name.trim() === ""}
        onClick={() =>
          void work(async (run) => {
            const saved = await tools.saveTemplate.run({ request: opened.request, name }, run);
            return words("saved", { name: saved.name });
          })
        }
      >
        {words("save")}
      </Button>
    </Part>
  );
}

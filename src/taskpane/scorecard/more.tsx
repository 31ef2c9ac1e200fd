import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RunOptions } from "../../actions/action";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { Choice } from "../new-scorecard/choice";
import { Disclosure } from "../parts/disclosure";
import { formatPeriod } from "../parts/format";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import type { WorkbookOverview } from "../services";
import { useLocale, useWords } from "../shell/language";
import type { ScorecardServices } from "./scorecard-services";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  field: { width: "100%", minWidth: "0" },
});

interface Props {
  tools: ScorecardServices;
  opened: OpenScorecard;
  overview: WorkbookOverview;
  disabled: boolean;
  /** Runs an action and shows the sentence that it gives. */
  work(action: (options: RunOptions) => Promise<string>): Promise<void>;
}

/** What else can be done with a scorecard, each behind its title. */
export function More(props: Props) {
  const words = useWords(scorecardPaneMessages);
  return (
    <Section title={words("more")}>
      <Compare {...props} />
      <Projection {...props} />
      <Duplicate {...props} />
      <Combine {...props} />
      <Keep {...props} />
    </Section>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const styles = useStyles();
  const quiet = useTextStyles().quiet;
  return (
    <Disclosure title={title}>
      <div className={styles.form}>
        <p className={quiet}>{text}</p>
        {children}
      </div>
    </Disclosure>
  );
}

function Compare({ tools, opened, work, disabled }: Props) {
  const styles = useStyles();
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

function Projection({ tools, opened, work, disabled }: Props) {
  const styles = useStyles();
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

function Duplicate({ tools, opened, overview, work, disabled }: Props) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  const [title, setTitle] = useState("");
  const [column, setColumn] = useState("");
  const [value, setValue] = useState("");
  const columns = [...new Set(overview.sources.flatMap((source) => source.columns.map(({ name }) => name)))];
  const filter = column ? { column, value: value.trim() } : undefined;
  return (
    <Part title={words("duplicate")} text={words("duplicateText")}>
      <Field className={styles.field} label={words("department")} size="small">
        <Input value={title} onChange={(_, data) => setTitle(data.value)} />
      </Field>
      <div className={styles.field}>
        <Choice
          label={words("filterColumn")}
          value={column}
          options={[["", words("noColumn")], ...columns.map((name): [string, string] => [name, name])]}
          onChange={setColumn}
        />
      </div>
      {column && (
        <Field className={styles.field} label={words("filterValue")} size="small">
          <Input value={value} onChange={(_, data) => setValue(data.value)} />
        </Field>
      )}
      <Button
        disabledFocusable={disabled || title.trim() === "" || (column !== "" && value.trim() === "")}
        onClick={() =>
          void work(async (run) => {
            const { sheets } = await tools.duplicateScorecard.run(
              { ...opened, title: title.trim(), ...(filter ? { filter } : {}) },
              run
            );
            return words("added", { sheet: sheets[0] });
          })
        }
      >
        {words("make")}
      </Button>
    </Part>
  );
}

function Combine({ tools, opened, work, disabled }: Props) {
  const text = useTextStyles();
  const words = useWords(scorecardPaneMessages);
  const { all } = opened;
  return (
    <Part title={words("combine")} text={words("combineText")}>
      {all.length < 2 ? (
        <p className={text.body}>{words("onlyOne")}</p>
      ) : (
        <>
          <ul>
            {all.map(({ sheet, title }) => (
              <li key={sheet} className={text.body}>
                {title}
              </li>
            ))}
          </ul>
          <Button
            disabledFocusable={disabled}
            onClick={() =>
              void work(async (run) => {
                const scorecards = all.map((each) => ({ ...each, weight: 1 / all.length }));
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

function Keep({ tools, opened, work, disabled }: Props) {
  const styles = useStyles();
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

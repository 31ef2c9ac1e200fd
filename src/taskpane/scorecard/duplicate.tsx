import { useId, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import type { SourceColumn } from "../../scorecard/sources/source-column";
import { Choice } from "../new-scorecard/choice";
import { useWords } from "../shell/language";
import { Part, usePartStyles, type PartProps } from "./part";

/** Columns with more values than this tell records apart, not departments. */
const most = 200;

const tellsApart = ({ kind, distinct }: SourceColumn): boolean =>
  (kind === "text" || kind === "id" || kind === "boolean" || kind === "number") &&
  distinct > 1 &&
  distinct <= most;

/** The same scorecard again on sheets of its own, over the rows of one department. */
export function Duplicate({ tools, opened, overview, work, disabled }: PartProps) {
  const styles = usePartStyles();
  const words = useWords(scorecardPaneMessages);
  const [title, setTitle] = useState("");
  const [column, setColumn] = useState("");
  const [value, setValue] = useState("");
  const values = useId();
  const columns = overview.sources
    .filter(({ readingOf }) => readingOf === undefined)
    .flatMap((source) => source.columns)
    .filter(tellsApart);
  const names = [...new Set(columns.map(({ name }) => name))];
  const samples = new Set(columns.filter(({ name }) => name === column).flatMap((each) => each.samples));
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
          options={[["", words("noColumn")], ...names.map((name): [string, string] => [name, name])]}
          onChange={setColumn}
        />
      </div>
      {column && (
        <Field className={styles.field} label={words("filterValue")} size="small">
          <Input list={values} value={value} onChange={(_, data) => setValue(data.value)} />
        </Field>
      )}
      <datalist id={values}>
        {[...samples].map((sample) => (
          <option key={sample} value={sample} />
        ))}
      </datalist>
      <Button
        disabledFocusable={disabled || title.trim() === "" || (column !== "" && value.trim() === "")}
        onClick={() =>
          void work(async (run) => {
            const { sheets } = await tools.duplicateScorecard.run(
              { ...opened, title: title.trim(), ...(filter ? { filter } : {}) },
              run
            );
            return words("added", { sheet: sheets.join(words("pause")) });
          })
        }
      >
        {words("make")}
      </Button>
    </Part>
  );
}

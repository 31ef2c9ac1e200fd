import { useMemo, useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { importTable, pastedTable, type ImportedRow, type OwnKpi } from "../../actions/own-kpis/own-kpi-form";
import type { KpiDefinition } from "../../catalog/types";
import { importMessages } from "../../i18n/pane-import";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useServices } from "../services";
import { Frame, type FrameProps } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import type { DictionaryServices } from "./dictionary-services";
import { ImportColumns } from "./import-columns";
import { ImportRowLine } from "./import-row-line";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  clear: { minWidth: "0" },
  said: { flex: "1 1 100%", minWidth: "0" },
  paste: { fontFamily: tokens.fontFamilyMonospace },
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalS,
  },
});

/** A row that the user takes, and the KPI that it stands for. */
export interface TakenRow {
  readonly row: ImportedRow;
  readonly kpi: KpiDefinition;
  /** True where the KPI has to be kept as one of the workbook's own first. */
  readonly fresh: boolean;
}

export interface ImportFormProps {
  back: FrameProps["back"];
  tools: Pick<DictionaryServices, "readSelectedTexts">;
  own: readonly KpiDefinition[];
  /** What is done with the rows that were taken; the button's words for a number of them. */
  action(rows: readonly TakenRow[]): string;
  /** False where there is nothing to do with these rows. */
  useful?(rows: readonly TakenRow[]): boolean;
  onImport(rows: readonly TakenRow[], fresh: readonly OwnKpi[]): Promise<void>;
  /** A second thing that can be done with them, and the button's words for it. */
  also?: {
    action(rows: readonly TakenRow[]): string;
    run(rows: readonly TakenRow[], fresh: readonly OwnKpi[]): Promise<void>;
  };
}

/** A pasted or selected table of KPIs, shown row by row before anything is kept. */
export function ImportForm({
  back,
  tools,
  own,
  action,
  useful = () => true,
  onImport,
  also,
}: ImportFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(importMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const services = useServices();
  const [pasted, setPasted] = useState("");
  const [selected, setSelected] = useState<readonly (readonly string[])[]>();
  const [place, setPlace] = useState("");
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [meant, setMeant] = useState<ReadonlyMap<number, KpiDefinition>>(new Map());
  const [state, setState] = useState<{ busy: boolean; failure?: string }>({ busy: false });
  const table = useMemo(() => selected ?? pastedTable(pasted), [selected, pasted]);
  const read = useMemo(() => importTable(table, own, language), [table, own, language]);
  const start = (): void => {
    setLeft(new Set());
    setMeant(new Map());
    setState({ busy: false });
  };
  const readSelection = async (): Promise<void> => {
    setState({ busy: true });
    try {
      const { place: from, texts } = await tools.readSelectedTexts();
      start();
      setPlace(`${from.sheet}!${from.address}`);
      setSelected(texts);
      if (texts.length === 0) setState({ busy: false, failure: words("emptySelection") });
    } catch (error) {
      setState({ busy: false, failure: services.failureSentence(error, { locale }) });
    }
  };
  const rows = read.rows.map((row): TakenRow | undefined => {
    const other = meant.get(row.row);
    if (other) return { row, kpi: other, fresh: false };
    if (row.faults.some(({ level }) => level === "error")) return undefined;
    if (row.kind !== "new") return { row, kpi: row.kpi, fresh: false };
    return row.checked.kpi && { row, kpi: row.checked.kpi, fresh: true };
  });
  const taken = rows.filter((row): row is TakenRow => row !== undefined && !left.has(row.row.row));
  const faulty = rows.filter((row) => row === undefined).length;
  const run = async (act: ImportFormProps["onImport"]): Promise<void> => {
    if (state.busy) return;
    setState({ busy: true });
    try {
      await act(
        taken,
        taken.filter(({ fresh }) => fresh).map(({ kpi }) => kpi)
      );
    } catch (error) {
      setState({ busy: false, failure: services.failureSentence(error, { locale }) });
    }
  };
  return (
    <Frame
      title={words("title")}
      back={back}
      focusKey="import"
      footer={
        read.rows.length > 0 && (
          <>
            <p role="status" className={`${text.quiet} ${styles.said}`}>
              {taken.length > 0 && !useful(taken)
                ? words("nothingNew")
                : words("found", {
                    known: taken.filter(({ fresh }) => !fresh).length,
                    created: taken.filter(({ fresh }) => fresh).length,
                    faulty,
                  })}
            </p>
            {taken.length > 0 && useful(taken) && (
              <Button appearance="primary" disabledFocusable={state.busy} onClick={() => void run(onImport)}>
                {state.busy ? words("saving") : action(taken)}
              </Button>
            )}
            {taken.length > 0 && also && (
              <Button disabledFocusable={state.busy} onClick={() => void run(also.run)}>
                {also.action(taken)}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.form}>
        <p className={text.body}>{words("intro")}</p>
        <Field size="small" label={words("paste")}>
          <Textarea
            className={styles.paste}
            rows={4}
            resize="vertical"
            placeholder={words("pasteHint")}
            value={pasted}
            onChange={(_, { value }) => {
              setPasted(value);
              setSelected(undefined);
              setPlace("");
              start();
            }}
          />
        </Field>
        <div className={styles.tools}>
          <Button disabledFocusable={state.busy} onClick={() => void readSelection()}>
            {words("fromSelection")}
          </Button>
          {table.length > 0 && (
            <Button
              appearance="subtle"
              className={styles.clear}
              onClick={() => {
                setPasted("");
                setSelected(undefined);
                setPlace("");
                start();
              }}
            >
              {words("another")}
            </Button>
          )}
        </div>
        <div role="alert">
          {state.failure && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{state.failure}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div role="status">
          {place && <p className={text.quiet}>{words("readFrom", { place })}</p>}
          {table.length > 0 && (
            <>
              <ImportColumns read={read} />
              {read.rows.length === 0 && <p className={text.strong}>{words("nothing")}</p>}
            </>
          )}
        </div>
        {read.rows.length > 0 && (
          <ul className={styles.list} aria-label={words("rows")}>
            {read.rows.map((row, i) => (
              <ImportRowLine
                key={row.row}
                row={row}
                taken={rows[i]}
                chosen={rows[i] !== undefined && !left.has(row.row)}
                onChoose={(chosen) =>
                  setLeft(
                    (before) =>
                      new Set(chosen ? [...before].filter((each) => each !== row.row) : [...before, row.row])
                  )
                }
                meant={meant.get(row.row)}
                onMean={(kpi) =>
                  setMeant((before) => {
                    const next = new Map(before);
                    if (kpi) next.set(row.row, kpi);
                    else next.delete(row.row);
                    return next;
                  })
                }
              />
            ))}
          </ul>
        )}
      </div>
    </Frame>
  );
}

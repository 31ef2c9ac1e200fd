import { useMemo, useRef, useState } from "react";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Progress } from "../../actions/action";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { Choice } from "../new-scorecard/choice";
import { StoreProvider, useNewScorecard } from "../new-scorecard/context";
import { DataForm } from "../new-scorecard/data-form";
import type { Draft } from "../new-scorecard/draft";
import { policyProblem, ScoringRules } from "../new-scorecard/scoring-rules";
import { createNewScorecardStore } from "../new-scorecard/store";
import { WeightsLine } from "../new-scorecard/weights-line";
import { Section } from "../parts/section";
import { useServices, type WorkbookOverview } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { draftFrom, requestFrom } from "./draft-from";
import { More } from "./more";
import type { ScorecardServices } from "./scorecard-services";

const useStyles = makeStyles({
  said: { marginBottom: tokens.spacingVerticalM, display: "grid", rowGap: tokens.spacingVerticalS },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: "0",
  },
});

interface Props {
  tools: ScorecardServices;
  overview: WorkbookOverview;
  opened: OpenScorecard;
  again(): void;
}

/** The form of the wizard over a scorecard that stands in the workbook. */
export function Editing(props: Props) {
  const services = useServices();
  const locale = useLocale();
  const { overview, opened } = props;
  const [store] = useState(() => {
    const made = createNewScorecardStore(services, locale);
    const draft = draftFrom(opened, overview.policies);
    made.setState({ overview, template: draft.template, draft, step: "data" });
    return made;
  });
  return (
    <StoreProvider value={store}>
      <Form {...props} />
    </StoreProvider>
  );
}

/** What is under way, and what was said last. */
type Run =
  | { readonly state: "idle"; readonly said?: Said }
  | { readonly state: "working"; readonly progress?: Progress; readonly cancel: AbortController };

interface Said {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
  readonly undo?: boolean;
}

function Form({ tools, overview, opened, again }: Props) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const { draft, edit } = useNewScorecard((state) => state);
  const [run, setRun] = useState<Run>({ state: "idle" });
  const said = useRef<HTMLDivElement>(null);
  // What the form began with, said in its own way: only what differs from it was edited.
  const began = useMemo(
    () => requestFrom(draftFrom(opened, overview.policies), opened.request),
    [opened, overview]
  );
  if (!draft) return null;
  const set = (change: Partial<Draft>): void => edit((before) => ({ ...before, ...change }));
  const problem = policyProblem(draft.policies);

  /** Runs an action and says what came of it; it can be cancelled. */
  const work = async (
    action: (options: {
      locale: typeof locale;
      signal: AbortSignal;
      progress(progress: Progress): void;
    }) => Promise<string>,
    undo = true
  ): Promise<void> => {
    const cancel = new AbortController();
    setRun({ state: "working", cancel });
    try {
      const progress = (step: Progress): void => setRun({ state: "working", cancel, progress: step });
      const text = await action({ locale, signal: cancel.signal, progress });
      setRun({ state: "idle", said: { intent: "success", text, undo } });
    } catch (error) {
      const text = services.failureSentence(error, { locale });
      setRun({ state: "idle", said: { intent: cancel.signal.aborted ? "info" : "error", text } });
    }
    said.current?.focus();
  };
  const update = (): Promise<void> =>
    work(async (options) => {
      const edited = requestFrom(draft, opened.request);
      const changed = await tools.changeScorecard.run({ ...opened, opened: began, edited }, options);
      const { typedOver, leftAlone } = changed;
      again();
      return [
        words("updated"),
        typedOver.length > 0 ? words("keptTyped", { cells: typedOver.join(words("pause")) }) : "",
        leftAlone.length > 0 ? words("leftAlone", { sheets: leftAlone.join(words("pause")) }) : "",
      ]
        .filter(Boolean)
        .join(" ");
    });
  const edits = [...new Set(opened.edits.map(({ what }) => words(`edit_${what}`)))];
  const working = run.state === "working";
  return (
    <Frame
      title={opened.request.title ?? opened.sheet}
      note={opened.sheet}
      back={{ label: words("home"), run: () => open("home") }}
      focusKey="scorecard"
      footer={
        <>
          <WeightsLine draft={draft} />
          {working && <Button onClick={() => run.cancel.abort()}>{words("cancel")}</Button>}
          <Button
            appearance="primary"
            disabledFocusable={working || problem !== undefined || draft.kpis.length === 0}
            onClick={() => void update()}
          >
            {working ? words("updating") : words("update")}
          </Button>
        </>
      }
    >
      <div className={styles.said} ref={said} tabIndex={-1} role="status">
        {working && (
          <>
            <ProgressBar
              aria-label={words("updating")}
              max={run.progress?.steps}
              value={run.progress ? run.progress.step - 0.5 : undefined}
            />
            {run.progress?.label ?? words("updating")}
          </>
        )}
        {run.state === "idle" && run.said && (
          <MessageBar intent={run.said.intent} layout="multiline">
            <MessageBarBody>{run.said.text}</MessageBarBody>
            {run.said.undo && (
              <MessageBarActions>
                <Button
                  onClick={() =>
                    void work(async (options) => {
                      await services.undo(options);
                      again();
                      return words("undone");
                    }, false)
                  }
                >
                  {words("undo")}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {edits.length > 0 && (
          <MessageBar layout="multiline">
            <MessageBarBody>{words("readBack", { what: edits.join(words("pause")) })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Section title={words("sheet")}>
        <div className={styles.form}>
          <Field label={words("sheetTitle")} size="small">
            <Input value={draft.title} onChange={(_, { value }) => set({ title: value })} />
          </Field>
          <Field label={words("organisation")} size="small">
            <Input value={draft.organisation} onChange={(_, { value }) => set({ organisation: value })} />
          </Field>
          <Choice
            label={words("grain")}
            value={draft.grain}
            options={[
              ["month", words("month")],
              ["quarter", words("quarter")],
              ["year", words("year")],
            ]}
            onChange={(grain) => set({ grain })}
          />
          <ScoringRules
            policies={draft.policies}
            problem={problem}
            onChange={(policies) => set({ policies })}
          />
        </div>
      </Section>
      <Section title={words("kpis")}>
        <DataForm draft={draft} />
      </Section>
      <More tools={tools} opened={opened} overview={overview} work={work} disabled={working} />
    </Frame>
  );
}

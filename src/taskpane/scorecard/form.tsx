import { useState, type RefObject } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { weightMessages } from "../../i18n/pane-weights";
import { useNewScorecard } from "../new-scorecard/context";
import { DataForm } from "../new-scorecard/data-form";
import type { Draft } from "../new-scorecard/draft";
import { policyProblem } from "../new-scorecard/scoring-rules";
import { WeightsLine } from "../new-scorecard/weights-line";
import { focusFirstError } from "../parts/first-error";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { requestFrom } from "./draft-from";
import type { EditingProps } from "./editing";
import { Leaving } from "./leaving";
import { More } from "./more";
import { Outcome } from "./outcome";
import { pendingParts } from "./pending";
import { Rules } from "./rules";
import { standingOf } from "./standing";
import type { Run, Work } from "./use-work";

const useStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalM, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  readBack: { marginBottom: tokens.spacingVerticalM },
  pending: { flexBasis: "100%" },
});

interface Props extends EditingProps {
  /** What the form began with, said in its own way: only what differs from it was edited. */
  began: Draft;
  run: Run;
  said: RefObject<HTMLDivElement>;
  /** Runs what adds sheets or templates. */
  adding: Work;
  /** Runs what writes on the sheets that the form is about. */
  writing: Work;
}

type Part = "kpis" | "rules" | "more";
const parts: readonly Part[] = ["kpis", "rules", "more"];

/** One scorecard in three parts: its KPIs, its sheet and rules, and what else can be done with it. */
export function Form({ tools, overview, opened, began, run, said, adding, writing }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(scorecardPaneMessages);
  const weightWords = useWords(weightMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const { draft, edit, goTo } = useNewScorecard((state) => state);
  const [part, setPart] = useState<Part>("kpis");
  const [leaving, setLeaving] = useState(false);
  if (!draft) return null;
  const from = requestFrom(began, opened.request);
  const edited = requestFrom(draft, opened.request);
  const pending = pendingParts(from, edited).map((each) => words(each));
  const problem = policyProblem(draft.policies);
  const working = run.state === "working";
  const update = (): void => {
    setLeaving(false);
    if (problem) setPart("rules");
    if (problem || focusFirstError()) return;
    void writing(async (options) => {
      const changed = await tools.changeScorecard.run({ ...opened, opened: from, edited }, options);
      const { typedOver, gone, goneComments, losing, leftAlone, anew, addedSheets } = changed;
      return [
        words("updated"),
        typedOver.length > 0 ? words("keptTyped", { cells: typedOver.join(words("pause")) }) : "",
        gone.length > 0 ? words("gone", { cells: gone.join(words("pause")) }) : "",
        goneComments.length > 0 ? words("goneComments", { cells: goneComments.join(words("pause")) }) : "",
        losing.length > 0 ? words("losing", { cells: losing.join(words("pause")) }) : "",
        anew.length > 0 ? words("laidOutAnew", { sheets: anew.join(words("pause")) }) : "",
        addedSheets.length > 0 ? words("addedSheets", { sheets: addedSheets.join(words("pause")) }) : "",
        ...leftAlone.map(({ sheet, why }) => words(`left_${why}`, { sheet })),
      ]
        .filter(Boolean)
        .join(words("space"));
    });
  };
  const undo = (): void =>
    void writing(async (options) => {
      await services.undo(options);
      return words("undone");
    }, false);
  const readBack = [...new Set(opened.edits.map(({ what }) => words(`edit_${what}`)))];
  const show = (each: Part): object => ({
    role: "tabpanel",
    "aria-label": words(each),
    hidden: part !== each,
  });
  return (
    <Frame
      title={began.title}
      note={standingOf(opened.sheet, overview.scorecards, words, locale)}
      back={{ label: words("home"), run: () => (pending.length > 0 ? setLeaving(true) : open("home")) }}
      focusKey="scorecard"
      footer={
        <>
          {pending.length > 0 && (
            <p className={`${text.quiet} ${styles.pending}`} role="status">
              {words("pending", { what: pending.join(words("pause")) })}
            </p>
          )}
          <WeightsLine draft={draft} />
          {working ? (
            <Button onClick={() => run.cancel.abort()}>{words("cancel")}</Button>
          ) : (
            part === "kpis" &&
            draft.kpis.length > 0 && <Button onClick={() => goTo("weights")}>{weightWords("open")}</Button>
          )}
          <Button
            appearance="primary"
            disabledFocusable={working || draft.kpis.length === 0}
            onClick={update}
          >
            {working ? words("updating") : words("update")}
          </Button>
        </>
      }
    >
      {leaving && pending.length > 0 && (
        <Leaving
          what={pending.join(words("pause"))}
          onStay={() => setLeaving(false)}
          onLeave={() => open("home")}
        />
      )}
      <Outcome run={run} said={said} onUndo={undo} />
      {readBack.length > 0 && (
        <MessageBar layout="multiline" className={styles.readBack}>
          <MessageBarBody>{words("readBack", { what: readBack.join(words("pause")) })}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)}
        aria-label={words("title")}
      >
        {parts.map((each) => (
          <Tab key={each} value={each}>
            {words(each)}
          </Tab>
        ))}
      </TabList>
      <div {...show("kpis")}>
        <DataForm draft={draft} />
      </div>
      <div {...show("rules")}>
        <Rules
          draft={draft}
          periods={opened.periods}
          standing={opened.request.sheets ?? {}}
          problem={problem}
          onChange={(change) => edit((before) => ({ ...before, ...change }))}
        />
      </div>
      <div {...show("more")}>
        <More tools={tools} opened={opened} overview={overview} work={adding} disabled={working} />
      </div>
    </Frame>
  );
}

import { useEffect, useRef } from "react";
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { templateById } from "../../catalog";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import type { Locale } from "../../i18n/sentence";
import { focusFirstError } from "../parts/first-error";
import { Frame } from "../shell/frame";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { useNewScorecard } from "./context";
import { withOwners, type Draft } from "./draft";
import { FurtherSheets } from "./further-sheets";
import { Owners } from "./owners";
import { policyProblem, ScoringRules } from "./scoring-rules";
import { StillToConfirm } from "./still-to-confirm";
import { TitleFields } from "./title-fields";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: "0",
  },
  said: { marginBottom: tokens.spacingVerticalM, ":focus": { outlineStyle: "none" } },
  silent: { marginBottom: "0" },
});

/** The draft in another sheet language; a title that is the template's own name follows. */
function inLanguage(draft: Draft, locale: Locale): Draft {
  const name = templateById(draft.template)?.name;
  const own = name && (draft.title === name.en || draft.title === name.zh);
  return { ...draft, locale, title: own ? name[locale === "zh-CN" ? "zh" : "en"] : draft.title };
}

/** Step 3: what the sheets are called, their period, language and scoring rules; then they are made. */
export function OptionsStep() {
  const styles = useStyles();
  const words = useWords(newScorecardMessages);
  const { draft, run, goTo, edit, create } = useNewScorecard((state) => state);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (run.state === "failed" || run.state === "undone") said.current?.focus();
  }, [run.state]);
  if (!draft) return null;
  const set = (change: Partial<Draft>): void => edit((before) => ({ ...before, ...change }));
  const problem = policyProblem(draft.policies);
  return (
    <Frame
      title={words("title")}
      note={words("stepOptions")}
      focusKey={run.state === "idle" ? "options" : undefined}
      back={{ label: words("toData"), run: () => goTo("data") }}
      footer={
        <Button appearance="primary" onClick={() => void (focusFirstError() || create())}>
          {words("create")}
        </Button>
      }
    >
      <div
        ref={said}
        tabIndex={-1}
        className={mergeClasses(styles.said, run.state === "idle" && styles.silent)}
        role={run.state === "failed" ? "alert" : "status"}
      >
        {run.state === "failed" && (
          <MessageBar intent={run.cancelled ? "info" : "error"} layout="multiline">
            <MessageBarBody>
              {!run.cancelled && <MessageBarTitle>{words("notCreated")}</MessageBarTitle>}
              {run.sentence} {words("kept")}
            </MessageBarBody>
          </MessageBar>
        )}
        {run.state === "undone" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{words("undone")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.form}>
        <StillToConfirm draft={draft} />
        <TitleFields
          draft={draft}
          organisationHint={words("organisationHint")}
          grainLabel={words("grain")}
          onChange={set}
          onGrain={(grain) => set({ grain, trendPeriods: undefined })}
        />
        <Choice
          label={words("sheetLanguage")}
          value={draft.locale}
          options={[
            ["en-US", words("english")],
            ["zh-CN", words("chinese")],
          ]}
          onChange={(locale) => edit((before) => inLanguage(before, locale))}
        />
        <FurtherSheets draft={draft} onChange={set} />
        <Owners draft={draft} onChange={(owners) => edit((before) => withOwners(before, owners))} />
        <ScoringRules
          policies={draft.policies}
          problem={problem}
          onChange={(policies) => set({ policies })}
        />
      </div>
    </Frame>
  );
}

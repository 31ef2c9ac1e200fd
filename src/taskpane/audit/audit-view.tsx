import { useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { paneMessages } from "../../i18n/pane";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { useTextStyles } from "../parts/text-styles";
import { useShown } from "../parts/use-shown";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import type { Audit, AuditServices, Finding } from "./audit-services";
import { Filters, type Filter } from "./filters";
import type { CardTools } from "./finding-card";
import { FindingList } from "./finding-list";
import { AcceptedList, GapList } from "./set-aside";
import { severityOrder } from "./severities";
import { useAudit } from "./use-audit";

const useStyles = makeStyles({
  message: { marginBottom: tokens.spacingVerticalM },
  progress: { display: "grid", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  empty: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: "0", fontSize: "20px" },
});

type Told = { readonly intent: "success" | "error" | "info"; readonly text: string };

const everything: Filter = { severities: severityOrder, text: "", groupBy: "rule" };

/** What is wrong with the workbook, and what can be done about it. */
export function AuditView() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const { status, run, cancel, setAudit, setMarked } = useAudit();
  const [filter, setFilter] = useState(everything);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const [who, setWho] = useState("");
  const { audit, tools, marked, progress } = status;
  const running = status.state === "running";
  const shown = useShown(told);

  /** One thing at a time: then says what came of it. */
  const act = async (work: (from: AuditServices) => Promise<string | undefined>): Promise<void> => {
    if (!tools) return;
    setBusy(true);
    setTold(undefined);
    try {
      const done = await work(tools);
      if (done) setTold({ intent: "success", text: done });
    } catch (error) {
      setTold({ intent: "error", text: services.failureSentence(error, { locale }) });
    } finally {
      setBusy(false);
    }
  };
  const fix = (finding: Finding): Promise<void> =>
    act(async (from) => {
      const count = await from.fix(finding.fix!, { locale });
      void run();
      return count === 0 ? words("fixedCalculation") : words("fixed", { count });
    });
  const accept = (finding: Finding, name: string, reason: string): Promise<void> =>
    act(async (from) => {
      const accepted = await from.accept({ finding, who: name, reason }, { locale });
      setWho(name);
      if (audit) setAudit(without(audit, finding, [...audit.accepted, accepted]));
      return undefined;
    });
  const reopen = (finding: Finding): Promise<void> =>
    act(async (from) => {
      await from.reopen(finding, { locale });
      void run();
      return undefined;
    });
  const report = (result: Audit["result"]): Promise<void> =>
    act(async (from) => words("reported", { sheet: await from.report(result, { locale }) }));
  const toggleMarks = (findings: readonly Finding[]): Promise<void> =>
    act(async (from) => {
      if (marked) {
        await from.unmark({ locale });
        setMarked(false);
        return words("unmarked");
      }
      const { cells, left } = await from.mark(findings, { locale });
      setMarked(true);
      return left === 0 ? words("marked", { count: cells }) : words("markedSome", { count: cells, left });
    });
  const cardTools: CardTools | undefined = tools && {
    busy: busy || running,
    who,
    ruleWords: tools.ruleWords,
    show: (place) => void act(async (from) => void (await from.show(place, { locale }))),
    fix: (finding) => void fix(finding),
    accept,
  };

  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey="audit"
      footer={
        running ? (
          <Button onClick={cancel}>{words("cancel")}</Button>
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void run()}>
            {words(audit ? "auditAgain" : "audit")}
          </Button>
        )
      }
    >
      <div ref={shown} role="status">
        {told && (
          <MessageBar intent={told.intent} layout="multiline" className={styles.message}>
            <MessageBarBody>{told.text}</MessageBarBody>
          </MessageBar>
        )}
        {status.state === "cancelled" && (
          <MessageBar intent="info" layout="multiline" className={styles.message}>
            <MessageBarBody>{words("cancelled")}</MessageBarBody>
          </MessageBar>
        )}
        {status.state === "failed" && (
          <MessageBar intent="error" layout="multiline" className={styles.message}>
            <MessageBarBody>{services.failureSentence(status.error, { locale })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {running && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={words("title")}
            max={progress?.steps}
            value={progress ? progress.step - 0.5 : undefined}
          />
          <p className={text.quiet}>{progress?.label ?? words("stepRead")}</p>
        </div>
      )}
      {audit && cardTools && (
        <>
          <p className={text.quiet}>
            {words("checked", {
              sheets: audit.result.sheets,
              formulas: audit.result.formulas,
              rules: audit.rules,
            })}
          </p>
          {audit.result.findings.length === 0 ? (
            <p className={text.strong}>
              <span className={styles.empty}>
                <CheckmarkCircleFilled className={styles.good} aria-hidden="true" />
                {words("nothing")}
              </span>
            </p>
          ) : (
            <>
              <div className={styles.tools}>
                <Button size="small" disabledFocusable={busy || running} onClick={() => void report(audit.result)}>
                  {words("report")}
                </Button>
                <Button
                  size="small"
                  disabledFocusable={busy || running}
                  onClick={() => void toggleMarks(audit.result.findings)}
                >
                  {words(marked ? "marksOff" : "marksOn")}
                </Button>
              </div>
              <Filters findings={audit.result.findings} filter={filter} onChange={setFilter} />
              <FindingList findings={audit.result.findings} filter={filter} tools={cardTools} />
            </>
          )}
          {audit.result.findings.length === 0 && marked && (
            <Button size="small" disabledFocusable={busy} onClick={() => void toggleMarks([])}>
              {words("marksOff")}
            </Button>
          )}
          <AcceptedList accepted={audit.accepted} busy={busy} onReopen={(finding) => void reopen(finding)} />
          <GapList gaps={audit.result.gaps} />
        </>
      )}
    </Frame>
  );
}

const without = (audit: Audit, finding: Finding, accepted: Audit["accepted"]): Audit => ({
  ...audit,
  accepted,
  result: { ...audit.result, findings: audit.result.findings.filter((each) => each !== finding) },
});

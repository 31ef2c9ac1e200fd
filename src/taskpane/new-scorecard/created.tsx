import { useState } from "react";
import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { Section } from "../parts/section";
import { openScorecardView } from "../scorecard/chosen";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { useNewScorecard } from "./context";
import type { Run } from "./store";

const useStyles = makeStyles({
  said: { display: "flex", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalL },
  icon: { fontSize: "20px", lineHeight: "0", color: tokens.colorStatusSuccessForeground1, flexShrink: "0" },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalL },
  link: { minHeight: "24px", textAlign: "left" },
  problem: { marginBottom: tokens.spacingVerticalM },
});

/** What was made, where it is, and the way back. */
export function Created({ run }: { run: Run & { state: "created" | "undoing" } }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  const services = useServices();
  const undo = useNewScorecard((state) => state.undo);
  const [problem, setProblem] = useState<string>();
  const busy = run.state === "undoing";
  const show = (sheet: string): void => {
    setProblem(undefined);
    services
      .goToSheet(sheet, { locale })
      .catch((error: unknown) => setProblem(services.failureSentence(error, { locale })));
  };
  return (
    <Frame
      title={words("created")}
      focusKey="created"
      back={{ label: words("toHome"), run: () => useNavigation.getState().open("home") }}
      footer={
        <>
          <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void undo()}>
            {words("undo")}
          </Button>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => show(run.created.sheets[0])}>
            {words("goToSheet")}
          </Button>
        </>
      }
    >
      {problem && (
        <MessageBar intent="error" layout="multiline" className={styles.problem}>
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.said} role="status">
        <span className={styles.icon}>
          <CheckmarkCircleRegular aria-hidden="true" />
        </span>
        <p className={text.body}>{busy ? words("undoing") : words("liveText")}</p>
      </div>
      <Section title={words("sheetsAdded")}>
        <ul className={styles.list}>
          {run.created.sheets.map((sheet) => (
            <li key={sheet} className={text.body}>
              <Link
                as="button"
                className={styles.link}
                aria-label={words("goToNamed", { sheet })}
                onClick={() => show(sheet)}
              >
                {sheet}
              </Link>
            </li>
          ))}
        </ul>
        <Button disabledFocusable={busy} onClick={() => openScorecardView(run.created.sheets[0])}>
          {words("changeIt")}
        </Button>
      </Section>
    </Frame>
  );
}

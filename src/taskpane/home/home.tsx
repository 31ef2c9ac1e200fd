import { useState } from "react";
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { paneMessages } from "../../i18n/pane";
import { Section } from "../parts/section";
import { openScorecardView } from "../scorecard/chosen";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { ScorecardList } from "./scorecard-list";
import { SourceList } from "./source-list";
import { ToolList } from "./tool-list";

const useStyles = makeStyles({
  lines: { display: "grid", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} 0` },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
  link: { minHeight: "24px" },
  problem: { marginBottom: tokens.spacingVerticalM },
});

/** What can be done now with this workbook: its data, its scorecards, its functions. */
export function Home() {
  const styles = useStyles();
  const words = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const { open, draft } = useNavigation();
  const workbook = useLoad(() => services.readWorkbook({ locale }));
  const [problem, setProblem] = useState<string>();
  const attempt = (work: Promise<void>): void => {
    setProblem(undefined);
    work.catch((error: unknown) => setProblem(services.failureSentence(error, { locale })));
  };
  const overview = workbook.value;
  const said = workbook.state === "failed" ? services.failureSentence(workbook.error, { locale }) : problem;
  return (
    <Frame
      title={words("thisWorkbook")}
      footer={
        <>
          {draft && (
            <Button onClick={() => open("new-scorecard")}>{words("continueDraft", { title: draft })}</Button>
          )}
          <Button
            appearance="primary"
            onClick={() => {
              useNavigation.getState().setDraft(undefined);
              open("new-scorecard");
            }}
          >
            {words("newScorecard")}
          </Button>
        </>
      }
    >
      <div role="alert">
        {said && (
          <MessageBar intent="error" layout="multiline" className={styles.problem}>
            <MessageBarBody>{said}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {overview && (
        <Section title={words("scorecards")}>
          <ScorecardList
            scorecards={overview.scorecards}
            onOpen={(sheet) => attempt(services.goToSheet(sheet, { locale }))}
            onEdit={openScorecardView}
          />
        </Section>
      )}
      <Section
        title={words("data")}
        tools={
          <Button
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={words("readAgain")}
            title={words("readAgain")}
            disabled={workbook.state === "loading"}
            onClick={() => {
              setProblem(undefined);
              workbook.again();
            }}
          />
        }
      >
        {overview ? (
          <SourceList {...overview} />
        ) : workbook.state === "loading" ? (
          <Skeleton className={styles.lines} aria-label={words("reading")}>
            <SkeletonItem size={20} />
            <SkeletonItem size={16} />
            <SkeletonItem size={16} />
          </Skeleton>
        ) : (
          <Button onClick={workbook.again}>{words("tryAgain")}</Button>
        )}
      </Section>
      <Section title={words("tools")}>
        <ToolList />
        <div className={styles.tools}>
          <Link as="button" className={styles.link} onClick={() => attempt(services.openHelp({ locale }))}>
            {words("functionHelp")}
          </Link>
        </div>
      </Section>
    </Frame>
  );
}

import { useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { paneMessages } from "../../i18n/pane";
import { paneSignOffMessages } from "../../i18n/pane-sign-off";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLoad } from "../parts/use-load";
import { useShown } from "../parts/use-shown";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { ClosingForm, type Closing } from "./closing-form";
import { SignOffList } from "./sign-off-list";

const useStyles = makeStyles({
  lines: { display: "grid", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} 0` },
  message: { marginBottom: tokens.spacingVerticalM },
});

type Told = { readonly intent: "success" | "error"; readonly text: string };

/** Closing periods, and what has changed since they were closed. */
export function SignOffView() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneSignOffMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const loaded = useLoad(async () => {
    const tools = await services.loadSignOff();
    return { tools, overview: await tools.readSignOffs({ locale }) };
  });
  const [closing, setClosing] = useState<Closing>({ sheet: "", signedBy: "", note: "", restart: false });
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const { value } = loaded;
  const shown = useShown(told);
  const scorecards = value?.overview.scorecards ?? [];
  const chosen = scorecards.find(({ sheet }) => sheet === closing.sheet) ?? scorecards.at(0);
  const failed = (error: unknown): void =>
    setTold({ intent: "error", text: services.failureSentence(error, { locale }) });

  const sign = async (): Promise<void> => {
    if (!value || !chosen) return;
    setBusy(true);
    setTold(undefined);
    try {
      const { content, ledgerSheet } = await value.tools.signOffPeriod(
        { ...closing, sheet: chosen.sheet },
        { locale }
      );
      setTold({
        intent: "success",
        text: words("signed", {
          period: content.period.label,
          title: content.scorecard.title,
          sheet: ledgerSheet,
        }),
      });
      setClosing({ ...closing, note: "", restart: false });
      loaded.again();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey="sign-off"
      footer={
        chosen && (
          <>
            <Button disabledFocusable={busy || loaded.state === "loading"} onClick={loaded.again}>
              {words("checkAgain")}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={busy || loaded.state === "loading"}
              onClick={() => void sign()}
            >
              {words("signOff")}
            </Button>
          </>
        )
      }
    >
      <div ref={shown} role="status">
        {told && (
          <MessageBar intent={told.intent} layout="multiline" className={styles.message}>
            <MessageBarBody>{told.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {loaded.state === "failed" && (
        <MessageBar intent="error" layout="multiline" className={styles.message}>
          <MessageBarBody>{services.failureSentence(loaded.error, { locale })}</MessageBarBody>
        </MessageBar>
      )}
      {!value ? (
        loaded.state === "failed" ? (
          <Button onClick={loaded.again}>{paneWords("tryAgain")}</Button>
        ) : (
          <Skeleton className={styles.lines} aria-label={paneWords("reading")}>
            <SkeletonItem size={20} />
            <SkeletonItem size={32} />
            <SkeletonItem size={32} />
          </Skeleton>
        )
      ) : (
        <>
          <Section title={words("closePeriod")}>
            {chosen ? (
              <ClosingForm
                scorecards={scorecards}
                chosen={chosen}
                closing={closing}
                onChange={setClosing}
                ledgerGone={value.overview.ledger.state === "gone"}
              />
            ) : (
              <p className={text.quiet}>{words("noScorecards")}</p>
            )}
          </Section>
          <Section title={words("signOffs")}>
            <SignOffList
              state={value.overview.ledger}
              sentenceOf={(difference) => value.tools.differenceSentence(difference, locale)}
              onShow={(place) => {
                value.tools.showDifference(place, { locale }).catch(failed);
              }}
            />
          </Section>
        </>
      )}
    </Frame>
  );
}

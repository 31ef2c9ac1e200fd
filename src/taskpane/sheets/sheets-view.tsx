import { useState } from "react";
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CalendarAddRegular } from "@fluentui/react-icons/svg/calendar-add";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { sheetToolMessages } from "../../i18n/pane-sheets";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import type { SheetServices } from "./sheet-services";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  about: { marginBottom: tokens.spacingVerticalS },
  message: { marginBottom: tokens.spacingVerticalM },
});

type Told = {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** True where it can be taken back. */
  readonly undo?: boolean;
};

/** The next period of data entry, what a review has to say of this one, and diagrams drawn again: what is done again and again with a scorecard. */
export function SheetsView() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sheetToolMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const { value, state, ...loaded } = useLoad(async () => {
    const tools = await services.loadSheets();
    return { tools, found: await tools.readSheetTools() };
  });
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const failure = (error: unknown): Told => ({
    intent: "error",
    text: services.failureSentence(error, { locale }),
  });
  const run = async (work: (tools: SheetServices) => Promise<Told>): Promise<void> => {
    if (!value || busy) return;
    setBusy(true);
    setTold(undefined);
    setTold(await work(value.tools).catch(failure));
    setBusy(false);
  };
  const addPeriod = (scorecard: string): Promise<void> =>
    run(async (tools) => {
      const { sheet, rows } = await tools.addNextPeriodOf(scorecard, { locale });
      return rows > 0
        ? { intent: "success", text: words("added", { rows, sheet }) }
        : { intent: "warning", text: words("noPeriod", { sheet }) };
    });
  const fillReview = (scorecard: string): Promise<void> =>
    run(async (tools) => {
      const { sheet, period, rows, known } = await tools.fillReviewOf(scorecard, { locale });
      if (period === "") return { intent: "warning", text: words("noPeriodShown") };
      if (rows === 0)
        return { intent: "info", text: words(known > 0 ? "filledAll" : "nothingMissed", { period, sheet }) };
      const filled = words("filled", { rows, period, sheet });
      const before = known > 0 ? words("filledBefore", { known }) : "";
      return {
        intent: "success",
        text: [filled, before].filter(Boolean).join(words("space")),
        undo: true,
      };
    });
  const undo = (): Promise<void> =>
    run(async () => {
      await services.undo({ locale });
      return { intent: "success", text: words("undone") };
    });
  const redraw = (): Promise<void> =>
    run(async (tools) => {
      const { sheets, kept, changed } = await tools.redrawNow({ locale });
      if (sheets.length === 0) return { intent: "warning", text: words("nothingDrawn") };
      const drawn = words("redrawnOne", { sheets: sheets.join(locale === "zh-CN" ? "、" : ", ") });
      return {
        intent: "success",
        text: [drawn, kept > 0 ? words("keptShapes", { kept }) : ""].filter(Boolean).join(words("space")),
        undo: changed,
      };
    });
  const { entries = [], reviews = [], diagrams = 0 } = value?.found ?? {};
  const nothing = entries.length + reviews.length + diagrams === 0;
  const shown = told ?? (state === "failed" && "error" in loaded ? failure(loaded.error) : undefined);
  return (
    <Frame title={words("title")} focusKey="sheets" back={{ label: words("back"), run: () => open("home") }}>
      <div role="status">
        {shown && (
          <MessageBar intent={shown.intent} layout="multiline" className={styles.message}>
            <MessageBarBody>{shown.text}</MessageBarBody>
            {shown.undo && (
              <MessageBarActions>
                <Button onClick={() => void undo()}>{words("undo")}</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
      {!value && state === "loading" && (
        <Skeleton aria-label={words("loading")}>
          <SkeletonItem size={32} />
        </Skeleton>
      )}
      {value && nothing && <p className={text.quiet}>{words("none")}</p>}
      {entries.length > 0 && (
        <Section title={words("entry")}>
          <p className={mergeClasses(text.quiet, styles.about)}>{words("nextPeriodText")}</p>
          <div className={styles.list}>
            {entries.map(({ sheet, title }) => (
              <Button
                key={sheet}
                icon={<CalendarAddRegular />}
                disabledFocusable={busy}
                onClick={() => void addPeriod(sheet)}
              >
                {entries.length === 1 ? words("nextPeriod") : words("nextPeriodOf", { name: title })}
              </Button>
            ))}
          </div>
        </Section>
      )}
      {reviews.length > 0 && (
        <Section title={words("review")}>
          <p className={mergeClasses(text.quiet, styles.about)}>{words("fillReviewText")}</p>
          <div className={styles.list}>
            {reviews.map(({ sheet, title }) => (
              <Button
                key={sheet}
                icon={<ClipboardTaskRegular />}
                disabledFocusable={busy}
                onClick={() => void fillReview(sheet)}
              >
                {reviews.length === 1 ? words("fillReview") : words("fillReviewOf", { name: title })}
              </Button>
            ))}
          </div>
        </Section>
      )}
      {diagrams > 0 && (
        <Section title={words("diagrams")}>
          <p className={mergeClasses(text.quiet, styles.about)}>{words("redrawText")}</p>
          <Button icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => void redraw()}>
            {words("redraw")}
          </Button>
        </Section>
      )}
    </Frame>
  );
}

import { useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { explainViewMessages } from "../../i18n/pane-explain";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import type { ExplainServices, Place } from "./explain-services";
import { ExplanationBody } from "./explanation-body";
import { useExplanation } from "./use-explanation";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    minWidth: "0",
  },
  lines: { display: "grid", rowGap: tokens.spacingVerticalM },
  back: { justifySelf: "start" },
});

/** How many cells the way back remembers. */
const trailLength = 20;

/** The explanation of a cell, and whether it follows the selection. */
export function FollowedCell({ tools }: { tools: ExplainServices }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(explainViewMessages);
  const locale = useLocale();
  const services = useServices();
  const state = useExplanation(tools, locale);
  const { explanation, error, loading, following, notWatching } = state;
  /** Cells that were left by going to one of their inputs, the last one at the end. */
  const [trail, setTrail] = useState<readonly { place: Place; address: string }[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const say = (failure: unknown): string => services.failureSentence(failure, { locale });

  const goTo = (place: Place): Promise<void> => {
    setProblem(undefined);
    return tools.goToCells(place).catch(setProblem);
  };
  const goToInput = (place: Place): void => {
    if (following && explanation) setTrail((before) => [...before, explanation].slice(-trailLength));
    void goTo(place);
  };
  const last = trail.at(-1);
  const failed = error ?? problem;
  return (
    <>
      <div className={styles.bar}>
        <Switch
          className={styles.switch}
          label={words("follow")}
          checked={following}
          onChange={(_, { checked }) => state.follow(checked)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={words("readAgain")}
          title={words("readAgain")}
          onClick={state.again}
        />
      </div>
      <div className={styles.body} aria-busy={loading}>
        {!following && explanation && (
          <p className={text.quiet}>{words("pinned", { cell: explanation.address })}</p>
        )}
        {notWatching !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words("notWatching", { message: say(notWatching) })}</MessageBarBody>
          </MessageBar>
        )}
        {failed !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{say(failed)}</MessageBarBody>
          </MessageBar>
        )}
        {last && (
          <Button
            className={styles.back}
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={() => {
              setTrail((before) => before.slice(0, -1));
              void goTo(last.place);
            }}
          >
            {words("backTo", { cell: last.address })}
          </Button>
        )}
        {explanation ? (
          <ExplanationBody explanation={explanation} onGoTo={goToInput} />
        ) : (
          loading && (
            <Skeleton className={styles.lines} aria-label={words("reading")}>
              <SkeletonItem size={24} />
              <SkeletonItem size={16} />
              <SkeletonItem size={16} />
            </Skeleton>
          )
        )}
      </div>
    </>
  );
}

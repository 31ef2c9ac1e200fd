import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import { useChosen } from "./chosen";

const useStyles = makeStyles({
  offer: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
});

/** True where a scorecard cannot be found again line by line on its sheets, so that it can only be laid out anew. */
export const isFormLost = (error: unknown): boolean => {
  const { reason } = (error ?? {}) as { readonly reason?: unknown };
  return reason === "layout-old" || reason === "layout-lost";
};

/** Offers to lay a scorecard out on new sheets with its inputs, and opens it there. */
export function LayOutAnew({ sheet, onDone }: { readonly sheet: string; onDone(): void }) {
  const styles = useStyles();
  const words = useWords(scorecardPaneMessages);
  const locale = useLocale();
  const services = useServices();
  const [state, setState] = useState<{ readonly working: boolean; readonly problem?: string }>({
    working: false,
  });
  const run = async (): Promise<void> => {
    setState({ working: true });
    try {
      const tools = await services.loadScorecard();
      const { sheet: laidOut, missing, commentsLeft } = await tools.layOutAnew.run({ sheet }, { locale });
      const said = [
        missing.length > 0
          ? words("laidOutBut", { old: sheet, kpis: missing.join(words("pause")) })
          : words("laidOut", { old: sheet }),
        commentsLeft.length > 0
          ? words("commentsLeft", { old: sheet, cells: commentsLeft.join(words("pause")) })
          : "",
      ]
        .filter(Boolean)
        .join(words("space"));
      useChosen.setState({ sheet: laidOut, said });
      onDone();
    } catch (error) {
      setState({ working: false, problem: services.failureSentence(error, { locale }) });
    }
  };
  return (
    <div className={styles.offer}>
      <p>{words("layOutAnewText")}</p>
      <Button disabledFocusable={state.working} onClick={() => void run()}>
        {words(state.working ? "layingOut" : "layOutAnew")}
      </Button>
      {state.problem && <p role="alert">{state.problem}</p>}
    </div>
  );
}

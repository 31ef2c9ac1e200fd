import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import { Disclosure } from "../parts/disclosure";
import { useTextStyles } from "../parts/text-styles";
import type { WorkbookOverview } from "../services";
import type { ScorecardServices } from "./scorecard-services";
import type { Work } from "./use-work";

export const usePartStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: `0 0 ${tokens.spacingVerticalL}`,
  },
  field: { width: "100%", minWidth: "0" },
});

export interface PartProps {
  tools: ScorecardServices;
  opened: OpenScorecard;
  overview: WorkbookOverview;
  disabled: boolean;
  /** Runs an action and shows the sentence that it gives. */
  work: Work;
}

/** One thing that can be done with a scorecard, behind its title. */
export function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const styles = usePartStyles();
  const quiet = useTextStyles().quiet;
  return (
    <Disclosure title={title}>
      <div className={styles.form}>
        <p className={quiet}>{text}</p>
        {children}
      </div>
    </Disclosure>
  );
}

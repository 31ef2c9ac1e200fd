import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { kpiIn, type Draft, type DraftKpi } from "./draft";
import { mappingState } from "./mapping-state";

const useStyles = makeStyles({ show: { marginBottom: tokens.spacingVerticalM } });

type Part = "all" | "open" | "none" | "noTarget";

const parts = [
  ["all", "showAll"],
  ["open", "showOpen"],
  ["none", "showNone"],
  ["noTarget", "showNoTarget"],
] as const;

const belongs: Readonly<Record<Part, (row: DraftKpi, draft: Draft) => boolean>> = {
  all: () => true,
  open: (row, draft) => stateOf(row, draft) === "unconfirmed",
  none: (row, draft) => stateOf(row, draft) === "none",
  noTarget: (row, draft) =>
    kpiIn(draft, row.kpi)?.direction === "range"
      ? row.lower === undefined || row.upper === undefined
      : row.target === null && row.mapping.target === undefined,
};

const stateOf = (row: DraftKpi, draft: Draft) => mappingState(row, kpiIn(draft, row.kpi) ?? { inputs: [] });

interface Props {
  draft: Draft;
  /** KPIs that do not belong to the part when it is chosen: one that is settled later, or added, stays in view. */
  onHide(kpis: ReadonlySet<string>): void;
}

/** Of many KPIs, those that something is still to be done about. */
export function Showing({ draft, onHide }: Props) {
  const styles = useStyles();
  const words = useWords(newScorecardMessages);
  const [part, setPart] = useState<Part>("all");
  const of = (each: Part): DraftKpi[] => draft.kpis.filter((row) => belongs[each](row, draft));
  return (
    <div className={styles.show}>
      <Choice
        label={words("show")}
        value={part}
        options={parts.map(([each, label]) => [each, words(label, { count: of(each).length })] as const)}
        onChange={(chosen) => {
          setPart(chosen);
          const stay = new Set(of(chosen));
          onHide(new Set(draft.kpis.filter((row) => !stay.has(row)).map(({ kpi }) => kpi)));
        }}
      />
    </div>
  );
}

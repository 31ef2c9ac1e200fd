import { useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { KpiDefinition } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { useNewScorecard } from "./context";
import { withKpiChanged, type Draft, type DraftKpi } from "./draft";
import type { DraftGroup } from "./draft-groups";
import { KpiGroup } from "./kpi-group";
import { KpiTerms } from "./kpi-terms";
import { MappingEditor } from "./mapping-editor";
import { MappingMark } from "./mapping-mark";
import { agreed, chosenMapping, isMapped, mappingState, sameSource } from "./mapping-state";
import { MappingText } from "./mapping-text";
import { SampleView } from "./sample-view";
import { useSample } from "./use-sample";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: "0",
    ...focusRing,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { flexGrow: "1", minWidth: "0" },
  moves: { display: "flex", flexShrink: "0" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  mark: { flexGrow: "1" },
  editor: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The element of a KPI's card, to move the focus to. */
export const cardId = (kpi: string): string => `kpi-card-${kpi}`;

interface Props {
  row: DraftKpi;
  kpi: KpiDefinition;
  draft: Draft;
  /** Where it stands in its group. */
  place: "only" | "first" | "between" | "last";
  /** Groups that it can stand in. */
  groups: readonly DraftGroup[];
  /** True where its details are open from the beginning. */
  opened: boolean;
  onMove(by: -1 | 1): void;
  onMoveTo(group: DraftGroup): void;
  onRemove(): void;
}

/** One KPI of the draft: where its actual comes from, what that gives, its weight and target. */
export function KpiCard({ row, kpi, draft, place, groups, opened, onMove, onMoveTo, onRemove }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  const overview = useNewScorecard((state) => state.overview);
  const edit = useNewScorecard((state) => state.edit);
  const [editing, setEditing] = useState(opened);
  const editorId = useId();
  const changeButton = useRef<HTMLButtonElement>(null);
  const sample = useSample(row.mapping, draft.grain, overview, kpi);
  const name = kpi.name[locale === "zh-CN" ? "zh" : "en"];
  const state = mappingState(row, kpi);
  const sources = overview?.sources ?? [];
  const mapped = isMapped(row.mapping, kpi);
  const setMapping = (mapping: DraftKpi["mapping"]): void =>
    edit((before) => withKpiChanged(before, row.kpi, { mapping }));
  const editName = editing ? "doneName" : mapped ? "changeName" : "chooseName";
  return (
    <div role="group" aria-label={name} id={cardId(row.kpi)} tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h3 className={text.strong}>{name}</h3>
        </div>
        {place !== "only" && (
          <span className={styles.moves}>
            {(
              [
                [-1, "moveUp", <ArrowUpRegular key="up" />, place === "first"],
                [1, "moveDown", <ArrowDownRegular key="down" />, place === "last"],
              ] as const
            ).map(([by, label, icon, end]) => (
              <Button
                key={label}
                appearance="subtle"
                size="small"
                icon={icon}
                disabledFocusable={end}
                aria-label={words(label, { kpi: name })}
                title={words(label, { kpi: name })}
                onClick={() => !end && onMove(by)}
              />
            ))}
          </span>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words("removeName", { kpi: name })}
          title={words("removeName", { kpi: name })}
          onClick={onRemove}
        />
      </div>
      <div className={styles.actions}>
        <span className={styles.mark}>
          <MappingMark state={state} />
        </span>
        {state === "unconfirmed" && (
          <Button
            size="small"
            aria-label={words("confirmName", { kpi: name })}
            onClick={() => {
              setMapping(agreed(row.mapping));
              changeButton.current?.focus();
            }}
          >
            {words("confirm")}
          </Button>
        )}
        <Button
          ref={changeButton}
          size="small"
          appearance={state === "unconfirmed" ? "subtle" : "secondary"}
          aria-expanded={editing}
          aria-controls={editing ? editorId : undefined}
          aria-label={words(editName, { kpi: name })}
          onClick={() => setEditing(!editing)}
        >
          {words(editing ? "done" : mapped ? "change" : "choose")}
        </Button>
        {!sameSource(row.mapping, row.proposal) && row.proposal.confidence !== "none" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setMapping(row.proposal);
              changeButton.current?.focus();
            }}
          >
            {words("proposal")}
          </Button>
        )}
      </div>
      <MappingText mapping={row.mapping} kpi={kpi} sources={sources} />
      {state === "unconfirmed" && row.mapping.note && (
        <p className={text.body}>{row.mapping.note[locale === "zh-CN" ? "zh" : "en"]}</p>
      )}
      {mapped && <SampleView sample={sample} kpi={kpi} name={name} />}
      {editing && (
        <div id={editorId} className={styles.editor}>
          <MappingEditor
            mapping={row.mapping}
            kpi={kpi}
            sources={sources}
            onChange={(change) => setMapping(chosenMapping(row.mapping, change, kpi))}
          />
        </div>
      )}
      <KpiTerms row={row} kpi={kpi} name={name} open={editing} />
      {editing && groups.length > 1 && <KpiGroup row={row} name={name} groups={groups} onMove={onMoveTo} />}
    </div>
  );
}

import { useEffect, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { AddKpi, addKpiId } from "./add-kpi";
import { useNewScorecard } from "./context";
import { DataReview } from "./data-review";
import { kpiIn, moved, withoutKpi, type Draft } from "./draft";
import { kpisByGroup, type DraftGroup } from "./draft-groups";
import { FoundKpis } from "./found-kpis";
import { cardId, KpiCard } from "./kpi-card";
import { groupChoiceId } from "./kpi-group";
import { allConfirmed, mappingCounts } from "./mapping-state";
import { groupsOf, movedToGroup } from "./move-to-group";
import { Showing } from "./showing";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  hint: { marginBottom: tokens.spacingVerticalM },
  counts: { flexGrow: "1", minWidth: "0" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** So many are seen at a glance; of more, a part can be shown. */
const fewKpis = 6;

const readAgainId = "read-again";

/** The KPIs of the draft by group, and the dictionary to add more from. */
export function DataForm({ draft }: { draft: Draft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const { edit, match, matching, overview } = useNewScorecard((state) => state);
  const [announcement, setAnnouncement] = useState("");
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [focusTarget, setFocusTarget] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focusTarget) document.getElementById(focusTarget.id)?.focus();
  }, [focusTarget]);
  /** Removes a KPI; the focus goes to the one that takes its place, or to what adds another. */
  const remove = (kpi: string, name: string): void => {
    const shown = groups.flatMap(({ kpis }) => kpis.map((row) => row.kpi)).filter(isShown);
    const position = shown.indexOf(kpi);
    const next = shown[position + 1] ?? shown[position - 1];
    edit((before) => withoutKpi(before, kpi));
    setAnnouncement(words("removedKpi", { kpi: name }));
    setFocusTarget({ id: next ? cardId(next) : addKpiId });
  };
  const move = (kpi: string, name: string, by: -1 | 1): void => {
    edit((before) => moved(before, kpi, by));
    setAnnouncement(words(by < 0 ? "movedUp" : "movedDown", { kpi: name }));
  };
  /** Moves a KPI to another group; the focus stays in the list where the group was chosen, which goes along. */
  const moveTo = (kpi: string, name: string, group: DraftGroup): void => {
    edit((before) => movedToGroup(before, kpi, group.code));
    setAnnouncement(words("movedTo", { kpi: name, group: group.name[language] }));
    setFocusTarget({ id: groupChoiceId(kpi) });
  };
  const isShown = (kpi: string): boolean => !hidden.has(kpi);
  const confirmAll = (): void => {
    edit(allConfirmed);
    setAnnouncement(words("toConfirm", { count: 0 }));
    setFocusTarget({ id: readAgainId });
  };
  const { mapped, unconfirmed } = mappingCounts(draft, (id) => kpiIn(draft, id));
  const groups = kpisByGroup(draft);
  return (
    <>
      <div className={styles.summary}>
        <p className={mergeClasses(text.body, styles.counts)} role="status">
          {words("mapped", { count: mapped, total: draft.kpis.length })}
          {unconfirmed > 0 && ` · ${words("toConfirm", { count: unconfirmed })}`}
        </p>
        {unconfirmed > 1 && (
          <Button size="small" onClick={confirmAll}>
            {words("confirmAll", { count: unconfirmed })}
          </Button>
        )}
        <Button
          appearance="subtle"
          id={readAgainId}
          icon={<ArrowClockwiseRegular />}
          aria-label={words("readAgain")}
          title={words("readAgain")}
          disabledFocusable={matching.state === "matching"}
          onClick={() => void match({ again: true })}
        />
      </div>
      {overview?.sources.length === 0 ? (
        <p className={mergeClasses(text.quiet, styles.hint)}>{words("noSources")}</p>
      ) : (
        mapped + unconfirmed < draft.kpis.length && (
          <p className={mergeClasses(text.quiet, styles.hint)}>{words("withoutSource")}</p>
        )
      )}
      <DataReview draft={draft} />
      {draft.kpis.length > fewKpis && <Showing draft={draft} onHide={setHidden} />}
      {draft.kpis.length > 0 && !draft.kpis.some(({ kpi }) => isShown(kpi)) && (
        <p className={text.body}>{words("noneShown")}</p>
      )}
      {groups.map(
        ({ code, name, kpis }) =>
          kpis.some(({ kpi }) => isShown(kpi)) && (
            <Section key={code} title={name[language]}>
              {kpis.map((row, place) => {
                const kpi = kpiIn(draft, row.kpi);
                if (!kpi || !isShown(row.kpi)) return null;
                return (
                  <KpiCard
                    key={row.kpi}
                    row={row}
                    kpi={kpi}
                    draft={draft}
                    place={
                      place === 0
                        ? kpis.length === 1
                          ? "only"
                          : "first"
                        : place === kpis.length - 1
                          ? "last"
                          : "between"
                    }
                    groups={groupsOf(draft, row.kpi)}
                    opened={focusTarget?.id === groupChoiceId(row.kpi)}
                    onMoveTo={(group) => moveTo(row.kpi, kpi.name[language], group)}
                    onMove={(by) => move(row.kpi, kpi.name[language], by)}
                    onRemove={() => remove(row.kpi, kpi.name[language])}
                  />
                );
              })}
            </Section>
          )
      )}
      {draft.kpis.length === 0 && <p className={text.body}>{words("noKpisLeft")}</p>}
      <FoundKpis
        draft={draft}
        onAdded={(kpi, name) => {
          setAnnouncement(words("addedKpi", { kpi: name }));
          setFocusTarget({ id: cardId(kpi) });
        }}
      />
      <AddKpi draft={draft} onAdded={(name) => setAnnouncement(words("addedKpi", { kpi: name }))} />
      <p className={styles.hidden} role="status">
        {announcement}
      </p>
    </>
  );
}

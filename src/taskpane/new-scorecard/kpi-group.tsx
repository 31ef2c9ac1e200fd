import type { DraftKpi } from "./draft";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { useLocale, useWords } from "../shell/language";
import { Choice } from "./choice";
import type { DraftGroup } from "./draft-groups";

/** The element in which a KPI's group is chosen, to move the focus to. */
export const groupChoiceId = (kpi: string): string => `kpi-group-${kpi}`;

interface Props {
  row: DraftKpi;
  name: string;
  /** Groups that it can stand in. */
  groups: readonly DraftGroup[];
  onMove(group: DraftGroup): void;
}

/** The group in which a KPI stands; choosing another moves its card there. */
export function KpiGroup({ row, name, groups, onMove }: Props) {
  const words = useWords(newScorecardMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  return (
    <Choice
      id={groupChoiceId(row.kpi)}
      label={words("group")}
      name={words("groupName", { kpi: name })}
      hint={groups.some(({ weight }) => weight !== undefined) ? words("groupHint") : undefined}
      value={row.group}
      options={groups.map(({ code, name: each }) => [code, each[language]] as const)}
      onChange={(chosen) => onMove(groups.find(({ code }) => code === chosen)!)}
    />
  );
}

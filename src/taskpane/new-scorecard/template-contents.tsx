import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { kpiById } from "../../catalog";
import type { ScorecardTemplate } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { groupFor, groupsOfTemplate, kpisByGroup } from "./draft-groups";

const useStyles = makeStyles({
  contents: { display: "block", marginTop: tokens.spacingVerticalS },
  group: { display: "block", marginTop: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  name: { minWidth: "0", overflowWrap: "anywhere" },
  weight: { flexShrink: "0" },
});

interface Props {
  template: ScorecardTemplate;
  /** KPIs that have a source in the workbook; absent until that is known. */
  found?: ReadonlySet<string>;
}

/** What a scorecard of a template has on its sheet: its KPIs by group, with their weights. */
export function TemplateContents({ template, found }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const groups = groupsOfTemplate(template);
  const kpis = template.items.map(({ kpi, weight, group }) => {
    const definition = kpiById(kpi)!;
    return { kpi, weight, group: group ?? groupFor(definition, groups), name: definition.name[language] };
  });
  return (
    <span className={styles.contents}>
      {kpisByGroup({ groups, kpis }).map((group) => (
        <span key={group.code} className={styles.group}>
          <span className={mergeClasses(text.quiet, styles.line)}>{group.name[language]}</span>
          {group.kpis.map(({ kpi, name, weight }) => (
            <span key={kpi} className={mergeClasses(text.body, styles.line)}>
              <span className={styles.name}>
                {name}
                {found?.has(kpi) && <span className={text.quiet}>{words("inData")}</span>}
              </span>
              <span className={mergeClasses(text.number, styles.weight)}>{formatShare(weight, locale)}</span>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

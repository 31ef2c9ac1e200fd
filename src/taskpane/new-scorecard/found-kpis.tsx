import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { kpiById } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useLocale, useWords } from "../shell/language";
import { alsoInData } from "./also-in-data";
import { useNewScorecard } from "./context";
import type { Draft } from "./draft";
import { MappingText } from "./mapping-text";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  text: { flexGrow: "1", minWidth: "0" },
  more: { marginTop: tokens.spacingVerticalS },
});

/** So many are named at once. */
const few = 4;

/** KPIs that the draft lacks though the workbook has data for them, each to be added with its source. */
export function FoundKpis({ draft, onAdded }: { draft: Draft; onAdded(kpi: string, name: string): void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(newScorecardMessages);
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const { found, overview, addKpi } = useNewScorecard((state) => state);
  const [all, setAll] = useState(false);
  if (!found || !overview) return null;
  const kpiOf = (id: string): KpiDefinition | undefined =>
    overview.own?.find((own) => own.id === id) ?? kpiById(id);
  const more = alsoInData(found, draft);
  if (more.length === 0) return null;
  return (
    <Section title={words("alsoInData")}>
      <ul className={styles.list}>
        {more.slice(0, all ? undefined : few).map((mapping) => {
          const kpi = kpiOf(mapping.kpi);
          if (!kpi) return null;
          const name = kpi.name[language];
          return (
            <li key={mapping.kpi} className={styles.row}>
              <div className={styles.text}>
                <h3 className={text.strong}>{name}</h3>
                <MappingText mapping={mapping} kpi={kpi} sources={overview.sources} />
              </div>
              <Button
                size="small"
                icon={<AddRegular />}
                aria-label={words("addWithData", { kpi: name })}
                onClick={() => void addKpi(kpi).then(() => onAdded(kpi.id, name))}
              >
                {words("add")}
              </Button>
            </li>
          );
        })}
      </ul>
      {!all && more.length > few && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words("moreInData", { count: more.length - few })}
        </Button>
      )}
    </Section>
  );
}

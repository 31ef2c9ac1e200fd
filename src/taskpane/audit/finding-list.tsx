import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { gridList } from "../parts/plain-list";
import { useLocale, useWords } from "../shell/language";
import type { Finding } from "./audit-services";
import type { Filter } from "./filters";
import { FindingCard, type CardTools } from "./finding-card";
import { said, searchText } from "./said";

/** Cards that are drawn at first, and with each click more. */
const page = 50;

const useStyles = makeStyles({
  list: {
    ...gridList,
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  count: { marginBottom: tokens.spacingVerticalS },
});

interface Group {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings that the filter lets through, in groups; the groups with the gravest come first. */
export function FindingList({
  findings,
  filter,
  tools,
}: {
  findings: readonly Finding[];
  filter: Filter;
  tools: CardTools;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  const [most, setMost] = useState(page);
  const nameOf = (rule: string): string => {
    const known = tools.ruleWords(rule);
    return known ? said(known.name, locale) : rule;
  };
  const wanted = filter.text.trim().toLowerCase();
  const shown = findings.filter(
    (finding) =>
      filter.severities.includes(finding.severity) &&
      (wanted === "" || searchText(finding, nameOf(finding.rule), locale).includes(wanted))
  );
  const groups = groupsOf(
    shown.slice(0, most),
    (finding) => (filter.groupBy === "rule" ? finding.rule : (finding.sheet ?? "")),
    (key) => (filter.groupBy === "rule" ? nameOf(key) : key || words("wholeWorkbook"))
  );
  const left = shown.length - most;
  return (
    <>
      <div role="status" className={styles.count}>
        <p className={text.quiet}>
          {shown.length === 0
            ? words("noneMatch")
            : words("shownOf", { shown: shown.length, all: findings.length })}
        </p>
      </div>
      {groups.map(({ key, title, findings: own }) => {
        const all = shown.filter((finding) =>
          filter.groupBy === "rule" ? finding.rule === key : (finding.sheet ?? "") === key
        ).length;
        return (
          <Section key={key} title={`${title} · ${all}`}>
            <ul className={styles.list}>
              {own.map((finding) => (
                <FindingCard
                  key={`${finding.rule}|${finding.sheet}|${finding.range}|${finding.sentence.en}`}
                  finding={finding}
                  tools={tools}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {left > 0 && (
        <Button onClick={() => setMost(most + page)}>
          {words("showMore", { count: Math.min(page, left) })}
        </Button>
      )}
    </>
  );
}

function groupsOf(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
  titleOf: (key: string) => string
): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, own]) => ({ key, title: titleOf(key), findings: own }));
}

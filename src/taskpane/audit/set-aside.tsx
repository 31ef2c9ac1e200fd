import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { Disclosure } from "../parts/disclosure";
import { gridList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { AcceptedFinding, AuditGap, Finding } from "./audit-services";
import { placeText, said } from "./said";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalM,
  },
});

/** Findings that were accepted, with who, when and why. */
export function AcceptedList({
  accepted,
  busy,
  onReopen,
}: {
  accepted: readonly AcceptedFinding[];
  busy: boolean;
  onReopen(finding: Finding): void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  if (accepted.length === 0) return null;
  return (
    <Disclosure title={words("accepted", { count: accepted.length })}>
      <ul className={styles.list}>
        {accepted.map(({ finding, acceptance: { key, who, when, reason } }) => (
          <li key={key}>
            <p className={text.body}>
              {[placeText(finding), said(finding.sentence, locale)].filter(Boolean).join(" · ")}
            </p>
            <p className={text.quiet}>{words("acceptedLine", { who, when, reason })}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => onReopen(finding)}>
              {words("reopen")}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What could not be audited, and why. */
export function GapList({ gaps }: { gaps: readonly AuditGap[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  if (gaps.length === 0) return null;
  return (
    <Disclosure title={words("notAudited", { count: gaps.length })}>
      <ul className={styles.list}>
        {gaps.map(({ sheet, sentence }, i) => (
          <li key={i} className={text.quiet}>
            {sheet ? `${sheet}: ${said(sentence, locale)}` : said(sentence, locale)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

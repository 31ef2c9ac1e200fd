import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { focusRing } from "../parts/focus-ring";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import { AcceptForm } from "./accept-form";
import type { AuditServices, Finding } from "./audit-services";
import { EvidenceList } from "./evidence-list";
import { firstPlace, placeText, said } from "./said";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  place: {
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface CardTools {
  readonly busy: boolean;
  /** The name under which something was accepted last. */
  readonly who: string;
  ruleWords: AuditServices["ruleWords"];
  show(place: { sheet: string; address: string }): void;
  fix(finding: Finding): void;
  accept(finding: Finding, who: string, reason: string): void;
}

/** One finding: what is wrong and where; why, what was seen and what to do unfold. */
export function FindingCard({ finding, tools }: { finding: Finding; tools: CardTools }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const id = useId();
  const place = firstPlace(finding);
  const where = placeText(finding);
  const rule = tools.ruleWords(finding.rule);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        {place && where ? (
          <button
            type="button"
            className={mergeClasses(text.quiet, styles.place)}
            aria-label={words("goTo", { place: where })}
            onClick={() => tools.show(place)}
          >
            {where}
          </button>
        ) : (
          <span className={text.quiet}>{words("wholeWorkbook")}</span>
        )}
      </div>
      <p className={text.body} id={`${id}-said`}>
        {said(finding.sentence, locale)}
      </p>
      {open && (
        <div id={`${id}-more`}>
          <EvidenceList evidence={finding.evidence} onShow={tools.show} />
          {rule && <p className={text.quiet}>{said(rule.why, locale)}</p>}
          {rule && <p className={text.quiet}>{said(rule.advice, locale)}</p>}
        </div>
      )}
      {accepting ? (
        <AcceptForm
          who={tools.who}
          disabled={tools.busy}
          onAccept={(who, reason) => tools.accept(finding, who, reason)}
          onBack={() => setAccepting(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-controls={open ? `${id}-more` : undefined}
            aria-describedby={`${id}-said`}
            onClick={() => setOpen(!open)}
          >
            {words("details")}
          </Button>
          {finding.fix && (
            <Button
              size="small"
              disabled={tools.busy}
              aria-describedby={`${id}-said`}
              onClick={() => tools.fix(finding)}
            >
              {words("fix")}
            </Button>
          )}
          <Button
            size="small"
            disabled={tools.busy}
            aria-describedby={`${id}-said`}
            onClick={() => setAccepting(true)}
          >
            {words("accept")}
          </Button>
        </div>
      )}
    </li>
  );
}

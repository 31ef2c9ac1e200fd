import { useId, useRef, useState } from "react";
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
  accept(finding: Finding, who: string, reason: string): Promise<void>;
}

/** One finding: what is wrong and where; why, what was seen and what to do unfold. */
export function FindingCard({ finding, tools }: { finding: Finding; tools: CardTools }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneAuditMessages);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  /** Whether it is being accepted, or was about to be: then the button that leads there has the focus again. */
  const [accepting, setAccepting] = useState<boolean>();
  const card = useRef<HTMLLIElement>(null);
  const id = useId();
  const place = firstPlace(finding);
  const where = placeText(finding);
  const rule = tools.ruleWords(finding.rule);
  /** What is accepted leaves the list: the focus goes to the finding beside it, else to the title. */
  const accept = async (who: string, reason: string): Promise<void> => {
    const cards = [...document.querySelectorAll("[data-finding]")];
    const at = cards.indexOf(card.current!);
    const beside = cards[at + 1] ?? cards[at - 1];
    await tools.accept(finding, who, reason);
    requestAnimationFrame(() => {
      if (card.current?.isConnected) return;
      (beside?.querySelector("button") ?? document.querySelector("h1"))?.focus();
    });
  };
  return (
    <li className={styles.card} ref={card} data-finding={finding.rule}>
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
          onAccept={(who, reason) => void accept(who, reason)}
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
              disabledFocusable={tools.busy}
              aria-describedby={`${id}-said`}
              onClick={() => tools.fix(finding)}
            >
              {words("fix")}
            </Button>
          )}
          <Button
            size="small"
            disabledFocusable={tools.busy}
            aria-describedby={`${id}-said`}
            autoFocus={accepting === false}
            onClick={() => setAccepting(true)}
          >
            {words("accept")}
          </Button>
        </div>
      )}
    </li>
  );
}

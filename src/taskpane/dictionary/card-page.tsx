import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiDefinition } from "../../catalog/types";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { CardBody } from "./card-body";
import { calcFormula } from "./card-fields";
import type { DictionaryServices, Inserted } from "./dictionary-services";

const useStyles = makeStyles({
  said: { flex: "1 1 100%", minWidth: "0" },
  ask: { display: "grid", rowGap: tokens.spacingVerticalS, flex: "1 1 100%" },
});

export interface CardPageProps {
  tools: DictionaryServices;
  kpi: KpiDefinition;
  /** Present for an own KPI: titles of the scorecards that use it. */
  uses?: readonly string[];
  onBack(): void;
  onEdit(): void;
  onDuplicate(): void;
  onDelete(): Promise<void>;
}

/** One KPI's card, and what can be done with it. */
export function CardPage({ tools, kpi, uses, onBack, onEdit, onDuplicate, onDelete }: CardPageProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(dictionaryMessages);
  const locale = useLocale();
  const services = useServices();
  const [said, setSaid] = useState("");
  const [occupied, setOccupied] = useState<string>();
  /** Whether deleting is being asked about, or was: then the button that asks has the focus again. */
  const [asking, setAsking] = useState<boolean>();
  const [busy, setBusy] = useState(false);
  const name = kpi.name[locale === "zh-CN" ? "zh" : "en"];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setOccupied(undefined);
    try {
      await work();
    } catch (error) {
      setSaid(services.failureSentence(error, { locale }));
    } finally {
      setBusy(false);
    }
  };
  const insert = (replace: boolean): Promise<void> =>
    attempt(async () => {
      const done: Inserted = await tools.insertCard(kpi.id, replace, { locale });
      setSaid(words(done.state, { cell: done.place.address, sheet: done.place.sheet }));
      setOccupied(done.state === "occupied" ? done.place.address : undefined);
    });
  const copy = (): void => {
    const formula = calcFormula(kpi);
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard ? clipboard.writeText(formula) : Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setSaid(words("copied", { formula })),
      () => setSaid(copyByHand(formula) ? words("copied", { formula }) : words("notCopied", { formula }))
    );
  };
  return (
    <Frame
      title={name}
      back={{ label: words("toList"), run: onBack }}
      focusKey={kpi.id}
      footer={
        <>
          <p role="status" className={`${said ? text.body : text.quiet} ${styles.said}`}>
            {said || (uses ? words("ownCard") : "")}
          </p>
          {occupied && (
            <Button disabledFocusable={busy} onClick={() => void insert(true)}>
              {words("replace", { cell: occupied })}
            </Button>
          )}
          {uses ? (
            asking ? (
              <div
                className={styles.ask}
                role="group"
                aria-label={words("delete")}
                onKeyDown={({ key }) => key === "Escape" && setAsking(false)}
              >
                <p className={text.body}>
                  {words("deleteAsk", { kpi: name })}
                  {uses.length > 0 &&
                    ` ${words("deleteUsed", { titles: uses.join(locale === "zh-CN" ? "、" : ", ") })}`}
                </p>
                <Button autoFocus disabledFocusable={busy} onClick={() => setAsking(false)}>
                  {words("keep")}
                </Button>
                <Button appearance="primary" disabledFocusable={busy} onClick={() => void attempt(onDelete)}>
                  {words("deleteYes")}
                </Button>
              </div>
            ) : (
              <>
                <Button autoFocus={asking === false} onClick={() => setAsking(true)}>
                  {words("delete")}
                </Button>
                <Button appearance="primary" onClick={onEdit}>
                  {words("edit")}
                </Button>
              </>
            )
          ) : (
            <>
              <Button onClick={onDuplicate}>{words("duplicate")}</Button>
              <Button onClick={copy}>{words("copyFormula")}</Button>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void insert(false)}>
                {words("insertCard")}
              </Button>
            </>
          )}
        </>
      }
    >
      <CardBody kpi={kpi} {...(uses ? { uses } : {})} />
    </Frame>
  );
}

/** A pane in a frame may be refused the clipboard; a selected text can still be copied. */
function copyByHand(formula: string): boolean {
  const field = document.createElement("textarea");
  const before = document.activeElement as HTMLElement | null;
  field.value = formula;
  document.body.append(field);
  field.select();
  const copied = typeof document.execCommand === "function" && document.execCommand("copy");
  field.remove();
  before?.focus();
  return copied;
}

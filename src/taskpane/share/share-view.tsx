import { useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { paneMessages } from "../../i18n/pane";
import { paneShareMessages } from "../../i18n/pane-share";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useLoad } from "../parts/use-load";
import { useShown } from "../parts/use-shown";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { Checklist, type PointTools } from "./checklist";
import { attachOutcome, detachOutcome, proofOutcome, type Outcome } from "./outcome";
import { OutcomeMessage } from "./outcome-message";
import type { CheckedPoint, Scope, ShareServices } from "./share-services";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  outcome: { marginBottom: tokens.spacingVerticalL },
});

type ScopeKind = Scope["kind"];
type Flavour = "microsoft365" | "excel2016";

/** Proving KPI formulas in Excel's own functions, taking them out and putting them back, and what to check before sharing. */
export function ShareView() {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneShareMessages);
  const paneWords = useWords(paneMessages);
  const locale = useLocale();
  const services = useServices();
  const open = useNavigation((state) => state.open);
  const [kind, setKind] = useState<ScopeKind>("workbook");
  const [flavour, setFlavour] = useState<Flavour>("microsoft365");
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [points, setPoints] = useState<readonly CheckedPoint[]>();
  const loaded = useLoad(() => services.loadShare());
  const tools = loaded.value;
  const shown = useShown(outcome ?? busy);

  /** One thing at a time: says what is being done, then what came of it. */
  const act = async (
    doing: string,
    work: (tools: ShareServices) => Promise<Outcome | undefined>
  ): Promise<void> => {
    if (!tools) return;
    setBusy(doing);
    setOutcome(undefined);
    try {
      setOutcome(await work(tools));
      if (points) setPoints(await tools.checkSharing({ locale }));
    } catch (error) {
      setOutcome({ intent: "error", title: services.failureSentence(error, { locale }), cells: [] });
    } finally {
      setBusy(undefined);
    }
  };
  const scope = async (from: ShareServices): Promise<Scope> =>
    kind === "workbook" ? { kind } : from.selectedScope(kind);

  const proveNow = (): Promise<void> =>
    act(words("proving"), async (from) =>
      proofOutcome(await from.proveFormulas({ scope: await scope(from), flavour }, { locale }), words)
    );
  const detachNow = (): Promise<void> =>
    act(words("detaching"), async (from) =>
      detachOutcome(await from.detachFormulas({ scope: await scope(from), flavour }, { locale }), words)
    );
  const attachNow = (): Promise<void> =>
    act(words("attaching"), async (from) => attachOutcome(await from.attachFormulas({ locale }), words));
  const repairNow = (): Promise<void> =>
    act(words("repairing"), async (from) => ({
      intent: "success",
      title: words("repaired", { count: await from.repairFormulas({ locale }) }),
      cells: [],
    }));
  const checkNow = (): Promise<void> =>
    act(words("checking"), async (from) => {
      setPoints(await from.checkSharing({ locale }));
      return undefined;
    });
  const show = (place: { sheet: string; address: string }): void => {
    tools?.showCells(place, { locale }).catch((error: unknown) => {
      setOutcome({ intent: "error", title: services.failureSentence(error, { locale }), cells: [] });
    });
  };

  const toolsOf = ({ id, ok, place }: CheckedPoint): PointTools[] => {
    const found: PointTools[] = place ? [{ label: words("show"), run: () => show(place) }] : [];
    if (ok) return [];
    if (id === "formulas")
      return [...found, { label: words("detachAll"), run: () => void detachEverything() }];
    if (id === "autoOpen")
      return [
        {
          label: words("stopAutoOpen"),
          run: () => void act(words("checking"), async (from) => void (await from.stopAutoOpen())),
        },
      ];
    if (id === "about")
      return [
        {
          label: words("addAbout"),
          run: () => void act(words("checking"), async (from) => void (await from.addAboutSheet({ locale }))),
        },
      ];
    return found;
  };
  const detachEverything = (): Promise<void> =>
    act(words("detaching"), async (from) =>
      detachOutcome(await from.detachFormulas({ scope: { kind: "workbook" }, flavour }, { locale }), words)
    );

  return (
    <Frame
      title={words("title")}
      back={{ label: paneWords("home"), run: () => open("home") }}
      focusKey="share"
      footer={
        tools && (
          <Button
            appearance="primary"
            disabledFocusable={busy !== undefined}
            onClick={() => busy === undefined && void proveNow()}
          >
            {words("prove")}
          </Button>
        )
      }
    >
      <div ref={shown} role="status" className={outcome || busy ? styles.outcome : undefined}>
        {busy && (
          <Field validationMessage={busy} validationState="none">
            <ProgressBar aria-label={busy} />
          </Field>
        )}
        {outcome && <OutcomeMessage outcome={outcome} onShow={show} />}
      </div>
      {!tools ? (
        loaded.state === "failed" ? (
          <>
            <OutcomeMessage
              outcome={{
                intent: "error",
                title: services.failureSentence(loaded.error, { locale }),
                cells: [],
              }}
              onShow={show}
            />
            <Button onClick={loaded.again}>{paneWords("tryAgain")}</Button>
          </>
        ) : (
          <Spinner delay={300} label={paneWords("starting")} />
        )
      ) : (
        <>
          <Section title={words("formulas")}>
            <div className={styles.form}>
              <p className={text.body}>{words("formulasText")}</p>
              <Field label={words("where")}>
                <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as ScopeKind)}>
                  <Radio value="workbook" label={words("wholeWorkbook")} />
                  <Radio value="sheet" label={words("thisSheet")} />
                  <Radio value="cells" label={words("selectedCells")} />
                </RadioGroup>
              </Field>
              <Field label={words("forWhom")}>
                <RadioGroup value={flavour} onChange={(_, { value }) => setFlavour(value as Flavour)}>
                  <Radio value="microsoft365" label={words("microsoft365")} />
                  <Radio value="excel2016" label={words("excel2016")} />
                </RadioGroup>
              </Field>
              <div className={styles.buttons}>
                <Button disabledFocusable={busy !== undefined} onClick={() => void detachNow()}>
                  {words("detach")}
                </Button>
                <Button disabledFocusable={busy !== undefined} onClick={() => void attachNow()}>
                  {words("attach")}
                </Button>
                <Button disabledFocusable={busy !== undefined} onClick={() => void repairNow()}>
                  {words("repair")}
                </Button>
              </div>
              <p className={text.quiet}>{words("keptText")}</p>
            </div>
          </Section>
          <Section title={words("checklist")}>
            <div className={styles.form}>
              {points ? (
                <Checklist points={points} toolsOf={toolsOf} disabled={busy !== undefined} />
              ) : (
                <p className={text.body}>{words("checklistText")}</p>
              )}
              <div className={styles.buttons}>
                <Button disabledFocusable={busy !== undefined} onClick={() => void checkNow()}>
                  {words(points ? "checkAgain" : "check")}
                </Button>
              </div>
            </div>
          </Section>
        </>
      )}
    </Frame>
  );
}

import { useId, useMemo, useRef, useState } from "react";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { areas } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import {
  checkForm,
  retyped,
  type CardText,
  type OwnKpi,
  type OwnKpiForm,
} from "../../actions/own-kpis/own-kpi-form";
import { dictionaryMessages, ownFormMessages } from "../../i18n/pane-dictionary";
import { ownKpiMessages } from "../../i18n/own-kpis";
import { Choice } from "../new-scorecard/choice";
import { capital } from "../parts/capital";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { AimFields } from "./aim-fields";
import { CalculationFields } from "./calculation-fields";
import { SmartList } from "./smart-list";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  said: { flex: "1 1 100%", minWidth: "0" },
  message: { marginBottom: tokens.spacingVerticalM },
});

export interface OwnFormProps {
  start: OwnKpiForm;
  own: readonly KpiDefinition[];
  /** Titles of scorecards that use the KPI that is changed. */
  uses: readonly string[];
  onSave(kpi: OwnKpi): Promise<void>;
  onBack(): void;
}

/** The form of an own KPI. What is wrong is said while it is typed; what would make it a better KPI too. */
export function OwnForm({ start, own, uses, onSave, onBack }: OwnFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(ownFormMessages);
  const kpiWords = useWords(ownKpiMessages);
  const cardWords = useWords(dictionaryMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const services = useServices();
  const [form, setForm] = useState(start);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  /** A fault is shown once its field was touched, or a save was tried: an empty form is not scolded. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(
    new Set(start.changes || start.calculation ? ["all"] : [])
  );
  const checked = useMemo(() => checkForm(form, own, language), [form, own, language]);
  const saidId = useId();
  const fields = useRef<HTMLDivElement>(null);
  const set = (change: Partial<OwnKpiForm>, field?: string): void => {
    setForm((before) => ({ ...before, ...change }));
    if (field) setTouched((before) => new Set([...before, field]));
  };
  const problem = (field: string): string | undefined => {
    if (!touched.has("all") && !touched.has(field)) return undefined;
    const found = checked.problems.filter((each) => each.field === field);
    return found.length > 0
      ? found.map(({ message, values }) => kpiWords(message, values)).join(" ")
      : undefined;
  };
  const wrong = (field: string) => {
    const said = problem(field);
    return said ? ({ validationState: "error", validationMessage: said } as const) : {};
  };
  const save = async (): Promise<void> => {
    setTouched(new Set(["all"]));
    if (!checked.kpi) {
      // Once the faults are drawn, the first of them takes the focus.
      requestAnimationFrame(() =>
        fields.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus()
      );
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      await onSave(checked.kpi);
    } catch (error) {
      setFailure(services.failureSentence(error, { locale }));
      setBusy(false);
    }
  };
  const textField = (key: CardText, label: string, hint?: string, long = false) => {
    const value = form.texts[key][language];
    const change = (typed: string): void =>
      set({ texts: { ...form.texts, [key]: retyped(form.texts[key], language, typed) } });
    return (
      <Field size="small" label={label} hint={hint}>
        {long ? (
          <Textarea resize="vertical" value={value} onChange={(_, data) => change(data.value)} />
        ) : (
          <Input value={value} onChange={(_, data) => change(data.value)} />
        )}
      </Field>
    );
  };
  const mend = touched.has("all") ? checked.problems.length : 0;
  const nameField = (side: "en" | "zh", first: boolean) => (
    <Field
      size="small"
      label={words(side === "en" ? "nameEn" : "nameZh")}
      hint={first ? words("nameHint") : undefined}
      {...(first ? wrong("name") : {})}
    >
      <Input
        value={form.name[side]}
        onChange={(_, { value }) => set({ name: { ...form.name, [side]: value } }, "name")}
      />
    </Field>
  );
  const cycles = ["daily", "weekly", "monthly", "quarterly", "half-year", "year"] as const;
  return (
    <Frame
      title={words(form.changes ? "editTitle" : "newTitle")}
      back={{ label: words("back"), run: onBack }}
      focusKey="own-form"
      footer={
        <>
          <p role="status" id={saidId} className={`${text.quiet} ${styles.said}`}>
            {mend > 0
              ? words("problems", { count: mend })
              : words("smartCount", { met: checked.smart.filter(({ met }) => met).length })}
          </p>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            aria-describedby={saidId}
            onClick={() => !busy && void save()}
          >
            {words(busy ? "saving" : "save")}
          </Button>
        </>
      }
    >
      <div ref={fields}>
        <div role="alert">
          {failure && (
            <MessageBar intent="error" layout="multiline" className={styles.message}>
              <MessageBarBody>{failure}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {uses.length > 0 && (
          <MessageBar intent="info" layout="multiline" className={styles.message}>
            <MessageBarBody>
              {words("usedIn", { titles: uses.join(language === "zh" ? "、" : ", ") })}
            </MessageBarBody>
          </MessageBar>
        )}
        <Section title={words("what")}>
          <div className={styles.fields}>
            {nameField(language, true)}
            {nameField(language === "zh" ? "en" : "zh", false)}
            {textField("definition", words("definition"), words("definitionHint"), true)}
            {textField("purpose", words("purpose"), undefined, true)}
          </div>
        </Section>
        <Section title={words("how")}>
          <CalculationFields form={form} problem={problem} onChange={set} />
        </Section>
        <Section title={words("aim")}>
          <AimFields form={form} problem={problem("band")} onChange={set} />
        </Section>
        <Section title={words("who")}>
          <div className={styles.fields}>
            {textField("owner", words("owner"))}
            <Choice
              label={words("frequency")}
              value={form.frequency ?? ""}
              options={[
                ["", words("choose")],
                ...cycles.map((cycle) => [cycle, capital(kpiWords(cycle))] as const),
              ]}
              onChange={(frequency) => set({ frequency: frequency === "" ? undefined : frequency })}
            />
            {textField("source", words("source"))}
            {textField("collector", words("collector"))}
            {textField("check", words("check"))}
            {textField("presentation", words("presentation"))}
          </div>
        </Section>
        <Section title={words("where")}>
          <div className={styles.fields}>
            <Choice
              label={words("perspective")}
              value={form.perspective}
              options={(["financial", "customer", "process", "learning"] as const).map(
                (each) => [each, cardWords(each)] as const
              )}
              onChange={(perspective) => set({ perspective })}
            />
            <Choice
              label={words("area")}
              value={form.area}
              options={areas.map(({ id, name }) => [id, name[language]] as const)}
              onChange={(area) => set({ area })}
            />
            <Disclosure title={cardWords("fullCard")}>
              <div className={styles.fields}>
                <Field size="small" label={words("code")}>
                  <Input value={form.code} onChange={(_, { value }) => set({ code: value })} />
                </Field>
                {textField("successFactor", words("successFactor"))}
                <Choice
                  label={words("kind")}
                  value={form.leadingOrLagging}
                  options={[
                    ["lagging", cardWords("lagging")],
                    ["leading", cardWords("leading")],
                  ]}
                  onChange={(leadingOrLagging) => set({ leadingOrLagging })}
                />
                <Field size="small" label={words("aliases")} hint={words("aliasesHint")}>
                  <Input value={form.aliases} onChange={(_, { value }) => set({ aliases: value })} />
                </Field>
                {textField("remarks", words("remarks"), undefined, true)}
                <Field size="small" label={words("id")} hint={words("idHint")} {...wrong("id")}>
                  <Input
                    value={form.id}
                    disabled={form.changes !== undefined}
                    onChange={(_, { value }) => set({ id: value }, "id")}
                  />
                </Field>
              </div>
            </Disclosure>
            {problem("id") && <p className={text.quiet}>{problem("id")}</p>}
          </div>
        </Section>
        <Section title={words("smart")}>
          <SmartList checks={checked.smart} />
        </Section>
      </div>
    </Frame>
  );
}

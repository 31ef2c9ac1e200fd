import { useState } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { ArgumentField } from "./argument-field";
import type { FunctionGuide, FunctionServices } from "./function-services";
import { InsertMessage, type InsertState } from "./insert-message";
import { Notation } from "./notation";
import { TrialResult } from "./trial-result";
import { useTrial } from "./use-trial";

const useStyles = makeStyles({
  head: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalL },
  signature: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  fields: { display: "grid", rowGap: tokens.spacingVerticalM },
  link: { justifySelf: "start", minHeight: "24px" },
});

export interface FunctionPageProps {
  functions: FunctionServices;
  guide: FunctionGuide;
  onBack(): void;
}

/** One function: what it means, its arguments, its result as it would be, and the way into a cell. */
export function FunctionPage({ functions, guide, onBack }: FunctionPageProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(functionsMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const services = useServices();
  const [texts, setTexts] = useState<readonly string[]>(() => guide.parameters.map(() => ""));
  const [insertion, setInsertion] = useState<InsertState>();
  const state = useTrial(functions, guide, texts);
  const { trial } = state;
  const unreadable = trial?.state === "incomplete" ? trial.unreadable : [];
  const ready = trial?.state === "calculated" && !state.pending;

  const attempt = (work: Promise<InsertState | undefined>): void => {
    setInsertion(undefined);
    work.then(setInsertion, (error: unknown) =>
      setInsertion({ state: "failed", sentence: services.failureSentence(error, { locale }) })
    );
  };
  const fill = (index: number, value: string): void =>
    setTexts((before) =>
      withMore(
        guide,
        Array.from(before, (old, i) => (i === index ? value : old))
      )
    );
  const insert = (replace: boolean): void => {
    if (trial?.state !== "calculated") return;
    const { rows } = trial;
    attempt(
      functions.insertFunctionNow({ guide, texts, rows: rows.length, columns: rows[0].length, replace })
    );
  };
  return (
    <Frame
      title={`KPI.${guide.name}`}
      back={{ label: words("allFunctions"), run: onBack }}
      focusKey={guide.name}
      footer={
        <>
          <InsertMessage insertion={insertion} onReplace={() => insert(true)} />
          <Button appearance="primary" disabledFocusable={!ready} onClick={() => ready && insert(false)}>
            {words("insert")}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <p className={text.body}>{guide.text[language]}</p>
        <code className={styles.signature}>{`=${functions.signatureOf(guide)}`}</code>
        <Disclosure title={words("definition")}>
          <Notation formula={guide.formula[language]} functions={functions} />
          <p className={text.body}>{guide.convention[language]}</p>
        </Disclosure>
        <Link
          as="button"
          className={styles.link}
          onClick={() => attempt(services.openHelp({ locale }, guide.anchor).then(() => undefined))}
        >
          {words("moreHelp")}
        </Link>
      </div>
      <Section title={words("arguments")}>
        {texts.length === 0 && <p className={text.quiet}>{words("noArguments")}</p>}
        <div className={styles.fields}>
          {texts.map((value, index) => {
            const parameter = guide.parameters[Math.min(index, guide.parameters.length - 1)];
            const number = index - guide.parameters.length + 2;
            const name =
              parameter.kind === "inputs"
                ? words("argumentMore", { name: parameter.name, number })
                : parameter.name;
            return (
              <ArgumentField
                key={index}
                parameter={index < guide.parameters.length ? parameter : { ...parameter, required: false }}
                name={name}
                value={value}
                unreadable={value.trim() !== "" && unreadable.includes(parameter.name)}
                onChange={(typed) => fill(index, typed)}
                onUseSelection={() =>
                  attempt(functions.selectedReference().then((reference) => void fill(index, reference)))
                }
              />
            );
          })}
        </div>
      </Section>
      <Section title={words("result")}>
        <TrialResult state={state} functions={functions} />
      </Section>
    </Frame>
  );
}

/** One blank field more, where the last argument repeats and its last field has been filled in. */
const withMore = ({ parameters }: FunctionGuide, texts: string[]): string[] =>
  parameters.at(-1)?.kind === "inputs" && texts.at(-1) !== "" ? [...texts, ""] : texts;

import { useState } from "react";
import { Button, makeStyles, Slider, Spinner, tokens } from "@fluentui/react-components";
import { gradeFinder, totalAt, whatIf, type Slack, type WhatIfInput } from "../../actions/weights/weighting";
import { weightMessages } from "../../i18n/pane-weights";
import { formatNumber, formatShare } from "../parts/format";
import { gridList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import type { LoadState } from "../parts/use-load";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import { slackSentence } from "./slack-sentence";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalM,
  },
  total: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  slider: { width: "100%" },
  tried: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The slider counts in half per cents: with a step of its own it would draw a tick for each. */
const halves = 200;

interface Props {
  standings: LoadState<WhatIfInput> & { again(): void };
  nameOf(kpi: string): string;
}

/** How far each weight can move before anything changes, and what the total would be on the way. */
export function WhatIf({ standings, nameOf }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  const services = useServices();
  const input = standings.value;
  if (standings.state === "failed")
    return (
      <>
        <p className={text.body}>{services.failureSentence(standings.error, { locale })}</p>
        <Button onClick={standings.again}>{words("tryAgain")}</Button>
      </>
    );
  if (!input) return <Spinner size="tiny" label={words("reading")} />;
  if (input.kpis.every(({ score }) => score === null))
    return <p className={text.body}>{words("whatIfNone")}</p>;
  const slacks = whatIf(input);
  if (slacks.length === 0) return <p className={text.body}>{words("whatIfAlone")}</p>;
  const [first] = slacks;
  const total = totalAt(first.kpi, first.weight, input)!;
  return (
    <>
      <p className={text.body}>{words("whatIfText")}</p>
      <p className={`${text.strong} ${styles.total}`}>
        {words("total", { total: formatNumber(total, locale, 1), grade: gradeOf(total, input) })}
      </p>
      <ul className={styles.list}>
        {slacks.map((slack) => (
          <SlackItem key={`${slack.kpi} ${slack.weight}`} slack={slack} input={input} nameOf={nameOf} />
        ))}
      </ul>
    </>
  );
}

function gradeOf(total: number, { grades }: WhatIfInput): string {
  const find = gradeFinder(grades.map(({ min, grade }) => ({ limit: min, value: grade })));
  const found = find.ok ? find.value(total) : find;
  return found.ok ? found.value : "–";
}

function SlackItem({
  slack,
  input,
  nameOf,
}: {
  slack: Slack;
  input: WhatIfInput;
  nameOf(kpi: string): string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  const [tried, setTried] = useState(slack.weight);
  const name = nameOf(slack.kpi);
  const total = totalAt(slack.kpi, tried, input) ?? 0;
  const now = formatShare(slack.weight, locale, 1);
  const said = words("tried", {
    weight: formatShare(tried, locale, 1),
    total: formatNumber(total, locale, 1),
    grade: gradeOf(total, input),
  });
  return (
    <li className={styles.item}>
      <h3 className={text.strong}>
        {name} <span className={text.quiet}>{now}</span>
      </h3>
      <p className={text.body}>{slackSentence(slack, nameOf, words, locale)}</p>
      <Slider
        className={styles.slider}
        aria-label={words("tryWeight", { name })}
        aria-valuetext={said}
        min={0}
        max={Math.round(slack.most * halves)}
        value={tried * halves}
        onChange={(_, { value }) => setTried(value / halves)}
      />
      <div className={styles.tried}>
        <span className={text.quiet}>{said}</span>
        {tried !== slack.weight && (
          <Button size="small" appearance="subtle" onClick={() => setTried(slack.weight)}>
            {words("resetTry", { weight: now })}
          </Button>
        )}
      </div>
    </li>
  );
}

import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { weightMessages } from "../../i18n/pane-weights";
import { Choice } from "../new-scorecard/choice";
import { formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { useLocale, useWords } from "../shell/language";
import { Consistency } from "./consistency";
import { entropyOf, EntropyNote, type History } from "./entropy-result";
import { HandEditor } from "./hand-editor";
import { judgedShares, mostCompared, weightMethods, withRatio, type Judgement } from "./judgement";
import { PairEditor } from "./pair-editor";
import { pointScale, ratioScale } from "./pair-scale";
import { RankEditor } from "./rank-editor";
import { useConsistency } from "./use-consistency";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  list: { margin: "0", display: "grid", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { flexGrow: "1", minWidth: "0", overflowWrap: "anywhere" },
  number: { margin: "0", textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  use: { justifySelf: "start" },
});

export interface WeightsEditorProps {
  items: readonly WeightedItem[];
  /** What the weights should add up to, as a share. */
  whole: number;
  /** What has been judged so far. */
  judgement: Judgement;
  onJudge(judgement: Judgement): void;
  /** New weights by id, as shares of the whole; items that are not named keep theirs. */
  onChange(weights: Readonly<Record<string, number>>): void;
  /** Past values for entropy weights; absent where the items have none of their own. */
  loadHistory?(): Promise<History>;
}

/** The weights of some items by one of five methods. Judgements change nothing until their weights are used. */
export function WeightsEditor({
  items,
  whole,
  judgement,
  onJudge,
  onChange,
  loadHistory,
}: WeightsEditorProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const { method } = judgement;
  const ids = items.map(({ id }) => id);
  const [used, setUsed] = useState(false);
  const judge = (next: Judgement): void => {
    setUsed(false);
    onJudge(next);
  };
  const tooMany = (method === "ahp" || method === "pairs") && items.length > mostCompared;
  const shares = tooMany ? undefined : judgedShares(ids, judgement);
  const found = useConsistency(tooMany ? [] : items, judgement);
  const use = (weights: readonly number[]): void => {
    onChange(Object.fromEntries(ids.map((id, i) => [id, weights[i] * whole])));
    setUsed(true);
  };
  return (
    <div className={styles.editor}>
      <Choice
        label={words("method")}
        value={method}
        options={weightMethods.map((each) => [each, words(each)] as const)}
        onChange={(next) => judge({ ...judgement, method: next })}
        hint={words(`${method}Text`)}
      />
      {items.length < 2 ? (
        <p className={text.body}>{words("oneItem")}</p>
      ) : tooMany ? (
        <p className={text.body}>{words("tooMany", { count: items.length, most: mostCompared })}</p>
      ) : (
        <>
          {method === "hand" && <HandEditor items={items} whole={whole} onChange={onChange} />}
          {method === "rank" && <RankEditor items={items} value={judgement} onChange={judge} />}
          {method === "pairs" && (
            <PairEditor items={items} value={judgement} scale={pointScale(words)} onJudge={judge} />
          )}
          {method === "ahp" && (
            <>
              <PairEditor
                items={items}
                value={judgement}
                scale={ratioScale(words)}
                contradiction={found?.triad && [found.triad.i, found.triad.j, found.triad.k]}
                onJudge={judge}
              />
              {found && (
                <Consistency
                  items={items}
                  found={found}
                  onRepair={(one, other, ratio) => judge(withRatio(judgement, one, other, ratio))}
                />
              )}
            </>
          )}
          {method === "entropy" &&
            (loadHistory ? (
              <ByEntropy items={items} whole={whole} loadHistory={loadHistory} used={used} onUse={use} />
            ) : (
              <p className={text.body}>{words("entropyGroups")}</p>
            ))}
          {shares && <Result items={items} shares={shares} whole={whole} used={used} onUse={use} />}
        </>
      )}
    </div>
  );
}

interface ResultProps {
  items: readonly WeightedItem[];
  shares: readonly number[];
  whole: number;
  used: boolean;
  onUse(shares: readonly number[]): void;
}

/** The weights that a method gives beside those that stand, and the button that takes them. */
function Result({ items, shares, whole, used, onUse }: ResultProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  return (
    <>
      <h3 className={text.strong}>{words("result")}</h3>
      <dl className={styles.list}>
        {items.map(({ id, name, weight }, i) => (
          <div key={id} className={styles.line}>
            <dt className={`${text.body} ${styles.name}`}>{name}</dt>
            <dd className={styles.number}>
              <span className={text.strong}>{formatShare(shares[i] * whole, locale, 1)}</span>{" "}
              <span className={text.quiet}>{words("now", { weight: formatShare(weight, locale, 1) })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Button appearance="primary" className={styles.use} onClick={() => onUse(shares)}>
        {words("use")}
      </Button>
      <p role="status" className={text.quiet}>
        {used && words("used")}
      </p>
    </>
  );
}

function ByEntropy({
  items,
  loadHistory,
  ...rest
}: Omit<ResultProps, "shares"> & { loadHistory(): Promise<History> }) {
  const services = useServices();
  const locale = useLocale();
  const history = useLoad(loadHistory);
  const found = history.value && entropyOf(items, history.value);
  const failure =
    history.state === "failed" ? services.failureSentence(history.error, { locale }) : undefined;
  return (
    <>
      <EntropyNote history={history} found={found} failure={failure} />
      {found?.shares && <Result items={items} shares={found.shares} {...rest} />}
    </>
  );
}

import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { templateById } from "../../catalog";
import { weightMessages } from "../../i18n/pane-weights";
import { Section } from "../parts/section";
import { useLoad } from "../parts/use-load";
import { useServices } from "../services";
import { Frame } from "../shell/frame";
import { useLocale, useWords } from "../shell/language";
import { WeightsEditor } from "../weights/weights-editor";
import { WhatIf } from "../weights/what-if";
import { Choice } from "./choice";
import { useNewScorecard } from "./context";
import { kpiIn, type Draft } from "./draft";
import { orderOf } from "./order-of";
import { changedWeights, judgementIn, weightScopes, withJudgement } from "./weight-scopes";
import { WeightsLine } from "./weights-line";

const useStyles = makeStyles({
  top: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
});

/** A side page of step 2: the weights by one of several methods, and how much hangs on each. */
export function WeightsStep({ draft }: { draft: Draft }) {
  const styles = useStyles();
  const words = useWords(weightMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const services = useServices();
  const { edit, goTo } = useNewScorecard((state) => state);
  const scopes = weightScopes(draft, language, words);
  const [chosen, setChosen] = useState(scopes[0]?.id);
  const scope = scopes.find(({ id }) => id === chosen) ?? scopes[0];
  const nameOf = (id: string): string => kpiIn(draft, id)?.name[language] ?? id;
  return (
    <Frame
      title={words("title")}
      focusKey="weights"
      back={{ label: words("back"), run: () => goTo("data") }}
      footer={<WeightsLine draft={draft} told />}
    >
      {scope && (
        <div className={styles.top}>
          {scopes.length > 1 && (
            <Choice
              label={words("scope")}
              value={scope.id}
              options={scopes.map(({ id, name }) => [id, name] as const)}
              onChange={setChosen}
            />
          )}
          <Section title={scope.name}>
            <WeightsEditor
              key={scope.id}
              items={scope.items}
              whole={scope.whole}
              judgement={judgementIn(draft, scope.id)}
              onJudge={(judgement) => edit((before) => withJudgement(before, scope.id, judgement))}
              onChange={(weights) => edit((before) => changedWeights(before, scope, weights))}
              {...(scope.kpis
                ? {
                    loadHistory: async () =>
                      Object.fromEntries(
                        await Promise.all(
                          scope.items.map(async ({ id }) => {
                            const row = draft.kpis.find(({ kpi }) => kpi === id)!;
                            const values = await services.sample(
                              row.mapping,
                              draft.grain,
                              { locale },
                              kpiIn(draft, id)
                            );
                            return [id, values.map(({ value }) => value)] as const;
                          })
                        )
                      ),
                  }
                : {})}
            />
          </Section>
        </div>
      )}
      <Section title={words("whatIf")}>
        <CurrentWhatIf
          key={JSON.stringify(draft.kpis.map(({ weight }) => weight))}
          draft={draft}
          nameOf={nameOf}
        />
      </Section>
    </Frame>
  );
}

/** What the weights as they stand would score; drawn anew with each change of them. */
function CurrentWhatIf({ draft, nameOf }: { draft: Draft; nameOf(kpi: string): string }) {
  const services = useServices();
  const locale = useLocale();
  const standings = useLoad(async () =>
    services.standings(orderOf(draft, templateById(draft.template)!), { locale })
  );
  return <WhatIf standings={standings} nameOf={nameOf} />;
}

import { useEffect, useState } from "react";
import type { Locale } from "../../i18n/sentence";
import { useServices, type PaneServices } from "../services";
import { useLocale } from "../shell/language";
import { useNavigation } from "../shell/navigation";
import { StoreProvider, useNewScorecard } from "./context";
import { Created } from "./created";
import { Creating } from "./creating";
import { DataStep } from "./data-step";
import { ImportStep } from "./import-step";
import { OptionsStep } from "./options-step";
import { createNewScorecardStore } from "./store";
import { TemplateStep } from "./template-step";
import { WeightsStep } from "./weights-step";

type Store = ReturnType<typeof createNewScorecardStore>;

/** One draft a pane: it stays while the user looks at Home. */
const drafts = new WeakMap<PaneServices, Store>();

function storeOf(services: PaneServices, locale: Locale): Store {
  const kept = useNavigation.getState().draft === undefined ? undefined : drafts.get(services);
  const store = kept ?? createNewScorecardStore(services, locale);
  drafts.set(services, store);
  return store;
}

/** The view in which a scorecard is made: template, data, options, then its creation. */
export function NewScorecard() {
  const services = useServices();
  const locale = useLocale();
  const [store] = useState(() => storeOf(services, locale));
  useEffect(() => void store.getState().addImported(), [store]);
  return (
    <StoreProvider value={store}>
      <CurrentStep />
    </StoreProvider>
  );
}

function CurrentStep() {
  const step = useNewScorecard((state) => state.step);
  const run = useNewScorecard((state) => state.run);
  const draft = useNewScorecard((state) => state.draft);
  if (run.state === "creating") return <Creating run={run} />;
  if (run.state === "created" || run.state === "undoing") return <Created run={run} />;
  if (step === "template") return <TemplateStep />;
  if (step === "weights" && draft) return <WeightsStep draft={draft} />;
  if (step === "import") return <ImportStep />;
  return step === "options" ? <OptionsStep /> : <DataStep />;
}

import { useEffect, useRef, useState } from "react";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { StoreProvider, useNewScorecard } from "../new-scorecard/context";
import { ImportStep } from "../new-scorecard/import-step";
import { createNewScorecardStore } from "../new-scorecard/store";
import { WeightsStep } from "../new-scorecard/weights-step";
import { useServices, type WorkbookOverview } from "../services";
import { useLocale } from "../shell/language";
import { useChosen } from "./chosen";
import { draftFrom, requestFrom } from "./draft-from";
import { Form } from "./form";
import { pendingParts } from "./pending";
import type { ScorecardServices } from "./scorecard-services";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import { useWork, type Work } from "./use-work";

export interface EditingProps {
  tools: ScorecardServices;
  overview: WorkbookOverview;
  opened: OpenScorecard;
  /** What recognition proposes for KPIs without data. */
  proposals: readonly KpiMapping[];
  /** Reads workbook and scorecard anew. */
  again(): void;
  /** True while they are read. */
  reading: boolean;
}

/** The form of the wizard over a scorecard that stands in the workbook, with its side pages. */
export function Editing(props: EditingProps) {
  const services = useServices();
  const locale = useLocale();
  const { overview, opened, proposals, again, reading } = props;
  const fresh = () => draftFrom(opened, overview.policies, proposals);
  const [began, setBegan] = useState(fresh);
  const [store] = useState(() => {
    const made = createNewScorecardStore(services, locale, false);
    // Read again here means the scorecard too, not only the data.
    const match = async (): Promise<void> => again();
    made.setState({
      overview,
      template: began.template,
      drafted: began.template,
      draft: began,
      step: "data",
      match,
    });
    return made;
  });
  // Once the sheets have been written, the form follows them; until then it keeps what was edited.
  const follow = useRef(false);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) return void (first.current = false);
    const { draft } = store.getState();
    const edited =
      draft &&
      pendingParts(requestFrom(began, opened.request), requestFrom(draft, opened.request)).length > 0;
    const next = fresh();
    store.setState(follow.current || !edited ? { overview, draft: next } : { overview });
    if (follow.current || !edited) setBegan(next);
    follow.current = false;
  }, [opened]);
  useEffect(() => {
    store.setState({ matching: { state: reading ? "matching" : "idle" } });
  }, [reading]);
  const [told] = useState(() => useChosen.getState().said);
  const { run, work, said } = useWork(told ? { intent: "success", text: told, undo: true } : undefined);
  /** Runs an action that changes the workbook, and reads it again; `following` where the form follows the sheets. */
  const changing =
    (following: boolean): Work =>
    (action, undo) =>
      work(async (options) => {
        const text = await action(options);
        follow.current ||= following;
        again();
        return text;
      }, undo);
  return (
    <StoreProvider value={store}>
      <Pages>
        <Form
          {...props}
          began={began}
          run={run}
          said={said}
          adding={changing(false)}
          writing={changing(true)}
        />
      </Pages>
    </StoreProvider>
  );
}

/** The form, or the side page that was opened from it. */
function Pages({ children }: { children: JSX.Element }) {
  const step = useNewScorecard((state) => state.step);
  const draft = useNewScorecard((state) => state.draft);
  if (step === "weights" && draft) return <WeightsStep draft={draft} />;
  return step === "import" ? <ImportStep /> : children;
}

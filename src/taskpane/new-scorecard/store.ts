import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Progress } from "../../actions/action";
import { kpis, templateById } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import type { Locale } from "../../i18n/sentence";
import type { OwnTemplate } from "../../scorecard/life/own-templates";
import type { KpiMapping, PercentForm } from "../../scorecard/mapping/kpi-mapping";
import { useNavigation } from "../shell/navigation";
import type { PaneServices, WorkbookOverview } from "../services";
import { draftOf, hasSource, proposalFor, withKpi, withKpiChanged, type Draft } from "./draft";
import { takeImported, type ImportedRow } from "./imported-rows";
import { sameSource } from "./mapping-state";
import { orderOf } from "./order-of";
import { draftOfSaved, ownPrefix } from "./saved-template";

/** What was made: the sheets, the scorecard's first. */
export type Created = Awaited<ReturnType<PaneServices["create"]>>;

/** `weights` and `import` are side pages of `data`. */
export type Step = "template" | "data" | "weights" | "import" | "options";

/** What stands in the way or is under way, beside the form itself. */
export type Run =
  | { state: "idle" }
  | { state: "creating"; progress?: Progress; cancelling: boolean }
  | { state: "failed"; sentence: string; cancelled: boolean }
  | { state: "created"; created: Created }
  | { state: "undoing"; created: Created }
  | { state: "undone" };

export type Matching = { state: "idle" } | { state: "matching" } | { state: "failed"; sentence: string };

export interface NewScorecard {
  readonly step: Step;
  /** Id of a template of the catalog, or `own:` and the id of one that was saved in the workbook. */
  readonly template?: string;
  /** The choice that the draft was made from. */
  readonly drafted?: string;
  /** The templates that were saved in the workbook; absent until they are read. */
  readonly saved?: readonly OwnTemplate[];
  readonly overview?: WorkbookOverview;
  /** Sources in the workbook for any KPI that it knows or has of its own; absent until that is known. */
  readonly found?: readonly KpiMapping[];
  readonly matching: Matching;
  readonly draft?: Draft;
  readonly run: Run;
  chooseTemplate(id: string): void;
  /** Reads the templates that were saved in the workbook. */
  readSaved(): Promise<void>;
  deleteSaved(id: string): Promise<void>;
  /** Finds out for which KPIs the workbook has data, whatever the template. */
  survey(): Promise<void>;
  goTo(step: Step): void;
  /** Reads the workbook and matches the KPIs of the chosen template (anew, where that was done before). */
  match(options?: { again?: boolean }): Promise<void>;
  edit(change: (draft: Draft) => Draft): void;
  /** Answers a question about percentages, for every KPI that waits for it. */
  answer(question: string, form: PercentForm): Promise<void>;
  addKpi(kpi: KpiDefinition): Promise<void>;
  /** Adds KPIs with what a table says of them; those that are there take its weights and targets. */
  addTable(rows: readonly ImportedRow[]): Promise<void>;
  /** Adds the rows that the dictionary's import has kept for a scorecard, if a draft is there to take them. */
  addImported(): Promise<void>;
  /** Keeps KPIs as the workbook's own in what is known of the workbook. */
  rememberOwn(own: readonly KpiDefinition[]): void;
  create(): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
  dismiss(): void;
}

/**
 * The wizard's state. It outlives the view, so that a scorecard that was begun can be gone on with.
 *
 * @param offered true where Home offers to go on with the draft
 */
export function createNewScorecardStore(
  services: PaneServices,
  locale: Locale,
  offered = true
): UseBoundStore<StoreApi<NewScorecard>> {
  let cancelling: AbortController | undefined;
  const store = create<NewScorecard>((set, get) => ({
    step: "template",
    matching: { state: "idle" },
    run: { state: "idle" },

    chooseTemplate: (template) => set({ template }),

    readSaved: async () => set({ saved: await services.listTemplates() }),

    async deleteSaved(id) {
      await services.deleteTemplate(id);
      set(({ template }) => (template === ownPrefix + id ? { template: undefined } : {}));
      await get().readSaved();
    },

    async survey() {
      try {
        const overview = get().overview ?? (await services.readWorkbook({ locale }));
        set({ overview });
        const { own = [] } = overview;
        const known = [...kpis.filter(({ id }) => !own.some((each) => each.id === id)), ...own];
        const found = await services.propose(
          known.map(({ id }) => id),
          own
        );
        set({ found: found.filter(hasSource) });
      } catch {
        // Hints beside the templates and KPIs, no more: what went wrong is said when the KPIs are matched.
      }
    },

    goTo: (step) => set({ step, run: { state: "idle" } }),

    async match({ again = false } = {}) {
      const chosen = get().template ?? "";
      const own = get().saved?.find(({ id }) => chosen === ownPrefix + id);
      const template = templateById(own?.request.template ?? chosen);
      if (!template) return;
      set({ matching: { state: "matching" } });
      try {
        const overview = again ? undefined : get().overview;
        const read = overview ?? (await services.readWorkbook({ locale }));
        set({ overview: read });
        if (again) void get().survey();
        const same = get().drafted === chosen ? get().draft : undefined;
        const rows = own && !same ? await services.rowsOf(own.request, { locale }) : undefined;
        const kpis = rows
          ? rows.map(({ kpi }) => kpi)
          : same
            ? same.kpis.map(({ kpi }) => kpi)
            : template.items.map(({ kpi }) => kpi);
        const proposals = await services.propose(kpis, same?.own ?? own?.request.own);
        if (get().template !== chosen) return;
        set({
          matching: { state: "idle" },
          drafted: chosen,
          draft: same
            ? withProposals(same, proposals)
            : own && rows
              ? draftOfSaved(own, rows, proposals, read, locale)
              : draftOf(template, proposals, read.policies, locale),
        });
        await get().addImported();
      } catch (error) {
        set({ matching: { state: "failed", sentence: services.failureSentence(error, { locale }) } });
      }
    },

    edit(change) {
      const { draft } = get();
      if (draft) set({ draft: change(draft), run: { state: "idle" } });
    },

    async answer(question, form) {
      const { draft } = get();
      if (!draft) return;
      const asking = draft.kpis.filter(({ mapping }) => mapping.question === question);
      const [mappings, proposals] = await Promise.all([
        services.answer(
          asking.map(({ mapping }) => mapping),
          question,
          form
        ),
        services.answer(
          asking.map(({ proposal }) => proposal),
          question,
          form
        ),
      ]);
      get().edit((before) => ({
        ...before,
        kpis: before.kpis.map((row) => {
          const mapping = mappings.find(({ kpi }) => kpi === row.kpi);
          const proposal = proposals.find(({ kpi }) => kpi === row.kpi);
          return mapping && proposal ? { ...row, mapping, proposal } : row;
        }),
      }));
    },

    async addKpi(kpi) {
      const proposals = await services.propose([kpi.id], [kpi]);
      get().edit((draft) => withKpi(draft, kpi, proposalFor(kpi.id, proposals)));
    },

    async addTable(rows) {
      const kpis = rows.map(({ kpi }) => kpi);
      const proposals = await services.propose(
        kpis.map(({ id }) => id),
        kpis
      );
      get().edit((draft) =>
        rows.reduce((before, { kpi, terms }) => {
          const added = withKpi(before, kpi, proposalFor(kpi.id, proposals));
          return Object.keys(terms).length > 0 ? withKpiChanged(added, kpi.id, terms) : added;
        }, draft)
      );
    },

    async addImported() {
      if (!get().draft) return;
      const rows = takeImported();
      if (rows.length > 0) await get().addTable(rows);
    },

    rememberOwn: (own) => set(({ overview }) => (overview ? { overview: { ...overview, own } } : {})),

    async create() {
      const { draft } = get();
      const template = templateById(draft?.template ?? "");
      if (!draft || !template || get().run.state === "creating") return;
      const controller = (cancelling = new AbortController());
      set({ run: { state: "creating", cancelling: false } });
      try {
        const created = await services.create(orderOf(draft, template), {
          locale,
          signal: controller.signal,
          progress: (progress) =>
            set(({ run }) => (run.state === "creating" ? { run: { ...run, progress } } : {})),
        });
        set({ run: { state: "created", created } });
      } catch (error) {
        const sentence = services.failureSentence(error, { locale });
        set({ run: { state: "failed", sentence, cancelled: controller.signal.aborted } });
      }
    },

    cancel() {
      cancelling?.abort();
      set(({ run }) => (run.state === "creating" ? { run: { ...run, cancelling: true } } : {}));
    },

    async undo() {
      const { run } = get();
      if (run.state !== "created") return;
      set({ run: { state: "undoing", created: run.created } });
      try {
        await services.undo({ locale });
        set({ run: { state: "undone" }, step: "options" });
      } catch (error) {
        const sentence = services.failureSentence(error, { locale });
        set({ run: { state: "failed", sentence, cancelled: false }, step: "options" });
      }
    },

    dismiss: () => set({ run: { state: "idle" } }),
  }));
  if (!offered) return store;
  store.subscribe(({ draft, run }) => {
    const title = draft && run.state !== "created" ? draft.title : undefined;
    if (useNavigation.getState().draft !== title) useNavigation.getState().setDraft(title);
  });
  return store;
}

/** New proposals for a draft after the workbook was read again: what the user chose by hand stays. */
const withProposals = (draft: Draft, proposals: Parameters<typeof proposalFor>[1]): Draft => ({
  ...draft,
  kpis: draft.kpis.map((row) => {
    const proposal = proposalFor(row.kpi, proposals);
    if (!sameSource(row.mapping, row.proposal)) return { ...row, proposal };
    const confirmed = proposal.confirmed || (row.mapping.confirmed && sameSource(row.mapping, proposal));
    const { question: _, ...settled } = proposal;
    return { ...row, proposal, mapping: { ...(confirmed ? settled : proposal), confirmed } };
  }),
});

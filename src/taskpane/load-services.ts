import { failureSentence } from "../actions/failure-sentence";
import { openHelp } from "../actions/open-help";
import type { WorkbookData } from "../actions";
import type { PaneServices } from "./services";

const actions = () => import(/* webpackChunkName: "actions" */ "../actions");

/** The services over the actions layer; what they need is loaded when it is first asked for. */
export function loadServices(): PaneServices {
  let data: WorkbookData | undefined;
  const read = (): WorkbookData => {
    if (!data) throw new Error("The workbook has not been read yet.");
    return data;
  };
  return {
    async readWorkbook(options) {
      const {
        recogniseData,
        listModels,
        listScorecards,
        newerParts,
        storedOwnKpis,
        sourcesOfUser,
        defaultPolicies,
      } = await actions();
      const recognised = await recogniseData(options);
      const scorecards = await listScorecards();
      data = {
        ...recognised,
        sources: sourcesOfUser(recognised.sources, [...scorecards, ...(await listModels())]),
      };
      const own = await storedOwnKpis();
      // The sheet of own cards describes KPIs; it holds no figures of theirs.
      const sources = data.sources.filter(({ sheet }) => sheet !== own.sheet);
      data = { ...data, sources };
      const gaps = [...data.gaps, ...(await newerParts(options))];
      return { sources, gaps, scorecards, policies: defaultPolicies, own: own.kpis };
    },
    async propose(kpis, own) {
      const { proposeForKpis } = await actions();
      return proposeForKpis(kpis, read(), own);
    },
    async review(mapping, { locale }) {
      const { reviewData } = await actions();
      return reviewData(mapping, read(), locale);
    },
    async answer(mapping, question, form) {
      const { answerQuestion } = await actions();
      return answerQuestion(mapping, question, form);
    },
    async sample(mapping, grain, { locale }, kpi) {
      const { previewMapping } = await actions();
      return previewMapping(mapping, read().snapshot, grain, locale, kpi);
    },
    async standings(order, { locale }) {
      const { previewStandings } = await actions();
      return previewStandings(order, read(), locale);
    },
    async span(order) {
      const { dataSpan } = await actions();
      return dataSpan(order, read());
    },
    async listTemplates() {
      const { listOwnTemplates } = await actions();
      return listOwnTemplates();
    },
    async deleteTemplate(id) {
      const { deleteOwnTemplate } = await actions();
      await deleteOwnTemplate(id);
    },
    async rowsOf(request, { locale }) {
      const { rowsOfRequest } = await actions();
      return rowsOfRequest(request, read().snapshot, locale);
    },
    async create(order, options) {
      const { createScorecard } = await actions();
      return createScorecard.run(order, options);
    },
    async undo(options) {
      const { undoLast } = await actions();
      await undoLast.run(undefined, options);
    },
    async goToSheet(sheet, options) {
      const { goTo } = await actions();
      await goTo.run({ sheet, address: "A1" }, options);
    },
    openHelp: async (options, place) => {
      await openHelp.run(place, options);
    },
    loadAudit: () => import(/* webpackChunkName: "audit-tools" */ "../actions/audit/audit-tools"),
    loadDictionary: () =>
      import(/* webpackChunkName: "dictionary-tools" */ "../actions/dictionary/dictionary-tools"),
    loadFunctions: () =>
      import(/* webpackChunkName: "function-tools" */ "../actions/functions/function-tools"),
    loadScorecard: () =>
      import(/* webpackChunkName: "scorecard-tools" */ "../actions/scorecard/scorecard-tools"),
    loadShare: () => import(/* webpackChunkName: "share-tools" */ "../actions/share/share-tools"),
    loadSheets: () => import(/* webpackChunkName: "sheet-tools" */ "../actions/sheets/sheet-tools"),
    loadSignOff: () => import(/* webpackChunkName: "sign-off-tools" */ "../actions/sign-off/sign-off-tools"),
    loadExplain: () => import(/* webpackChunkName: "explain-tools" */ "../actions/explain/explain-tools"),
    failureSentence: (error, { locale }) => failureSentence(error, locale),
  };
}

import { rowsOf } from "../../../src/scorecard/life/rows-of";
import type { CellValue, Snapshot } from "../../../src/audit/snapshot";
import { kpiById } from "../../../src/catalog";
import { defaultPolicies } from "../../../src/scorecard/policies";
import { answerQuestion, reviewData } from "../../../src/actions/review-data";
import { proposeMapping } from "../../../src/scorecard/mapping/propose";
import { sampleValues } from "../../../src/scorecard/sample/sample-values";
import { recogniseSources } from "../../../src/scorecard/sources/recognise";
import { dataSpan } from "../../../src/actions/data-span";
import { previewStandings } from "../../../src/actions/preview-standings";
import type { PaneServices } from "../../../src/taskpane/services";

/** 1 January 2025 as an Excel serial. */
const newYear = 45658;

/** Calls of a year: ten a month, ratings 1 to 5 with a blank now and then. */
const calls: CellValue[][] = Array.from({ length: 120 }, (_, index) => {
  const month = Math.floor(index / 10);
  return [
    `C${String(index + 1).padStart(4, "0")}`,
    newYear + Math.floor(month * 30.4) + (index % 10) * 2,
    `R0${(index % 4) + 1}`,
    5 + ((index * 7) % 40),
    index % 11 === 0 ? "" : 1 + ((index * 3) % 5),
  ];
});

const headers = ["Call number", "Date", "Representative", "Duration (mins)", "Satisfaction Rating"];

export const snapshot: Snapshot = {
  sheets: [
    {
      name: "Calls",
      visibility: "Visible",
      isProtected: false,
      origin: { row: 0, column: 0 },
      values: [headers, ...calls],
      numberFormats: [headers.map(() => "General"), ...calls.map(() => ["@", "yyyy-mm-dd", "@", "0", "0"])],
    },
  ],
  tables: [{ name: "CALL", sheet: "Calls", address: "A1:E121", columns: headers, hasTotals: false }],
  names: [],
};

export const emptySnapshot: Snapshot = { sheets: [], tables: [], names: [] };

/**
 * Services that recognise, propose and compute for real over a snapshot. What would write into a
 * workbook is for each test to say.
 */
export function servicesOver(
  data: Snapshot = snapshot,
  rest: Partial<PaneServices> = {}
): jest.Mocked<PaneServices> {
  const sources = recogniseSources(data);
  const real: PaneServices = {
    readWorkbook: async () => ({ sources, scorecards: [], gaps: [], policies: defaultPolicies }),
    review: async (mapping, { locale }) => reviewData(mapping, { sources }, locale),
    answer: async (mapping, question, form) => answerQuestion(mapping, question, form),
    propose: async (ids, own = []) =>
      proposeMapping(
        ids.flatMap((id) => kpiById(id) ?? own.find((kpi) => kpi.id === id) ?? []),
        sources
      ),
    sample: async (mapping, grain, { locale }, kpi) =>
      sampleValues(mapping, data, grain, 12, locale, undefined, kpi),
    standings: async (order, { locale }) => previewStandings(order, { sources, snapshot: data }, locale),
    span: async (order) => dataSpan(order, { sources, snapshot: data }),
    listTemplates: async () => [],
    deleteTemplate: async () => undefined,
    rowsOf: async (request, { locale }) => rowsOf(request, data, locale),
    create: async () => ({ sheets: ["Customer Service", "Trends"] }),
    undo: async () => undefined,
    goToSheet: async () => undefined,
    openHelp: async () => undefined,
    loadDictionary: async () => ({
      listOwnKpis: async () => ({ kpis: [], uses: {}, unreadable: 0 }),
      saveOwn: async ({ kpis }) => kpis,
      deleteOwn: async () => [],
      undoOwn: async () => [],
      insertCard: async () => ({ state: "inserted", place: { sheet: "Calls", address: "H1" } }),
      readSelectedTexts: async () => ({ place: { sheet: "Calls", address: "A1" }, texts: [] }),
    }),
    loadAudit: () => import("../../../src/actions/audit/audit-tools"),
    loadFunctions: () => import("../../../src/actions/functions/function-tools"),
    loadScorecard: () => import("../../../src/actions/scorecard/scorecard-tools"),
    loadShare: () => import("../../../src/actions/share/share-tools"),
    loadSheets: () => import("../../../src/actions/sheets/sheet-tools"),
    loadSignOff: () => import("../../../src/actions/sign-off/sign-off-tools"),
    loadExplain: () => import("../../../src/actions/explain/explain-tools"),
    failureSentence: (error) => (error instanceof Error ? error.message : String(error)),
    ...rest,
  };
  return Object.fromEntries(
    Object.entries(real).map(([name, work]) => [name, jest.fn(work as (...args: never[]) => unknown)])
  ) as unknown as jest.Mocked<PaneServices>;
}

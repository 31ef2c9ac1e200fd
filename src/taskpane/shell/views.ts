import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { View } from "./navigation";

type FetchedView = Exclude<View, "home">;

/** Where each view is fetched from when it is first opened: a line a view. Home is there from the start. */
const modules: Readonly<Record<FetchedView, () => Promise<ComponentType>>> = {
  "new-scorecard": () =>
    import(/* webpackChunkName: "new-scorecard" */ "../new-scorecard/new-scorecard").then(
      (m) => m.NewScorecard
    ),
  scorecard: () =>
    import(/* webpackChunkName: "scorecard-view" */ "../scorecard/scorecard-view").then(
      (m) => m.ScorecardView
    ),
  dictionary: () =>
    import(/* webpackChunkName: "dictionary-view" */ "../dictionary/dictionary-view").then(
      (m) => m.DictionaryView
    ),
  functions: () =>
    import(/* webpackChunkName: "functions-view" */ "../functions/functions-view").then(
      (m) => m.FunctionsView
    ),
  audit: () => import(/* webpackChunkName: "audit-view" */ "../audit/audit-view").then((m) => m.AuditView),
  sheets: () =>
    import(/* webpackChunkName: "sheets-view" */ "../sheets/sheets-view").then((m) => m.SheetsView),
  share: () => import(/* webpackChunkName: "share-view" */ "../share/share-view").then((m) => m.ShareView),
  "sign-off": () =>
    import(/* webpackChunkName: "sign-off-view" */ "../sign-off/sign-off-view").then((m) => m.SignOffView),
  explain: () =>
    import(/* webpackChunkName: "explain-view" */ "../explain/explain-view").then((m) => m.ExplainView),
};

type FetchedViews = Readonly<Record<FetchedView, LazyExoticComponent<ComponentType>>>;

/** The views, to be fetched when they are drawn. Made anew for each attempt: React keeps a failed one. */
export const fetchViews = (): FetchedViews =>
  Object.fromEntries(
    Object.entries(modules).map(([view, load]) => [view, lazy(async () => ({ default: await load() }))])
  ) as FetchedViews;

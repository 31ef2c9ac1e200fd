import type { Bilingual } from "../../src/catalog/types";

/** One sheet of a workbook: which KPIs it tells of, and in which layout. */
export type Part =
  | { readonly kind: "calls"; readonly kpis: readonly string[] }
  | {
      readonly kind: "survey";
      readonly of: "customers" | "complaints" | "employees";
      readonly kpis: readonly string[];
    }
  | (Kept & {
      readonly kind: "wide";
      /** Shares as 85 rather than 0.85. */
      readonly whole?: boolean;
    })
  | (Kept & {
      readonly kind: "long";
      readonly level: "values";
      readonly periods: "date" | "text" | "quarter";
      readonly units?: boolean;
      /** Actual and target below each other, the kind in a column. */
      readonly roles?: boolean;
    })
  | (Kept & { readonly kind: "across"; readonly roles?: boolean });

interface Kept {
  readonly name: Bilingual;
  readonly kpis: readonly string[];
  /** The KPIs themselves, or the inputs of their formulas. */
  readonly level: "values" | "inputs";
  readonly targets?: boolean;
  readonly title?: Bilingual;
  readonly table?: Bilingual;
  readonly totals?: boolean;
}

export interface Work {
  readonly organisation: Bilingual;
  readonly parts: readonly Part[];
  /** KPIs of which the last period has not come in. */
  readonly pending?: readonly string[];
}

const both = (en: string, zh: string): Bilingual => ({ en, zh });

/** How the users of each template keep their figures: the shapes and habits vary over the set. */
export const works: Readonly<Record<string, Work>> = {
  "customer-relations-research": {
    organisation: both("Customer relations research", "客户关系调研部"),
    parts: [
      { kind: "survey", of: "customers", kpis: ["customer-satisfaction-score"] },
      { kind: "survey", of: "complaints", kpis: ["complaint-handling-satisfaction"] },
      {
        kind: "wide", level: "inputs", name: both("Customer base", "客户数"), table: both("CustomerBase", "客户数"),
        kpis: ["customer-retention-rate", "customer-acquisition-rate"],
      },
    ],
  },
  "customer-relations-research-operations": {
    organisation: both("Research operations", "调研运营组"),
    parts: [
      {
        kind: "wide", level: "values", targets: true, totals: true, name: both("Monthly figures", "月度指标"),
        title: both("Working indicators of the research team", "调研团队工作指标"),
        kpis: ["team-collaboration-efficiency", "survey-accuracy-rate", "survey-completion-rate", "customer-satisfaction-score", "customer-loyalty-score"],
      },
    ],
  },
  "customer-service-department": {
    organisation: both("East Region Call Centre", "华东呼叫中心"),
    parts: [
      { kind: "calls", kpis: ["average-response-time", "average-resolution-time", "customer-satisfaction-score", "cases-resolved-per-agent-day"] },
      {
        kind: "long", level: "values", periods: "date", targets: true, units: true, name: both("Monthly KPIs", "月度指标"),
        table: both("MonthlyKPIs", "月度指标"),
        kpis: ["problem-resolution-rate", "service-quality-score", "customer-retention-rate", "service-request-acceptance-rate", "outbound-call-rate", "overdue-resolution-rate", "agent-skill-development", "customer-complaint-rate"],
      },
    ],
    pending: ["customer-complaint-rate"],
  },
  "customer-service-list-a": {
    organisation: both("Service desk", "客户服务部"),
    parts: [
      {
        kind: "across", level: "values", targets: true, totals: true, name: both("Scoreboard", "指标汇总"),
        title: both("Service desk scoreboard", "客户服务部指标汇总表"),
        kpis: ["average-response-time", "problem-resolution-rate", "customer-satisfaction-score", "cases-resolved-per-agent-day", "service-quality-score", "customer-retention-rate"],
      },
    ],
  },
  "customer-service-list-b": {
    organisation: both("Service desk", "客户服务部"),
    parts: [
      { kind: "calls", kpis: ["customer-satisfaction-score", "average-resolution-time"] },
      {
        kind: "wide", level: "inputs", totals: true, name: both("Volumes", "业务量"),
        kpis: ["problem-resolution-rate", "service-request-acceptance-rate", "outbound-call-rate"],
      },
    ],
  },
  "customer-service-list-c": {
    organisation: both("Service desk", "客户服务部"),
    parts: [
      {
        kind: "long", level: "values", periods: "date", targets: true, roles: true, name: both("Figures", "指标数据"),
        kpis: ["average-response-time", "problem-resolution-rate", "customer-satisfaction-score", "overdue-resolution-rate", "agent-skill-development", "customer-complaint-rate"],
      },
    ],
  },
  "customer-perspective-system": {
    organisation: both("Sales and customers", "销售与客户中心"),
    parts: [
      { kind: "survey", of: "customers", kpis: ["customer-satisfaction-score"] },
      {
        kind: "wide", level: "inputs", totals: true, name: both("Sales by month", "销售月报"),
        title: both("Sales by market and customer group", "分市场、分客户群销售情况"),
        kpis: ["market-share", "existing-customer-sales-share", "new-customer-sales-share", "customer-profit-contribution", "segment-market-share", "key-account-sales-share", "segment-customer-profit-contribution"],
      },
      {
        kind: "wide", level: "inputs", name: both("Customer care", "客户维护"), table: both("CustomerCare", "客户维护"),
        kpis: ["customer-churn-rate", "on-time-contract-fulfilment-rate", "customer-visit-completion-rate", "customer-feedback-response-rate", "customer-opinion-forwarding-rate"],
      },
    ],
    pending: ["customer-opinion-forwarding-rate"],
  },
  "market-development-sales": {
    organisation: both("Market development", "市场开发部"),
    parts: [
      {
        kind: "across", level: "inputs", totals: true, name: both("Sales plan", "销售计划"),
        kpis: ["sales-target-attainment", "sales-growth-rate", "market-development-expense-ratio"],
      },
    ],
  },
  "customer-development": {
    organisation: both("Customer development", "客户开发部"),
    parts: [
      {
        kind: "long", level: "values", periods: "date", targets: true, name: both("KPI log", "指标台账"),
        title: both("KPI log of the customer development team", "客户开发指标台账"),
        kpis: ["new-customer-growth-rate", "customer-retention-rate", "customer-satisfaction-score", "sales-growth-rate", "customer-orders", "order-value", "profit-growth-rate", "positive-feedback-share", "market-share"],
      },
    ],
  },
  "crm-quality-evaluation": {
    organisation: both("CRM steering group", "CRM 推进小组"),
    parts: [
      { kind: "survey", of: "customers", kpis: ["customer-satisfaction-score"] },
      {
        kind: "across", level: "inputs", name: both("CRM figures", "CRM 数据"),
        title: both("CRM figures by month", "CRM 月度数据"),
        kpis: ["positive-feedback-share", "customer-complaint-rate", "customer-loyalty-score", "customer-retention-rate", "repeat-purchase-rate", "customer-acquisition-cost", "customer-lifetime-value", "service-quality-score", "complaint-resolution-time", "marketing-roi", "customer-conversion-rate"],
      },
    ],
    pending: ["repeat-purchase-rate"],
  },
  "crm-five-dimensions": {
    organisation: both("CRM steering group", "CRM 推进小组"),
    parts: [
      {
        kind: "wide", level: "inputs", name: both("Five dimensions", "五维数据"), table: both("Dimensions", "五维数据"),
        kpis: ["customer-satisfaction-score", "customer-loyalty-score", "marketing-roi", "service-efficiency", "data-analysis-capability"],
      },
    ],
  },
  "crm-kpi-plan": {
    organisation: both("Customer operations", "客户运营部"),
    parts: [
      {
        kind: "wide", level: "values", whole: true, targets: true, name: both("Plan figures", "计划数据"),
        kpis: ["customer-satisfaction-rate", "customer-loyalty-score", "customer-churn-rate", "repeat-purchase-rate", "customer-referral-rate", "customer-growth-rate", "new-customers", "customer-retention-rate", "average-response-time", "average-resolution-time", "sales-growth-rate", "sales-mix-share"],
      },
    ],
  },
  "smart-customer-goals": {
    organisation: both("Customer success", "客户成功部"),
    parts: [
      {
        kind: "long", level: "values", periods: "date", targets: true, units: true, name: both("Goals", "目标跟踪"),
        table: both("Goals", "目标跟踪"),
        kpis: ["customer-satisfaction-rate", "average-response-time", "average-resolution-time", "product-quality-pass-rate", "delivery-lead-time", "customer-loyalty-score", "customer-growth-rate", "customer-complaint-rate"],
      },
    ],
  },
  "balanced-scorecard-company": {
    organisation: both("Northwind Instruments", "北辰仪器"),
    parts: [
      { kind: "survey", of: "customers", kpis: ["customer-satisfaction-score"] },
      { kind: "survey", of: "employees", kpis: ["employee-satisfaction"] },
      {
        kind: "across", level: "inputs", name: both("Finance", "财务"), title: both("Financial figures", "财务数据"),
        kpis: ["sales-growth-rate", "profit-growth-rate", "asset-turnover", "net-profit-margin"],
      },
      {
        kind: "wide", level: "inputs", name: both("Customers", "客户"), totals: true,
        kpis: ["customer-retention-rate", "customer-acquisition-rate", "customer-lifetime-value"],
      },
      {
        kind: "wide", level: "inputs", name: both("Operations", "运营"), table: both("Operations", "运营"),
        kpis: ["on-time-contract-fulfilment-rate", "average-response-time", "first-pass-yield", "complaint-resolution-time", "training-plan-completion", "competency-coverage", "key-talent-retention"],
      },
    ],
    pending: ["first-pass-yield", "training-plan-completion"],
  },
  "marketing-department": {
    organisation: both("Marketing", "营销中心"),
    parts: [
      {
        kind: "across", level: "values", targets: true, roles: true, name: both("Marketing KPIs", "营销指标"),
        title: both("Marketing KPIs, actual and target", "营销指标（实际与目标）"),
        kpis: ["sales-revenue", "gross-profit", "market-share-growth", "customer-satisfaction-score", "exhibition-participation-rate", "ad-impressions", "offline-event-attendance", "new-customers", "new-customer-sales", "team-goal-completion-rate", "team-peer-rating"],
      },
    ],
    pending: ["team-peer-rating"],
  },
  "individual-appraisal": {
    organisation: both("J. Morgan, key accounts", "王敏（大客户组）"),
    parts: [
      {
        kind: "long", level: "values", periods: "quarter", targets: true, name: both("Appraisal", "绩效记录"),
        table: both("Appraisal", "绩效记录"),
        kpis: ["sales-target-attainment", "customer-satisfaction-score", "behaviour-rating", "team-peer-rating", "team-goal-completion-rate", "self-development-rate"],
      },
    ],
  },
}; // prettier-ignore

export { reportPlan, type ReportOptions } from "./report-plan";

import type { NamePlan, Plan, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

/** Names scoped to a sheet. */
export const sheetNameWrites = (sheet: SheetPlan): Write[] =>
  (sheet.names ?? []).map((plan) =>
    write(4, plan, (target) => {
      const { names } = target.sheet(sheet.name);
      if (isFormula(plan)) names.add(plan.name, plan.refersTo, plan.comment);
      else names.add(plan.name, target.range(sheet.name, plan.refersTo), plan.comment);
    })
  );

/** Names scoped to the workbook. They refer to formulas, sheet names included. */
export const workbookNameWrites = (plan: Plan): Write[] =>
  (plan.names ?? []).map((name) =>
    write(4, name, (target) => {
      const refersTo = isFormula(name) ? name.refersTo : `=${name.refersTo}`;
      const item = target.workbook.names.add(name.name, refersTo, name.comment);
      if (name.hidden) item.visible = false;
    })
  );

const isFormula = (plan: NamePlan): boolean => plan.refersTo.startsWith("=");

import type { SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

export const tableWrites = (sheet: SheetPlan): Write[] =>
  (sheet.tables ?? []).map((plan) =>
    write(4, undefined, (target) => {
      const table = target.sheet(sheet.name).tables.add(plan.address, true);
      table.name = plan.name;
      // The buttons would cover the ends of headings; who wants to filter shows them.
      table.showFilterButton = false;
      if (plan.style !== undefined) table.style = plan.style;
    })
  );

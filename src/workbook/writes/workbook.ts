import type { Plan } from "../../plan/plan";
import { write, type Write } from "../write";

/** Document settings: they travel with the file. */
export const settingWrites = (plan: Plan): Write[] =>
  Object.entries(plan.settings ?? {}).map(([key, value]) =>
    write(2, value, (target) => {
      target.workbook.settings.add(key, value);
    })
  );

/** Shows the sheet and selects the cell in the end. */
export const selectWrites = ({ select }: Plan): Write[] =>
  select
    ? [
        write(4, undefined, (target) => {
          target.sheet(select.sheet).activate();
          target.range(select.sheet, select.address).select();
        }),
      ]
    : [];

import { addedKpis, usedOwn } from "../../src/cli/build-book/own";
import { checkForm } from "../../src/scorecard/own-kpis/check";
import { emptyForm } from "../../src/scorecard/own-kpis/form";

const desks = checkForm(
  {
    ...emptyForm,
    name: { en: "Desk occupancy", zh: "工位使用率" },
    calculation: "used / all",
    inputs: ["used", "all"].map((id) => ({ id, name: { en: id, zh: id }, unit: "count" })),
  },
  [],
  "en"
).kpi!;
const template = "customer-relations-research";

describe("KPIs that kpi build adds", () => {
  it("are found by id or name, the workbook's own too", () => {
    const added = addedKpis({ template, added: ["客户流失率", "desk OCCUPANCY"] }, [desks], "en-US");
    expect(added).toEqual(["customer-churn-rate", "desk-occupancy"]);
    expect(usedOwn(added, [desks])).toEqual([desks]);
    expect(addedKpis({ template, added: [] }, [desks], "en-US")).toEqual([]);
  });

  it("are refused where nobody has them, or the scorecard would have them twice", () => {
    const add =
      (...added: string[]) =>
      () =>
        addedKpis({ template, added }, [desks], "en-US");
    expect(add("Desk count")).toThrow(/Desk count/);
    expect(add("customer-retention-rate")).toThrow(/customer-retention-rate/);
    expect(add("工位使用率", "desk-occupancy")).toThrow(/desk-occupancy/);
  });
});

import { templateById } from "../../src/catalog";
import { defaultPolicies } from "../../src/scorecard/policies";
import { draftOf, moved } from "../../src/taskpane/new-scorecard/draft";
import { orderOf } from "../../src/taskpane/new-scorecard/order-of";
import { pendingParts } from "../../src/taskpane/scorecard/pending";

const template = templateById("customer-service-list-b")!;
const draft = draftOf(template, [], defaultPolicies, "en-US");

describe("The length of the trend charts", () => {
  test("is left to the sheets unless it was chosen, and then part of what is asked for", () => {
    expect(orderOf(draft, template)).not.toHaveProperty("trendPeriods");
    expect(orderOf({ ...draft, trendPeriods: 36 }, template)).toMatchObject({ trendPeriods: 36 });
  });

  test("is told among what is not on the sheets yet", () => {
    const [from, to] = [orderOf(draft, template), orderOf({ ...draft, trendPeriods: 24 }, template)];
    expect(pendingParts(from, to)).toEqual(["part_sheets"]);
  });
});

test("A KPI that changes its place takes its source along, and no change of sources is told", () => {
  const down = moved(draft, draft.kpis[0].kpi, 1);
  expect(pendingParts(orderOf(draft, template), orderOf(down, template))).toEqual(["part_kpis"]);
});

/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { OwnTemplate } from "../../src/scorecard/life/own-templates";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

const saved: OwnTemplate = {
  version: 1,
  id: "3",
  name: "East region",
  saved: 45992,
  request: {
    template: "customer-relations-research",
    removed: ["customer-acquisition-rate"],
    weights: {
      "customer-satisfaction-score": 0.5,
      "customer-retention-rate": 0.3,
      "complaint-handling-satisfaction": 0.2,
    },
    targets: { "customer-satisfaction-score": 82 },
    mapping: [],
    grain: "quarter",
    period: "latest",
    title: "East region",
  },
};

describe("A template that was saved in the workbook", () => {
  test("stands above the others and fills the form with its KPIs, weights and targets", async () => {
    const services = servicesOver(undefined, { listTemplates: async () => [saved] });
    const { user } = renderPane(services, { view: "new-scorecard" });
    const own = await screen.findByRole("region", { name: "Saved in this workbook" });
    await user.click(within(own).getByRole("option", { name: /East region.*Dec 1, 2025/ }));
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Next: data"));
    expect(await screen.findByText("Customer Satisfaction Score (mean)")).toBeTruthy();
    expect(screen.queryByText("Customer Acquisition Rate")).toBeNull();
    // The first call looked for what the workbook has for any template.
    expect(services.propose.mock.lastCall?.[0]).toEqual([
      "customer-satisfaction-score",
      "customer-retention-rate",
      "complaint-handling-satisfaction",
    ]);
  });

  test("is found by its name and deleted", async () => {
    let list: readonly OwnTemplate[] = [saved];
    const services = servicesOver(undefined, {
      listTemplates: async () => list,
      deleteTemplate: async () => {
        list = [];
      },
    });
    const { user } = renderPane(services, { view: "new-scorecard" });
    await user.type(await screen.findByRole("searchbox"), "east");
    await user.click(await screen.findByRole("option", { name: /East region/ }));
    await user.click(button("Delete “East region”"));
    expect(services.deleteTemplate).toHaveBeenCalledWith("3");
    expect(screen.queryByRole("option", { name: /East region/ })).toBeNull();
  });
});

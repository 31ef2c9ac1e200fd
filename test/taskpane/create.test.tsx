/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Locale } from "../../src/i18n/sentence";
import { openView } from "../../src/taskpane/shell/navigation";
import { accessibilityFaults, button, openData, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

jest.setTimeout(60_000);

const names = {
  "en-US": {
    template: /^Customer Relations Research Department/,
    data: "Next: data",
    options: "Next: options",
    create: "Create scorecard",
  },
  "zh-CN": {
    template: /^客户关系调研部计分卡/,
    data: "下一步：数据",
    options: "下一步：选项",
    create: "生成计分卡",
  },
} as const;

async function openOptions(user: UserEvent, locale: Locale = "en-US"): Promise<void> {
  const { template, data, options } = names[locale];
  await openData(user, template, data);
  await user.click(button(options));
}

describe("Step 3, options", () => {
  test("offers trends as far as the data reach, with last year where they hold it", async () => {
    const span = jest.fn(async () => ({ periods: 20, yearBefore: true }));
    const services = servicesOver(undefined, { span });
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    const lastYear = await screen.findByRole("checkbox", { name: /Same period last year/, checked: true });
    const lengths = screen.getByRole("combobox", { name: "Length of the trend charts" });
    expect([...lengths.querySelectorAll("option")].map(({ value }) => value)).toEqual(["", "24"]);
    await user.click(lastYear);
    await user.click(button("Create scorecard"));
    await screen.findByRole("heading", { name: "Scorecard created" });
    expect(services.create.mock.calls[0][0]).toMatchObject({ lastYearLine: false });
  });

  test("asks for a scorecard with everything that was entered", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openData(user, names["en-US"].template, "Next: data");
    const target = screen.getByRole("textbox", { name: "Target of Customer Retention Rate" });
    await user.type(target, "92.5");
    await user.click(button("Next: options"));
    const title = screen.getByRole("textbox", { name: "Title" });
    await user.clear(title);
    await user.type(title, "Calls 2025");
    await user.type(screen.getByRole("textbox", { name: "Organisation" }), "Northwind");
    await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Quarter");
    await user.selectOptions(screen.getByRole("combobox", { name: "Language of the sheets" }), "中文");
    await user.click(button("Scoring rules"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Missing actuals" }), "Score 0");
    const cap = screen.getByRole("textbox", { name: "Highest attainment that scores" });
    await user.clear(cap);
    await user.type(cap, "150");
    await user.click(button("Create scorecard"));
    await screen.findByRole("heading", { name: "Scorecard created" });
    const [order, options] = services.create.mock.calls[0];
    expect(order).toMatchObject({
      template: "customer-relations-research",
      added: [],
      removed: [],
      grain: "quarter",
      period: "latest",
      title: "Calls 2025",
      organisation: "Northwind",
      sheetLocale: "zh-CN",
      weights: {
        "customer-satisfaction-score": 0.4,
        "customer-retention-rate": 0.25,
        "customer-acquisition-rate": 0.2,
        "complaint-handling-satisfaction": 0.15,
      },
      policies: { missing: "zero", cap: 1.5, floor: 0 },
    });
    expect(order.targets!["customer-retention-rate"]).toBeCloseTo(0.925, 12);
    expect(order.targets!["customer-acquisition-rate"]).toBeNull();
    expect(order.mapping.find(({ kpi }) => kpi === "customer-satisfaction-score")).toMatchObject({
      confirmed: true,
    });
    expect(options.locale).toBe("en-US");
  });

  test("lets an untouched title follow the language of the sheets", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openOptions(user);
    await user.selectOptions(screen.getByRole("combobox", { name: "Language of the sheets" }), "中文");
    expect((screen.getByRole("textbox", { name: "Title" }) as HTMLInputElement).value).toBe(
      "客户关系调研部计分卡"
    );
  });

  test("does not create with rules that contradict themselves", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Scoring rules"));
    const amber = screen.getByRole("textbox", { name: "Amber from attainment" });
    await user.clear(amber);
    await user.type(amber, "110");
    expect(screen.getByText("Amber must begin below green.")).toBeTruthy();
    await user.click(button("Create scorecard"));
    expect(services.create).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Amber must begin below green.");
  });

  test.each(["en-US", "zh-CN"] as const)("has no accessibility faults in %s", async (locale) => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard", locale });
    await openOptions(user, locale);
    await user.click(button(locale === "zh-CN" ? "计分规则" : "Scoring rules"));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("Creating", () => {
  test("names the step and can be cancelled; the form stays", async () => {
    const services = servicesOver();
    services.create.mockImplementation((_order, { progress, signal }) => {
      progress?.({ step: 2, steps: 3, label: "Laying out the sheets" });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () =>
          reject(new Error("Cancelled. The workbook was not changed."))
        );
      });
    });
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    await user.type(screen.getByRole("textbox", { name: "Organisation" }), "Northwind");
    await user.click(button("Create scorecard"));
    expect(await screen.findByText("Laying out the sheets")).toBeTruthy();
    expect(screen.getByText("Step 2 of 3")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Creating the scorecard" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Cancel"));
    expect(await screen.findByText(/^Cancelled\. The workbook was not changed\./)).toBeTruthy();
    expect((screen.getByRole("textbox", { name: "Organisation" }) as HTMLInputElement).value).toBe(
      "Northwind"
    );
  });

  test("says why it failed, moves the focus there, and keeps the form", async () => {
    const services = servicesOver();
    services.create.mockRejectedValueOnce(new Error("The workbook is protected."));
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Create scorecard"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The scorecard was not created");
    expect(alert.textContent).toContain("The workbook is protected. Everything entered here is kept.");
    await waitFor(() => expect(document.activeElement).toBe(alert));
    await user.click(button("Create scorecard"));
    expect(await screen.findByRole("heading", { name: "Scorecard created" })).toBeTruthy();
  });
});

describe("A scorecard that was created", () => {
  test.each([
    ["en-US", "Go to sheet"],
    ["zh-CN", "转到工作表"],
  ] as const)("shows its sheet and has no accessibility faults in %s", async (locale, goTo) => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard", locale });
    await openOptions(user, locale);
    await user.click(button(names[locale].create));
    await user.click(await screen.findByRole("button", { name: goTo }));
    expect(services.goToSheet).toHaveBeenCalledWith("Customer Service", expect.anything());
    expect(screen.getByText("Trends")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("can be taken back; the form stays and says so", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Create scorecard"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(
      await screen.findByText("The sheets were removed again. Everything entered here is kept.")
    ).toBeTruthy();
    expect(services.undo).toHaveBeenCalledTimes(1);
    expect(button("Create scorecard")).toBeTruthy();
  });

  test("says why it could not be taken back", async () => {
    const services = servicesOver();
    services.undo.mockRejectedValueOnce(new Error("Trends could not be removed, delete it by hand."));
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Create scorecard"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/Trends could not be removed/)).toBeTruthy();
  });

  test("makes way for the next when the ribbon asks for a new one", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Create scorecard"));
    await screen.findByRole("heading", { name: "Scorecard created" });
    act(() => openView("new-scorecard"));
    expect(await screen.findByRole("listbox", { name: "Templates" })).toBeTruthy();
    expect(screen.queryByRole("option", { selected: true })).toBeNull();
  });

  test("leaves no draft behind on Home", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openOptions(user);
    await user.click(button("Create scorecard"));
    await user.click(await screen.findByRole("button", { name: "Back to Home" }));
    expect(await screen.findByRole("button", { name: "New scorecard" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Continue draft/ })).toBeNull();
  });
});

/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { accessibilityFaults, button, openData, renderPane } from "./support/render";
import { emptySnapshot, servicesOver, snapshot } from "./support/workbook";

jest.setTimeout(60_000);

const department = /^Customer Service Department/;
const research = /^Customer Relations Research Department/;
const group = (name: string) => screen.getByRole("group", { name });

describe("Step 1, template", () => {
  test("lists every template with its number of KPIs and its weights", async () => {
    renderPane(servicesOver(), { view: "new-scorecard" });
    const list = await screen.findByRole("listbox", { name: "Templates" });
    expect(within(list).getAllByRole("option")).toHaveLength(16);
    expect(
      within(list).getByRole("option", {
        name: /^Customer Relations Research Department 4 KPIs · weights 40\/25\/20\/15 · monthly/,
      })
    ).toBeTruthy();
    expect(within(list).getByRole("option", { name: department, selected: false }).textContent).toContain(
      "12 KPIs · equal weights"
    );
  });

  test("finds templates by name and by KPI, in either language", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    const search = await screen.findByRole("searchbox", { name: "Search templates" });
    await user.type(search, "平衡");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.clear(search);
    await user.type(search, "nothing like it");
    expect(screen.queryByRole("option")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe(
      "No template has “nothing like it” in its name or KPIs."
    );
  });

  test("says for how many KPIs of a template the workbook has data", async () => {
    renderPane(servicesOver(), { view: "new-scorecard" });
    expect(
      await screen.findByRole("option", {
        name: /^Customer Service Department.* \d+ of 12 KPIs found in the data$/,
      })
    ).toBeTruthy();
  });

  test("shows what the chosen template holds: its KPIs with their weights, and which have data", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    const option = await screen.findByRole("option", { name: research });
    expect(option.getAttribute("aria-describedby")).toBeNull();
    await user.click(option);
    const details = document.getElementById(option.getAttribute("aria-describedby")!)!;
    expect(details.textContent).toContain("Customer Retention Rate");
    expect(details.textContent).toContain("40%");
    await waitFor(() =>
      expect(details.textContent).toContain("Customer Satisfaction Score (mean) · in\u00a0the\u00a0data")
    );
  });

  test("an option's name is its visible words, as short chosen as before; what it holds is its description", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    const name =
      "Customer Relations Research Department 4 KPIs · weights 40/25/20/15 · monthly 1 of 4 KPIs found in the data";
    await user.click(await screen.findByRole("option", { name, selected: false, description: "" }));
    expect(
      screen.getByRole("option", { name, selected: true, description: /Customer Retention Rate/ })
    ).toBeTruthy();
  });

  test("does not go on before a template is chosen", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await screen.findByRole("listbox");
    await user.click(button("Next: data"));
    expect(screen.getByRole("listbox")).toBeTruthy();
    expect(services.review).not.toHaveBeenCalled();
  });

  test.each(["en-US", "zh-CN"] as const)("has no accessibility faults in %s", async (locale) => {
    renderPane(servicesOver(), { view: "new-scorecard", locale });
    await screen.findByRole("listbox");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("Step 2, data", () => {
  test("shows each KPI's source in words, how sure it is, and its last values", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const satisfaction = group("Customer Satisfaction Score (mean)");
    expect(within(satisfaction).getByText("Source certain")).toBeTruthy();
    expect(within(satisfaction).getByText("From CALL")).toBeTruthy();
    expect(within(satisfaction).getByText("Sum of ratings = sum of Satisfaction Rating")).toBeTruthy();
    const values = within(satisfaction).getByLabelText("Last periods of Customer Satisfaction Score (mean)");
    expect(within(values).getAllByRole("term")).toHaveLength(3);
    expect(
      within(values)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent)
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+\.\d$/)]));
  });

  test("confirms a plausible source on demand", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const cases = group("Cases Resolved per Agent-Day");
    expect(within(cases).getByText("Needs confirmation")).toBeTruthy();
    await user.click(button("Confirm the source of Cases Resolved per Agent-Day"));
    expect(within(cases).getByText("Confirmed")).toBeTruthy();
    expect(document.activeElement).toBe(button("Change the source of Cases Resolved per Agent-Day"));
  });

  test("shows of many KPIs those without a source, and keeps one in view that is given a source", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const all = screen.getAllByRole("group").length;
    const show = screen.getByRole("combobox", { name: "Show" });
    await user.selectOptions(show, screen.getByRole("option", { name: /^Without a source/ }));
    expect(screen.queryByRole("group", { name: "Customer Satisfaction Score (mean)" })).toBeNull();
    const left = screen.getAllByRole("group").length;
    expect(left).toBeLessThan(all);
    await user.click(button("Choose a source for Average Response Time"));
    const response = group("Average Response Time");
    await user.selectOptions(within(response).getByRole("combobox", { name: "Source" }), "CALL");
    expect(group("Average Response Time")).toBe(response);
    await user.selectOptions(show, screen.getByRole("option", { name: /^All KPIs/ }));
    expect(screen.getAllByRole("group").length).toBeGreaterThanOrEqual(all);
  });

  test("agrees to all plausible sources at once", async () => {
    const services = servicesOver();
    const propose = services.propose.getMockImplementation()!;
    services.propose.mockImplementation(async (...asked) =>
      (await propose(...asked)).map((each) => ({ ...each, confirmed: false }))
    );
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const waiting = screen.getAllByText("Needs confirmation").length;
    await user.click(button(`Confirm all ${waiting}`));
    expect(screen.queryByText("Needs confirmation")).toBeNull();
    expect(document.activeElement).toBe(button("Read the workbook again"));
  });

  test("takes a baseline for a KPI whose details are open", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const name = "Baseline of Average Response Time";
    expect(screen.queryByRole("textbox", { name })).toBeNull();
    await user.click(button("Choose a source for Average Response Time"));
    await user.type(screen.getByRole("textbox", { name }), "12");
    await user.click(button("Close the source of Average Response Time"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name }).value).toBe("12");
  });

  test("does not go on while a box holds no number, and puts the focus there", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    const weight = screen.getByRole("textbox", {
      name: "Weight of Customer Satisfaction Score (mean), in percent",
    });
    await user.clear(weight);
    await user.type(weight, "lots");
    await user.click(button("Next: options"));
    expect(document.activeElement).toBe(weight);
    expect(screen.queryByRole("button", { name: "Create scorecard" })).toBeNull();
  });

  test("takes a source chosen by hand and computes its sample at once", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const response = group("Average Response Time");
    expect(within(response).getByText("No source")).toBeTruthy();
    await user.click(button("Choose a source for Average Response Time"));
    await user.selectOptions(within(response).getByRole("combobox", { name: "Source" }), "CALL");
    await user.selectOptions(within(response).getByRole("combobox", { name: "Figure" }), "Average");
    await user.selectOptions(within(response).getByRole("combobox", { name: "Column" }), "Duration (mins)");
    expect(within(response).getByText("CALL: average of Duration (mins)")).toBeTruthy();
    expect(within(response).getByText("Chosen by hand")).toBeTruthy();
    expect(await within(response).findByLabelText("Last periods of Average Response Time")).toBeTruthy();
    await user.click(within(response).getByRole("button", { name: "Add a condition" }));
    await user.selectOptions(
      within(response).getByRole("combobox", { name: "Condition 1, Column" }),
      "Representative"
    );
    const value = within(response).getByRole("textbox", { name: "Condition 1, Value" });
    await user.clear(value);
    await user.type(value, "R01");
    expect(
      within(response).getByText("CALL: average of Duration (mins) where Representative = R01")
    ).toBeTruthy();
    await user.click(within(response).getByRole("button", { name: "Another possibility for condition 1" }));
    const other = within(response).getByRole("textbox", { name: "Condition 1, or 2, Value" });
    await user.clear(other);
    await user.type(other, "R02");
    expect(
      within(response).getByText(
        "CALL: average of Duration (mins) where Representative = R01 or Representative = R02"
      )
    ).toBeTruthy();
    await user.click(within(response).getByRole("button", { name: "Remove possibility 1 of condition 1" }));
    expect(
      within(response).getByText("CALL: average of Duration (mins) where Representative = R02")
    ).toBeTruthy();
  });

  test("maps a KPI input by input, and counts it only when all inputs have a source", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const rate = group("Customer Complaint Rate");
    await user.click(button("Choose a source for Customer Complaint Rate"));
    await user.selectOptions(
      within(rate).getByRole("combobox", { name: "Computed" }),
      "From its inputs, by its formula"
    );
    const sources = within(rate).getAllByRole("combobox", { name: /^Source, / });
    expect(sources.length).toBeGreaterThan(1);
    await user.selectOptions(sources[0], "CALL");
    expect(within(rate).getByText("No source", { selector: "span" })).toBeTruthy();
    for (const source of sources.slice(1)) await user.selectOptions(source, "CALL");
    expect(within(rate).getByText("Chosen by hand")).toBeTruthy();
  });

  test("goes back to what was proposed", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const satisfaction = group("Customer Satisfaction Score (mean)");
    await user.click(button("Change the source of Customer Satisfaction Score (mean)"));
    await user.selectOptions(
      within(satisfaction).getByRole("combobox", { name: "Computed" }),
      "As one figure"
    );
    expect(within(satisfaction).getByText("No source", { selector: "span" })).toBeTruthy();
    await user.click(within(satisfaction).getByRole("button", { name: "Back to the proposal" }));
    expect(within(satisfaction).getByText("Source certain")).toBeTruthy();
  });

  test("shows what the weights lack and scales them to 100 %", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    expect(screen.getByText("Weights add up to 100%")).toBeTruthy();
    const weight = screen.getByRole("textbox", {
      name: "Weight of Customer Satisfaction Score (mean), in percent",
    });
    await user.clear(weight);
    await user.type(weight, "20");
    expect(screen.getByText("Weights add up to 80%, 20% left")).toBeTruthy();
    await user.click(button("Scale to 100%"));
    expect(screen.getByText("Weights add up to 100%")).toBeTruthy();
    expect((weight as HTMLInputElement).value).toBe("25");
  });

  test("says what is wrong with a weight and keeps what was typed", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    const weight = screen.getByRole("textbox", {
      name: "Weight of Customer Satisfaction Score (mean), in percent",
    });
    await user.clear(weight);
    await user.type(weight, "forty");
    expect((weight as HTMLInputElement).value).toBe("forty");
    expect(screen.getByText("Enter 0 to 100")).toBeTruthy();
  });

  test("removes a KPI and adds others from the dictionary by search", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    await user.click(button("Remove Customer Retention Rate"));
    expect(screen.queryByRole("group", { name: "Customer Retention Rate" })).toBeNull();
    expect(document.activeElement?.getAttribute("role")).toBe("group");
    await user.click(button("Add a KPI"));
    const search = screen.getByRole("searchbox", { name: "Search the KPI dictionary" });
    expect(document.activeElement).toBe(search);
    await user.type(search, "满意客户占比");
    const add = button("Add Customer Satisfaction Rate (top-box CSAT)");
    expect(add.textContent).toBe("Customer Satisfaction Rate (top-box CSAT)");
    await user.click(add);
    const rate = await screen.findByRole("group", { name: "Customer Satisfaction Rate (top-box CSAT)" });
    expect((within(rate).getByRole("textbox", { name: /^Target/ }) as HTMLInputElement).value).toBe("85");
    expect(screen.getByText("Weights add up to 100%")).toBeTruthy();
    expect(screen.getByText("Customer Satisfaction Rate (top-box CSAT) added")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "zzz");
    expect(screen.getByText("No KPI in the dictionary matches “zzz”.")).toBeTruthy();
  });

  test("names KPIs that the data have and the template has not, once for the same cells, and adds them with their source", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    const also = await screen.findByRole("region", { name: "Also in your data" });
    const names = (): (string | null)[] =>
      within(also)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent);
    expect(names()).toContain("Average Resolution Time");
    expect(names()).not.toContain("Customer Satisfaction Score (mean)");
    await user.click(button("Add Average Resolution Time with its data"));
    const added = await screen.findByRole("group", { name: "Average Resolution Time" });
    expect(within(added).getByText("Source certain")).toBeTruthy();
    expect(document.activeElement).toBe(added);
    expect(names()).not.toContain("Average Resolution Time");
  });

  test("says so when the workbook holds no data", async () => {
    const { user } = renderPane(servicesOver(emptySnapshot), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    expect(screen.getByText(/^No data recognised in this workbook/)).toBeTruthy();
    expect(screen.getByText("0 of 4 KPIs have a source")).toBeTruthy();
  });

  test("says why matching failed and tries again", async () => {
    const services = servicesOver();
    const busy = new Error("A cell is being edited.");
    services.readWorkbook.mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
    const { user } = renderPane(services, { view: "new-scorecard" });
    await user.click(await screen.findByRole("option", { name: research }));
    await user.click(button("Next: data"));
    expect(await screen.findByText("A cell is being edited.")).toBeTruthy();
    await user.click(button("Try again"));
    expect(await screen.findByRole("group", { name: "Customer Satisfaction Score (mean)" })).toBeTruthy();
  });

  test("keeps what was chosen by hand when the workbook is read again", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    await user.click(button("Confirm the source of Cases Resolved per Agent-Day"));
    await user.click(button("Read the workbook again"));
    await waitFor(() => expect(services.readWorkbook).toHaveBeenCalledTimes(2));
    expect(
      within(await screen.findByRole("group", { name: "Cases Resolved per Agent-Day" })).getByText(
        "Confirmed"
      )
    ).toBeTruthy();
  });

  test.each([
    ["en-US", department, "Next: data"],
    ["zh-CN", /^客户服务部计分卡/, "下一步：数据"],
  ] as const)(
    "has no accessibility faults in %s, with an editor and the dictionary open",
    async (locale, template, next) => {
      const { user } = renderPane(servicesOver(), { view: "new-scorecard", locale });
      await openData(user, template, next);
      await user.click(screen.getAllByRole("button", { expanded: false })[2]);
      await user.click(button(locale === "zh-CN" ? "添加指标" : "Add a KPI"));
      expect(await accessibilityFaults()).toEqual([]);
    }
  );
});

describe("Leaving and coming back", () => {
  test("goes on with the draft, or begins anew", async () => {
    const { user } = renderPane(servicesOver(), { view: "new-scorecard" });
    await openData(user, research, "Next: data");
    await user.click(button("Remove Customer Retention Rate"));
    await user.click(button("Back to template"));
    await user.click(button("Back to Home"));
    await user.click(
      await screen.findByRole("button", { name: "Continue draft: Customer Relations Research Department" })
    );
    expect(screen.getByRole("option", { name: research, selected: true })).toBeTruthy();
    await user.click(button("Next: data"));
    expect(screen.queryByRole("group", { name: "Customer Retention Rate" })).toBeNull();
    await user.click(button("Back to template"));
    await user.click(button("Back to Home"));
    await user.click(button("New scorecard"));
    expect(screen.queryByRole("option", { selected: true })).toBeNull();
  });
});

describe("Step 3, options", () => {
  test("says how many sources nobody has agreed to, and takes the agreement there too", async () => {
    const services = servicesOver();
    const { user } = renderPane(services, { view: "new-scorecard" });
    await openData(user, department, "Next: data");
    const waiting = screen.getAllByText("Needs confirmation").length;
    await user.click(button("Next: options"));
    expect(await screen.findByText(/waits? for your confirmation/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button(waiting === 1 ? "Confirm" : `Confirm all ${waiting}`));
    expect(screen.queryByText(/waits? for your confirmation/)).toBeNull();
    await user.click(button("Create scorecard"));
    await screen.findByRole("heading", { name: "Scorecard created" });
    const [{ mapping }] = services.create.mock.calls[0];
    expect(mapping.filter(({ confirmed, value, inputs }) => !confirmed && (value || inputs))).toEqual([]);
  });
});

describe("By keyboard alone", () => {
  test("a scorecard is made from template to creation", async () => {
    const services = servicesOver(snapshot);
    const { user } = renderPane(services, { view: "new-scorecard" });
    const tabTo = async (element: () => HTMLElement): Promise<void> => {
      for (let presses = 0; presses < 120 && document.activeElement !== element(); presses++)
        await user.tab();
      expect(document.activeElement).toBe(element());
    };
    await screen.findByRole("listbox");
    await tabTo(() => screen.getAllByRole("option")[0]);
    await user.keyboard("{ArrowDown}{ArrowUp}{End}{Home}");
    expect(screen.getByRole("option", { selected: true }).textContent).toMatch(research);
    await user.keyboard("{Enter}");
    await screen.findAllByRole("group");
    await tabTo(() => button("Next: options"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("New scorecard"));
    await tabTo(() => button("Create scorecard"));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Scorecard created" })).toBeTruthy();
    expect(services.create).toHaveBeenCalledTimes(1);
  });
});

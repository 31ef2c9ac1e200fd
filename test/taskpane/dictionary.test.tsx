/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { kpis } from "../../src/catalog";
import { checkForm } from "../../src/scorecard/own-kpis/check";
import { emptyForm } from "../../src/scorecard/own-kpis/form";
import type { OwnKpi } from "../../src/scorecard/own-kpis/own-kpi";
import type { DictionaryServices } from "../../src/taskpane/dictionary/dictionary-services";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

/** The dictionary over own KPIs that are kept in memory, as the workbook would. */
function dictionary(start: readonly OwnKpi[] = [], rest: Partial<DictionaryServices> = {}) {
  let own = start;
  const tools: DictionaryServices = {
    listOwnKpis: async () => ({
      kpis: own,
      uses: Object.fromEntries(own.map(({ id }) => [id, ["Office"]])),
      unreadable: 0,
    }),
    saveOwn: async ({ kpis: given }) =>
      (own = [...own.filter(({ id }) => !given.some((kpi) => kpi.id === id)), ...given]),
    deleteOwn: async (kpi) => (own = own.filter(({ id }) => id !== kpi)),
    undoOwn: async () => [],
    insertCard: async () => ({ state: "inserted", place: { sheet: "Calls", address: "H1" } }),
    readSelectedTexts: async () => ({ place: { sheet: "Calls", address: "A1" }, texts: [] }),
    ...rest,
  };
  return { services: servicesOver(undefined, { loadDictionary: async () => tools }), stored: () => own };
}

const desks: OwnKpi = checkForm(
  {
    ...emptyForm,
    name: { en: "Desk occupancy", zh: "工位使用率" },
    calculation: "used / all",
    inputs: [
      { id: "used", name: { en: "used", zh: "使用工位数" }, unit: "count" },
      { id: "all", name: { en: "all", zh: "工位总数" }, unit: "count" },
    ],
  },
  [],
  "en"
).kpi!;

const search = () => screen.findByRole("searchbox", { name: /Search the KPI dictionary|搜索指标字典/ });

describe("The KPI dictionary in the pane", () => {
  it.each([
    ["客户流失", "Customer Churn Rate", "In the name"],
    ["churn", "Customer Churn Rate", "In the name"],
    ["流失", "Customer Churn Rate", "In the name"],
    ["customers lost", "Customer Churn Rate", "In the formula or definition"],
  ])("finds %s", async (query, name, place) => {
    const { services } = dictionary();
    const { user } = renderPane(services, { view: "dictionary" });
    await user.type(await search(), query);
    const section = await screen.findByRole("region", { name: place });
    expect(within(section).getByRole("button", { name: new RegExp(name) })).toBeTruthy();
  });

  it.each([
    ["en-US", "costumer retenton", "Customer Retention Rate"],
    ["zh-CN", "流失的客户", "客户流失率"],
  ] as const)("offers what is called nearly so where nothing fits, in %s", async (locale, query, name) => {
    const { services } = dictionary();
    const { user } = renderPane(services, { view: "dictionary", locale });
    await user.type(await search(), query);
    expect(await screen.findByText(/Nothing fits exactly|没有完全相符/)).toBeTruthy();
    await user.keyboard("{Enter}");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(name);
  });

  it("shows all KPIs by area, goes through them with the arrow keys and opens a card with every field", async () => {
    const { services } = dictionary();
    const { user } = renderPane(services, { view: "dictionary" });
    expect(await screen.findByText(`${kpis.length} KPIs`)).toBeTruthy();
    await user.type(await search(), "customer churn rate{ArrowDown}{Enter}");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Customer Churn Rate");
    const terms = () => screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms().slice(0, 11)).toEqual([
      "Name", "Definition", "Purpose", "Formula", "Remarks", "Collected by", "Source", "Verified by", "Cycle",
      "Presentation", "Owner",
    ]); // prettier-ignore
    await user.click(screen.getByRole("radio", { name: "Short form" }));
    expect(terms()).toEqual([
      "Number",
      "Success factor",
      "Indicator",
      "Formula",
      "Source",
      "Evaluated",
      "Frequency",
    ]);
    expect(
      within(screen.getByRole("region", { name: "In templates" })).getAllByRole("listitem").length
    ).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Back to the dictionary"));
    expect(document.activeElement?.getAttribute("data-entry")).toBe("customer-churn-rate");
  });

  it("copies the formula, and inserts the card where nothing stands unless asked to replace", async () => {
    const insertCard = jest
      .fn()
      .mockResolvedValueOnce({ state: "occupied", place: { sheet: "Calls", address: "B2" } })
      .mockResolvedValueOnce({ state: "inserted", place: { sheet: "Calls", address: "B2" } });
    const { services } = dictionary([], { insertCard });
    const { user } = renderPane(services, { view: "dictionary" });
    await user.type(await search(), "customer churn rate{Enter}");
    await user.click(button("Copy formula"));
    const formula = '=KPI.CALC("customer-churn-rate", customers_lost, customers_start)';
    expect(await screen.findByText(`Copied: ${formula}`)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(formula);
    await user.click(button("Insert card into the cell"));
    await user.click(await screen.findByRole("button", { name: "Replace B2" }));
    expect(await screen.findByText("The card stands at B2 on Calls.")).toBeTruthy();
    expect(insertCard.mock.calls.map(([, replace]) => replace)).toEqual([false, true]);
  });

  it("says what failed when own KPIs cannot be read, and reads them again", async () => {
    const listOwnKpis = jest
      .fn()
      .mockRejectedValueOnce(new Error("Excel is busy."))
      .mockResolvedValue({ kpis: [desks], uses: {}, unreadable: 2 });
    const { services } = dictionary([], { listOwnKpis });
    const { user } = renderPane(services, { view: "dictionary" });
    expect(await screen.findByText(/Own KPIs could not be read. Excel is busy./)).toBeTruthy();
    await user.click(button("Try again"));
    expect(await screen.findByRole("button", { name: /Desk occupancy/ })).toBeTruthy();
    expect(screen.getByText("2 own KPIs in this workbook cannot be read and are left out.")).toBeTruthy();
  });
});

describe("The form of an own KPI", () => {
  it("checks while it is filled in, with a sentence for each of the SMART criteria, and saves", async () => {
    const { services, stored } = dictionary();
    const { user } = renderPane(services, { view: "dictionary" });
    await user.type(await search(), "desk occupancy");
    await user.click(await screen.findByRole("button", { name: "New KPI" }));
    expect((screen.getByRole("textbox", { name: "English name" }) as HTMLInputElement).value).toBe(
      "desk occupancy"
    );
    expect(screen.getByText("SMART: 0 of 5 criteria met")).toBeTruthy();
    await user.click(button("Save"));
    expect(screen.getByText("Write how it is calculated.")).toBeTruthy();
    expect(screen.getByText("1 thing to mend before it can be saved")).toBeTruthy();

    const calculation = screen.getByRole("textbox", { name: "Calculation" });
    await user.type(calculation, "used desks ÷ ÷");
    expect(screen.getByText("“/” was not expected here.")).toBeTruthy();
    await user.clear(calculation);
    await user.type(calculation, "used desks ÷ all desks");
    expect(screen.getByText("Not among the inputs: used desks, all desks.")).toBeTruthy();
    await user.click(button("Add 2 inputs"));
    expect(screen.getByText("Read as used_desks / all_desks")).toBeTruthy();

    await user.type(screen.getByRole("textbox", { name: "Definition" }), "Desks in use of all desks");
    await user.type(screen.getByRole("textbox", { name: "Purpose" }), "Plan office space");
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "Facilities");
    await user.type(screen.getByRole("textbox", { name: "Source of the data" }), "Badge log");
    await user.type(screen.getByRole("textbox", { name: "Target" }), "85");
    expect(screen.getByText("SMART: 4 of 5 criteria met")).toBeTruthy();
    expect(screen.getByText("Choose how often it is measured.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Cycle" }), "quarterly");
    expect(screen.getByText("SMART: 5 of 5 criteria met")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Save"));
    expect(await screen.findByText("desk occupancy was saved.")).toBeTruthy();
    expect(stored()).toMatchObject([
      {
        id: "desk-occupancy",
        expression: "used_desks / all_desks",
        target: { value: 0.85 },
        frequency: "quarterly",
      },
    ]);
  });

  it("goes to the first fault when a save is tried, and stays silent about a cycle that nobody chose", async () => {
    const { services, stored } = dictionary();
    const { user } = renderPane(services, { view: "dictionary" });
    await user.click(await screen.findByRole("button", { name: "New KPI" }));
    await user.click(button("Save"));
    const name = screen.getByRole("textbox", { name: "English name" });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.type(name, "Desk occupancy");
    await user.type(screen.getByRole("textbox", { name: "Calculation" }), "used ÷ all × 100%");
    await user.click(button("Add 2 inputs"));
    await user.click(button("Save"));
    await waitFor(() => expect(stored()).toHaveLength(1));
    const entry = await screen.findByRole("button", { name: /Desk occupancy/ });
    await waitFor(() => expect(document.activeElement).toBe(entry));
    await user.click(entry);
    const cycle = (await screen.findByText("Cycle")).nextElementSibling;
    expect(cycle?.textContent).toBe("–");
    await user.click(button("Edit"));
    // What was typed once stands for both languages, and the calculation as it was typed.
    expect(screen.getByRole("textbox", { name: "Chinese name" })).toHaveProperty("value", "");
    expect(screen.getByRole("textbox", { name: "Calculation" })).toHaveProperty("value", "used ÷ all × 100%");
    expect(screen.getByRole("combobox", { name: "Cycle" })).toHaveProperty("value", "");
  });

  it("refuses a name that another KPI has, and an input that is not used", async () => {
    const { services } = dictionary([desks]);
    const { user } = renderPane(services, { view: "dictionary", locale: "zh-CN" });
    await user.click(await screen.findByRole("button", { name: /工位使用率/ }));
    await user.click(button("编辑"));
    expect(screen.getByText("使用中：Office。这些计分卡保留生成时的定义。")).toBeTruthy();
    const name = screen.getByRole("textbox", { name: "中文名称" });
    await user.clear(name);
    await user.type(name, "客户流失率");
    expect(screen.getByText("“客户流失率”与另一指标重名。")).toBeTruthy();
    await user.click(button("添加数据"));
    expect(screen.getByText(/有一项数据未命名/)).toBeTruthy();
  });

  it("names the scorecards that use a KPI before it is deleted, and offers to undo", async () => {
    const { services, stored } = dictionary([desks]);
    const { user } = renderPane(services, { view: "dictionary" });
    await user.click(await screen.findByRole("button", { name: /Desk occupancy/ }));
    await user.click(button("Delete"));
    expect(document.activeElement).toBe(button("Keep it"));
    expect(screen.getByText(/These scorecards use it.*Office/)).toBeTruthy();
    await user.click(button("Delete it"));
    expect(await screen.findByText(/Desk occupancy was deleted./)).toBeTruthy();
    expect(stored()).toEqual([]);
    expect(button("Undo")).toBeTruthy();
  });
});

describe("Importing a KPI table", () => {
  const table = [
    "指标\t公式\t单位\t目标\t权重",
    "客户流失率\t\t%\t≤5%\t40%",
    "工位使用率\t使用工位数÷工位总数\t%\t85%\t60%",
    "工位使用率\t\t\t\t",
  ].join("\n");

  it("shows every row with its faults before anything is stored, and saves what is new", async () => {
    const { services, stored } = dictionary();
    const { user } = renderPane(services, { view: "dictionary", locale: "zh-CN" });
    await user.click(await screen.findByRole("button", { name: "导入指标表" }));
    await user.click(screen.getByRole("textbox", { name: "表格" }));
    await user.paste(table);
    expect(screen.getByText("已有指标 1 个，新指标 1 个，有错误 1 个")).toBeTruthy();
    expect(screen.getByText("识别的列：指标、公式、单位、目标、权重")).toBeTruthy();
    expect(screen.getByText("字典指标：客户流失率")).toBeTruthy();
    expect(screen.getByText("新的自建指标 · = 使用工位数 ÷ 工位总数")).toBeTruthy();
    expect(screen.getByText("与第 3 行是同一指标。")).toBeTruthy();
    expect(stored()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("保存 1 个自建指标"));
    await waitFor(() => expect(stored()).toHaveLength(1));
    expect(await screen.findByText(/已保存“工位使用率”/)).toBeTruthy();
  });

  it("makes a scorecard with the rows: weights and targets come along, of known KPIs too", async () => {
    const { services, stored } = dictionary();
    const { user } = renderPane(services, { view: "dictionary", locale: "zh-CN" });
    await user.click(await screen.findByRole("button", { name: "导入指标表" }));
    await user.click(screen.getByRole("textbox", { name: "表格" }));
    await user.paste("指标\t目标\t权重\t责任人\n客户流失率\t≤4%\t40%\t张三\n工位使用率\t85%\t60%\t");
    await user.click(button("用这 2 个指标新建计分卡"));
    await waitFor(() => expect(stored()).toHaveLength(1));
    await user.click(await screen.findByRole("option", { name: /^客户服务部计分卡/ }));
    await user.click(button("下一步：数据"));
    const value = (name: string): string => screen.getByLabelText<HTMLInputElement>(name).value;
    await screen.findByLabelText("“工位使用率”的权重（%）");
    expect(value("“工位使用率”的权重（%）")).toBe("60");
    expect(value("“客户流失率”的权重（%）")).toBe("40");
    expect(value("“客户流失率”的目标")).toBe("4");
  });

  it("reads the selected cells, and says when they are empty", async () => {
    const readSelectedTexts = jest
      .fn()
      .mockResolvedValueOnce({ place: { sheet: "Calls", address: "A1" }, texts: [] })
      .mockResolvedValueOnce({
        place: { sheet: "KPIs", address: "B3:C4" },
        texts: [
          ["KPI", "Target"],
          ["Customer Chrun Rate", "5%"],
        ],
      });
    const { services } = dictionary([], { readSelectedTexts });
    const { user } = renderPane(services, { view: "dictionary" });
    await user.click(await screen.findByRole("button", { name: "Import a table" }));
    await user.click(button("Read the selected cells"));
    expect(await screen.findByText(/The selected cells are empty/)).toBeTruthy();
    await user.click(button("Read the selected cells"));
    expect(await screen.findByText("Read from KPIs!B3:C4")).toBeTruthy();
    await user.click(button("Use Customer Churn Rate"));
    expect(screen.getByText("In the dictionary: Customer Churn Rate")).toBeTruthy();
    expect(screen.getByText("All rows are KPIs that are there already: nothing to save.")).toBeTruthy();
  });
});

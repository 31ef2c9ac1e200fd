/** The KPI dictionary in a real browser: found, read, used in cells, and extended by KPIs of one's own. */
import type { Browser, Locator } from "playwright-core";
import { callCentreCalls } from "../../scripts/sample/call-centre";
import { kpiById } from "../../src/catalog/cards";
import { ownKpiMessages } from "../../src/i18n/own-kpis";
import { paneMessages } from "../../src/i18n/pane";
import { dictionaryMessages, ownFormMessages } from "../../src/i18n/pane-dictionary";
import { importMessages } from "../../src/i18n/pane-import";
import type { Locale } from "../../src/i18n/sentence";
import { sayIn as pageSays } from "../../src/preview/page/words";
import { launchBrowser } from "../support/browser";
import { select, typeInto, writeTable } from "./support/cells";
import { chooseBook, saveBook } from "./support/files";
import {
  createScorecard,
  modelOf,
  openCallCentre,
  paneOf,
  quoted,
  read,
  readCell,
  type Opened,
} from "./support/journey";
import { sayIn } from "./support/say";

const churn = kpiById("customer-churn-rate")!;

/** A KPI of one's own over the calls, in the words of each language. */
const amount = {
  "en-US": {
    name: "Purchase value per minute",
    numerator: "Purchase Amount",
    denominator: "Duration",
    written: "purchase amount / duration",
    half: "purchase amount /",
    definition: "Purchase amount of a month divided by the minutes of its calls",
    purpose: "Shows whether long calls pay",
    source: "Call records",
    owner: "Head of service",
  },
  "zh-CN": {
    name: "每分钟购买额",
    numerator: "购买金额",
    denominator: "通话时长",
    written: "购买金额 ÷ 通话时长",
    half: "购买金额 ÷",
    definition: "当月购买金额与通话分钟数之比",
    purpose: "看长时间通话是否值得",
    source: "通话记录",
    owner: "客服主管",
  },
};

/** Of both forms, what published practice asks of a card, in its order. */
const asked = {
  full: [
    "name",
    "definition",
    "purpose",
    "formula",
    "remarks",
    "collector",
    "source",
    "check",
    "cycle",
    "presentation",
    "owner",
  ],
  short: ["number", "successFactor", "indicator", "formula", "source", "evaluated", "frequency"],
} as const;

/** A table as it is passed around: a KPI that the dictionary knows, and one that it does not. */
const tables = {
  "en-US": [
    ["KPI", "Definition", "Formula", "Unit", "Target", "Owner"],
    ["Customer Churn Rate", "Customers who left", "", "%", "5%", "Sales"],
    ["Desk occupancy", "Desks in use of all desks", "used desks / all desks", "%", "80%", "Facility manager"],
  ],
  "zh-CN": [
    ["指标名称", "指标定义", "计算公式", "单位", "目标值", "责任人"],
    ["客户流失率", "流失的客户", "", "%", "5%", "销售部"],
    ["工位使用率", "在用工位占全部工位之比", "在用工位数 ÷ 工位总数", "%", "80%", "行政经理"],
  ],
};

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each<Locale>(["en-US", "zh-CN"])("The KPI dictionary, in %s", (locale) => {
  let opened: Opened;
  const thrown: string[] = [];
  const language = locale === "zh-CN" ? "zh" : "en";
  const say = sayIn(locale);
  const [home, words, form] = [say(paneMessages), say(dictionaryMessages), say(ownFormMessages)];
  const [smart, table, page] = [say(ownKpiMessages), say(importMessages), pageSays(locale)];
  const mine = amount[locale];
  const calls = locale === "zh-CN" ? "通话记录" : "Calls";
  const button = (name: string): Locator => opened.pane.getByRole("button", { name, exact: true }).first();
  const press = (name: string): Promise<void> => button(name).click();
  const heading = (name: string): Promise<void> =>
    opened.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  const field = (name: string): Locator => opened.pane.getByRole("textbox", { name, exact: true });
  const choice = (name: string): Locator => opened.pane.getByRole("combobox", { name, exact: true });
  const search = (): Locator => opened.pane.getByRole("searchbox", { name: words("search") });
  const key = (name: string): Promise<void> => opened.page.keyboard.press(name);
  const focused = (): Promise<string | null> =>
    opened.pane.evaluate(() => document.activeElement?.textContent ?? null);
  const terms = (): Promise<string[]> => opened.pane.locator("dt").allTextContents();

  async function openDictionary(): Promise<void> {
    await press(home("dictionary"));
    await heading(words("title"));
    await search().waitFor();
  }

  beforeAll(async () => {
    opened = await openCallCentre(browser, locale);
    opened.page.setDefaultTimeout(60_000);
    opened.page.on("pageerror", ({ message }) => thrown.push(message));
    opened.page.on("dialog", (dialog) => void dialog.accept());
    await openDictionary();
  });
  afterAll(() => opened?.close());

  test.each([
    ["客户流失", "inName", "customer-churn-rate"],
    ["churn", "inName", "customer-churn-rate"],
    ["attrition rate", "inAlias", "customer-churn-rate"],
    ["流失率", "inName", "customer-churn-rate"],
    ["客户关系管理", "inArea", "customer-satisfaction-rate"],
    ["learning and growth", "inArea", "agent-skill-development"],
    ["期初客户数", "inFormula", "customer-retention-rate"],
    ["customers lost", "inFormula", "customer-churn-rate"],
    ["costumer retenton", "similar", "customer-retention-rate"],
    ["流失的客户", "similar", "customer-churn-rate"],
  ] as const)("finds %s (%s)", async (query, place, id) => {
    await search().fill(query);
    const found = opened.pane.locator("[data-entry]");
    if (place === "similar") await opened.pane.getByText(words("similar")).waitFor();
    else await opened.pane.getByRole("region", { name: words(place), exact: true }).waitFor();
    const list =
      place === "similar"
        ? found
        : opened.pane.getByRole("region", { name: words(place) }).locator("[data-entry]");
    expect(await list.first().getAttribute("data-entry")).toBe(id);
  });

  test("opens a card from the search by keys alone, with every field of both forms, and leads back to it", async () => {
    await search().fill(churn.name[language]);
    await key("ArrowDown");
    await key("Enter");
    await heading(churn.name[language]);
    expect(await focused()).toBe(churn.name[language]);
    expect((await terms()).slice(0, asked.full.length)).toEqual(asked.full.map((each) => words(each)));
    const values = await opened.pane.locator("dd").allTextContents();
    expect(values.slice(0, 4)).toEqual([
      churn.name[language],
      churn.definition[language],
      churn.purpose[language],
      churn.formula[language],
    ]);
    await opened.pane.getByRole("radio", { name: words("fullCard") }).focus();
    await key("ArrowRight");
    expect(await terms()).toEqual(asked.short.map((each) => words(each)));
    await button(words("toList")).press("Enter");
    await search().waitFor();
    expect(await focused()).toContain(churn.name[language]);
  });

  test("puts a card into a cell, and never over what stands there unless that is asked for", async () => {
    const { pane, page: sheet } = opened;
    await select(pane, calls, "Q2");
    await typeInto(sheet, "Q2", "kept");
    await select(pane, calls, "Q2");
    await button(churn.name[language] + " " + churn.definition[language]).press("Enter");
    await press(words("insertCard"));
    await pane.getByText(words("occupied", { cell: "Q2", sheet: calls })).waitFor();
    expect(await readCell(sheet, calls, "Q2")).toBe("kept");
    await select(pane, calls, "Q4");
    await press(words("insertCard"));
    await pane.getByText(words("inserted", { cell: "Q4", sheet: calls })).waitFor();
    const card = await read(sheet, `${quoted(calls)}!Q4:R14`);
    expect(card.map(([, value]) => value)).toContain(churn.definition[language]);
    await press(words("toList"));
  });

  test("is read by KPI.DEFINE and KPI.CALC in cells, by id and by either name", async () => {
    const { page: sheet } = opened;
    await typeInto(sheet, "U2", '=KPI.DEFINE("客户流失率","formula","zh")');
    await typeInto(sheet, "U3", '=KPI.CALC("customer-churn-rate",6,480)');
    await typeInto(sheet, "U4", '=KPI.CALC("客户流失率",6,480)');
    expect((await read(sheet, `${quoted(calls)}!U2:U4`)).flat()).toEqual([churn.formula.zh, 0.0125, 0.0125]);
  });

  test("says what is wrong with an own KPI while it is typed, and what would make it a better one", async () => {
    const { pane } = opened;
    await search().fill("");
    await button(words("newKpi")).press("Enter");
    await heading(form("newTitle"));
    await pane.getByText(form("smartCount", { met: 0 })).waitFor();
    const calculation = field(form("calculation"));
    await field(form(locale === "zh-CN" ? "nameZh" : "nameEn")).fill(churn.name[language]);
    await pane.getByText(smart("nameTaken", { name: churn.name[language] })).waitFor();
    await field(form(locale === "zh-CN" ? "nameZh" : "nameEn")).fill(mine.name);
    await calculation.fill(mine.half);
    await pane.getByText(smart("unfinished")).waitFor();
    await calculation.fill(mine.written);
    await pane.getByRole("button", { name: form("takeInputs", { count: 2 }), exact: true }).press("Enter");
    await pane.getByText(form("readAs", { expression: "" }).trim()).waitFor();
    for (const [label, value] of [
      ["definition", mine.definition],
      ["purpose", mine.purpose],
      ["owner", mine.owner],
      ["source", mine.source],
    ] as const)
      await field(form(label)).fill(value);
    await choice(form("unit")).selectOption("currency");
    await field(form("target")).fill("2.5");
    await pane.getByText(form("smartCount", { met: 4 })).waitFor();
    await choice(form("frequency")).selectOption("monthly");
    await pane.getByText(form("smartCount", { met: 5 })).waitFor();
    await button(form("save")).press("Enter");
    await pane.getByText(words("saved", { kpi: mine.name })).waitFor();
    expect(await focused()).toContain(mine.name);
  });

  test("keeps an own KPI with the file: saved, opened again, it is listed with its card", async () => {
    const { page: book } = opened;
    const file = await saveBook(book, page("save"));
    await chooseBook(book, file, page("open"));
    await book.getByText(page("ready"), { exact: true }).waitFor({ timeout: 60_000 });
    opened = { ...opened, pane: await paneOf(book) };
    await openDictionary();
    await search().fill(mine.name);
    await key("Enter");
    await heading(mine.name);
    expect(await opened.pane.locator("dd").allTextContents()).toEqual(
      expect.arrayContaining([mine.definition, mine.purpose, mine.source, mine.owner])
    );
    await press(words("toList"));
  });

  test("imports a table pasted in the other language or selected on a sheet, known KPIs recognised and new ones kept", async () => {
    const { pane } = opened;
    await writeTable(pane, "Import", "B3", tables[locale]);
    await search().fill("");
    await press(words("importTable"));
    const other = tables[locale === "zh-CN" ? "en-US" : "zh-CN"];
    await field(table("paste")).fill(other.map((row) => row.join("\t")).join("\n"));
    await pane.getByText(table("found", { known: 1, created: 1, faulty: 0 })).waitFor();
    await button(table("fromSelection")).press("Enter");
    await pane.getByText(table("readFrom", { place: "Import!B3" })).waitFor();
    await pane.getByText(table("found", { known: 1, created: 1, faulty: 0 })).waitFor();
    await button(table("saveOne")).press("Enter");
    await pane.getByText(words("saved", { kpi: tables[locale][2][0] })).waitFor();
  });

  test("gives an own KPI to a new scorecard, computed from the rows as any other", async () => {
    const { pane, page: book } = opened;
    await press(home("home"));
    await createScorecard(pane, locale, {
      template: "customer-service-department",
      own: [mine.name],
    });
    const { layout } = await modelOf(book);
    const december = callCentreCalls.filter(({ date }) => date >= 45992 && date < 46023);
    const [paid, minutes] = december.reduce(
      ([sum, time], call) => [sum + call.amount, time + call.minutes],
      [0, 0]
    );
    const [id] = Object.keys(layout.kpis).filter((each) => kpiById(each) === undefined);
    expect(await readCell(book, layout.sheet, layout.kpis[id].actual)).toBeCloseTo(paid / minutes, 9);
    expect(thrown).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

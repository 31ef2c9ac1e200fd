/** The tools of the pane in their states, at three widths, in both languages and themes: nothing cut, no barrier. */
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../src/i18n/pane";
import { paneAuditMessages } from "../../src/i18n/pane-audit";
import { dictionaryMessages, ownFormMessages } from "../../src/i18n/pane-dictionary";
import { explainViewMessages } from "../../src/i18n/pane-explain";
import { functionsMessages } from "../../src/i18n/pane-functions";
import { importMessages } from "../../src/i18n/pane-import";
import { paneShareMessages } from "../../src/i18n/pane-share";
import { paneSignOffMessages } from "../../src/i18n/pane-sign-off";
import { weightMessages } from "../../src/i18n/pane-weights";
import type { Locale } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { select } from "./support/cells";
import { modelOf, paneOf } from "./support/journey";
import { faultsIn, type Look } from "./support/pane-checks";
import { sayIn } from "./support/say";

/** Every width in both languages and in both themes, every language in both themes. */
const looksIn: Readonly<Record<Locale, readonly Look[]>> = {
  "en-US": [
    { width: 320, scheme: "light" },
    { width: 350, scheme: "dark" },
    { width: 450, scheme: "light" },
  ],
  "zh-CN": [
    { width: 320, scheme: "dark" },
    { width: 350, scheme: "light" },
    { width: 450, scheme: "dark" },
  ],
};

/** A table with a KPI that is known, one misspelt, one new, and one that cannot be read. */
const pasted = [
  ["指标 KPI", "公式 Formula", "单位 Unit", "目标 Target"],
  ["客户流失率", "", "%", "5%"],
  ["Customer Retenton Rate", "", "%", "90%"],
  ["Desk occupancy in the open-plan offices of the headquarters", "used desks / all desks", "%", "80%"],
  ["Meetings", "count (", "?", "many"],
];

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each<Locale>(["en-US", "zh-CN"])("In %s, nothing is cut and axe finds no barrier", (locale) => {
  let preview: PreviewProcess;
  let page: Page;
  let pane: Frame;
  const say = sayIn(locale);
  const [home, dictionary, form, table] = [
    say(paneMessages),
    say(dictionaryMessages),
    say(ownFormMessages),
    say(importMessages),
  ];
  const [wizard, weights, functions, explain] = [
    say(newScorecardMessages),
    say(weightMessages),
    say(functionsMessages),
    say(explainViewMessages),
  ];
  const [audit, share, signOff] = [say(paneAuditMessages), say(paneShareMessages), say(paneSignOffMessages)];
  const looks = process.env.PICTURES
    ? (["light", "dark"] as const).map((scheme) => ({ width: 350, scheme }))
    : looksIn[locale];
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true }).first();
  const press = (name: string): Promise<void> => button(name).click();
  const faults = (name: string): Promise<string[]> => faultsIn(page, pane, looks, `${name}-${locale}`);

  async function open(tool: string, title: string): Promise<void> {
    await press(tool);
    await pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  beforeAll(async () => {
    preview = await startPreview(["--lang", locale]);
    page = await browser.newPage({
      viewport: { width: 1100, height: 900 },
      colorScheme: null,
      reducedMotion: "reduce",
    });
    page.setDefaultTimeout(60_000);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(preview.url);
    pane = await paneOf(page);
  });
  // The tests share a workbook, and each begins where the one before ends: at Home.
  afterEach(async () => {
    while (!(await button(home("newScorecard")).isVisible()))
      await pane.locator("header button").first().click();
  });
  afterAll(async () => {
    await page?.close();
    await preview?.stop();
  });

  test("Home", async () => {
    await pane.locator("li button[title]").first().waitFor();
    expect(await faults("home")).toEqual([]);
  });

  test("KPI dictionary: all, similar, none, a card", async () => {
    await open(home("dictionary"), dictionary("title"));
    const search = pane.getByRole("searchbox");
    expect(await faults("dictionary")).toEqual([]);
    await search.fill("costumer retenton");
    await pane.getByText(dictionary("similar")).waitFor();
    expect(await faults("dictionary-similar")).toEqual([]);
    await search.fill("Pneumonoultramicroscopicsilicovolcanoconiosis");
    expect(await faults("dictionary-none")).toEqual([]);
    await search.fill("churn");
    await search.press("Enter");
    await pane.locator("dl").waitFor();
    await press(dictionary("insertCard"));
    await pane.locator("footer [role=status]:not(:empty)").waitFor();
    expect(await faults("dictionary-card")).toEqual([]);
  });

  test("Own KPI: a form with everything that is wrong, and a table to import", async () => {
    await open(home("dictionary"), dictionary("title"));
    await press(dictionary("newKpi"));
    expect(await faults("own-kpi-empty")).toEqual([]);
    await pane.getByRole("textbox", { name: form("calculation") }).fill("used desks / all desks × abs(idle");
    await press(dictionary("fullCard"));
    await press(form("save"));
    await press(form("addInput"));
    expect(await faults("own-kpi")).toEqual([]);
    await press(form("back"));
    await press(dictionary("importTable"));
    await pane
      .getByRole("textbox", { name: table("paste") })
      .fill(pasted.map((row) => row.join("\t")).join("\n"));
    await pane.getByRole("list", { name: table("rows") }).waitFor();
    expect(await faults("import")).toEqual([]);
  });

  test("Weights by every method", async () => {
    await press(home("newScorecard"));
    await pane.getByRole("option").first().click();
    await press(wizard("nextData"));
    await pane.getByRole("group").first().waitFor();
    await press(weights("open"));
    await pane.getByRole("slider").first().waitFor();
    for (const method of ["rank", "pairs", "ahp", "entropy"] as const) {
      await pane.getByRole("combobox", { name: weights("method"), exact: true }).selectOption(method);
      if (method === "ahp") {
        await pane.locator("[role=gridcell][tabindex='0']").focus();
        for (const key of ["Home", "3", "ArrowRight", "/", "5"]) await page.keyboard.press(key);
        await button(weights("applyRepair")).waitFor();
      }
      if (method === "entropy")
        await pane.locator("[role=status]").filter({ hasText: /\d/ }).nth(1).waitFor();
      expect(await faults(`weights-${method}`)).toEqual([]);
    }
  });

  test("Functions: all, and one with its result", async () => {
    await open(home("browseFunctions"), functions("title"));
    expect(await faults("functions")).toEqual([]);
    await pane.getByRole("searchbox").fill("ATTAINMENT");
    await page.keyboard.press("Enter");
    const fields = pane.getByRole("textbox");
    await fields.nth(0).fill("66");
    await fields.nth(1).fill("sixty");
    await pane.getByText(functions("unreadable")).waitFor();
    expect(await faults("function-wrong")).toEqual([]);
    await fields.nth(1).fill("60");
    await pane.getByRole("button", { name: functions("insert"), exact: true, disabled: false }).waitFor();
    expect(await faults("function")).toEqual([]);
  });

  test("Explain: an empty cell, and a score with its steps", async () => {
    const { layout } = await modelOf(page);
    await select(pane, layout.sheet, layout.total);
    await open(home("explainCells"), explain("title"));
    await pane.locator("code").first().waitFor();
    expect(await faults("explain")).toEqual([]);
    await select(pane, layout.sheet, "AZ99");
    await pane.getByText(explain("blank", { cell: `${layout.sheet}!AZ99` })).waitFor();
    expect(await faults("explain-blank")).toEqual([]);
  });

  test("Audit: findings, one of them open and about to be accepted", async () => {
    await open(home("auditTool"), audit("title"));
    await button(audit("auditAgain")).waitFor();
    const card = pane.getByRole("button", { name: audit("details"), exact: true }).first();
    await card.click();
    expect(await faults("audit")).toEqual([]);
    await press(audit("accept"));
    expect(await faults("audit-accept")).toEqual([]);
  });

  test("Prove and share: a proof, and what to look at before sending", async () => {
    await open(home("share"), share("title"));
    await press(share("check"));
    await button(share("checkAgain")).waitFor();
    await press(share("prove"));
    await pane.locator("[role=status] .fui-MessageBar").first().waitFor();
    expect(await faults("share")).toEqual([]);
  });

  test("Sign-off: a period to close, and one that is closed", async () => {
    await open(home("signOff"), signOff("title"));
    await button(signOff("signOff")).waitFor();
    expect(await faults("sign-off")).toEqual([]);
    await pane.getByRole("textbox").first().fill("Li Wei");
    await press(signOff("signOff"));
    await pane.locator("[role=status] .fui-MessageBar").first().waitFor();
    await button(signOff("checkAgain")).waitFor();
    expect(await faults("sign-off-done")).toEqual([]);
  });
});

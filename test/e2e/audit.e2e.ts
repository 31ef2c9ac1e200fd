/** A fault in a scorecard made by hand: found in the pane, jumped to, accepted and opened again, in a real browser. */
import type { Browser, Frame, Page } from "playwright-core";
import { auditScorecardRules } from "../../src/i18n/audit-scorecard-rules";
import { paneAuditMessages } from "../../src/i18n/pane-audit";
import { paneMessages } from "../../src/i18n/pane";
import { sentence, type Locale } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { openCallCentre, read, quoted, type Opened } from "./support/journey";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Writes cells as an add-in does. */
const write = (
  pane: Frame,
  sheet: string,
  address: string,
  formulas: readonly (readonly unknown[])[]
): Promise<void> =>
  pane.evaluate(
    ([name, cells, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cells).formulas = content.map((row) => [...row]);
        await context.sync();
      }),
    [sheet, address, formulas] as const
  );

const selected = (pane: Frame): Promise<string> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    })
  );

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/audit-${name}.png` });
};

describe.each([
  ["en-US", "Calls", "light"],
  ["zh-CN", "通话记录", "dark"],
] as const)("In %s", (locale: Locale, sheet, theme) => {
  let opened: Opened;
  const say = (key: keyof typeof paneAuditMessages, values?: Record<string, string | number>): string =>
    sentence(paneAuditMessages, key, locale, values);
  const rule = auditScorecardRules["weights-total"].name[locale === "zh-CN" ? "zh" : "en"];
  const place = `${sheet}!S2:S4`;
  const card = () =>
    opened.pane
      .getByRole("listitem")
      .filter({ has: opened.pane.getByRole("button", { name: say("goTo", { place }), exact: true }) })
      .filter({ has: opened.pane.getByRole("button", { name: say("accept"), exact: true }) });

  beforeAll(async () => {
    opened = await openCallCentre(browser, locale, theme);
    await write(opened.pane, sheet, "R2:T4", [
      ["Churn", 0.5, 80],
      ["NPS", 0.3, 90],
      ["CSAT", 0.1, 70],
    ]);
    await write(opened.pane, sheet, "T5", [["=KPI.WEIGHTED(T2:T4,S2:S4)"]]);
    await read(opened.page, `${quoted(sheet)}!T5`);
  });
  afterAll(() => opened?.close());

  test("a seeded fault is found, and a click goes to its cells", async () => {
    const { page, pane } = opened;
    await pane
      .getByRole("button", { name: sentence(paneMessages, "auditTool", locale), exact: true })
      .click();
    await pane
      .getByRole("heading", { level: 2, name: new RegExp(`^${rule} · 1$`) })
      .waitFor({ timeout: 60_000 });
    await picture(page, `${locale}-${theme}`);
    await card()
      .getByRole("button", { name: say("goTo", { place }), exact: true })
      .first()
      .click();
    await page
      .locator(".status-selection")
      .filter({ hasText: /!S2:S4$/ })
      .waitFor();
    expect(await selected(pane)).toMatch(/!S2:S4$/);
    await card()
      .getByRole("button", { name: say("details"), exact: true })
      .click();
    await pane
      .getByText(auditScorecardRules["weights-total"].advice[locale === "zh-CN" ? "zh" : "en"])
      .waitFor();
    await picture(page, `${locale}-${theme}-details`);
  });

  test("it is marked and unmarked, accepted with a reason, and open again on demand", async () => {
    const { page, pane } = opened;
    const press = (key: keyof typeof paneAuditMessages): Promise<void> =>
      pane
        .getByRole("button", { name: say(key), exact: true })
        .first()
        .click();
    await press("marksOn");
    await pane.getByRole("button", { name: say("marksOff"), exact: true }).waitFor();
    await picture(page, `${locale}-${theme}-marked`);
    await press("marksOff");
    await pane.getByRole("button", { name: say("marksOn"), exact: true }).waitFor();
    await card()
      .getByRole("button", { name: say("accept"), exact: true })
      .click();
    await pane.getByRole("textbox", { name: new RegExp(`^${say("reason")}`) }).fill("One KPI follows");
    await pane.getByRole("textbox", { name: new RegExp(`^${say("acceptedBy")}`) }).fill("Li Wei");
    await press("doAccept");
    const accepted = pane.getByRole("button", { name: say("accepted", { count: 1 }), exact: true });
    await accepted.click();
    await pane.getByText(/Li Wei.*One KPI follows/).waitFor();
    await press("auditAgain");
    await accepted.waitFor();
    expect(await card().count()).toBe(0);
    await picture(page, `${locale}-${theme}-accepted`);
    await press("reopen");
    await card().waitFor({ timeout: 60_000 });
    expect(opened.outside).toEqual([]);
  });
});

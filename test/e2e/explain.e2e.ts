/** KPI.EXPLAIN typed into a cell, and the Explain view beside it, in a real browser. */
import type { Browser } from "playwright-core";
import { explainViewMessages } from "../../src/i18n/pane-explain";
import { paneMessages } from "../../src/i18n/pane";
import { sentence, type Locale } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { select, typeInto } from "./support/cells";
import { openCallCentre, quoted, read, type Opened } from "./support/journey";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const textOf = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => row.join(" | "));

describe.each([
  ["en-US", "Calls", "en", "With values put in", "Lower is better."],
  ["zh-CN", "通话记录", "zh", "代入数值", "越低越好。"],
] as const)("In %s", (locale: Locale, sheet, language, withValues, lower) => {
  let opened: Opened;
  const say = (key: keyof typeof explainViewMessages, values?: Record<string, string>): string =>
    sentence(explainViewMessages, key, locale, values);
  const steps = async (): Promise<string[]> => textOf(await read(opened.page, `${quoted(sheet)}!T2:V22`));

  beforeAll(async () => {
    opened = await openCallCentre(browser, locale);
    await select(opened.pane, sheet, "R2");
  });
  afterAll(() => opened?.close());

  test("=KPI.EXPLAIN of a cell spills its steps, and follows a change of an input", async () => {
    const { page } = opened;
    await typeInto(page, "R2", "66");
    await typeInto(page, "S2", '=KPI.ATTAINMENT(R2,60,"lower")');
    await typeInto(page, "T2", `=KPI.EXPLAIN(S2,"${language}")`);
    const first = await steps();
    expect(first[0]).toBe('S2 | =KPI.ATTAINMENT(R2,60,"lower") | 0.9');
    expect(first).toContain(`${withValues} | 1-(66-60)/ABS(60) | 0.9`);
    expect(first.join("\n")).toContain(lower);
    await typeInto(page, "R2", "63");
    expect(await steps()).toContain(`${withValues} | 1-(63-60)/ABS(60) | 0.95`);
  });

  test("the pane explains the selected cell, follows the selection and leads to an input", async () => {
    const { page, pane } = opened;
    await select(pane, sheet, "S2");
    await pane
      .getByRole("button", { name: sentence(paneMessages, "explainCells", locale), exact: true })
      .click();
    const cell = `${sheet}!S2`;
    await pane
      .getByText(say("sentence", { cell, value: "0.95", working: "1-(63-60)/ABS(60)" }), { exact: true })
      .waitFor();
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/explain-${locale}.png` });
    await pane.getByRole("button", { name: new RegExp(`${say("goTo", { address: "R2" })}$`) }).click();
    await pane.getByText(say("constant", { cell: `${sheet}!R2`, value: "63" }), { exact: true }).waitFor();
    await pane.getByRole("button", { name: say("backTo", { cell }), exact: true }).click();
    await pane.getByText("1-(actual-target)/ABS(target)").waitFor();
    expect(opened.outside).toEqual([]);
  });
});

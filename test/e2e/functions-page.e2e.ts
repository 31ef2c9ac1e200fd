/** The Functions view in a real browser: arguments picked from cells, result seen, formula inserted. */
import type { Browser } from "playwright-core";
import { functionsMessages } from "../../src/i18n/pane-functions";
import { paneMessages } from "../../src/i18n/pane";
import { sentence } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { select } from "./support/cells";
import { openCallCentre, read, readCell, type Opened } from "./support/journey";

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ["en-US", "Calls"],
  ["zh-CN", "通话记录"],
] as const)("KPI.ATTAINMENT from the pane in %s", (locale, sheet) => {
  const say = (key: keyof typeof functionsMessages, values?: Record<string, string>): string =>
    sentence(functionsMessages, key, locale, values);

  beforeAll(async () => {
    opened = await openCallCentre(browser, locale);
  });
  afterAll(() => opened?.close());

  test("is filled in from the selection, shown, and inserted into an empty cell with its value", async () => {
    const { pane, page } = opened;
    const press = (name: string): Promise<void> =>
      pane.getByRole("button", { name, exact: true }).first().click();
    await press(sentence(paneMessages, "browseFunctions", locale));
    await pane.getByRole("searchbox").fill(locale === "zh-CN" ? "越低越好" : "lower is better");
    await pane.locator('[data-entry="ATTAINMENT"]').click();

    await select(pane, sheet, "C2:C4");
    await press(say("useSelectionFor", { name: "actual" }));
    await pane.getByRole("textbox", { name: "target", exact: true }).fill("60");
    await pane.getByRole("combobox", { name: /^direction/ }).selectOption({ index: 2 });
    await pane.getByRole("cell").first().waitFor();

    // Occupied: nothing is written, and the pane says so.
    await select(pane, sheet, "A1");
    await press(say("insert"));
    await pane.getByText(say("occupied", { cell: "A1", sheet })).waitFor();

    await select(pane, sheet, "R2");
    await press(say("insert"));
    await pane.getByText(say("inserted", { cell: "R2", sheet })).waitFor();

    const minutes = (await read(page, `'${sheet}'!C2:C4`)).map(([value]) => value as number);
    for (const [i, value] of minutes.entries())
      expect(await readCell(page, sheet, `R${i + 2}`)).toBeCloseTo(1 - (value - 60) / 60, 9);
    const shown = await pane.getByRole("cell").allTextContents();
    expect(shown.map(Number)).toEqual(minutes.map((value) => expect.closeTo(2 - value / 60, 5)));
    expect(opened.outside).toEqual([]);
  });
});

/** Every state of Home, New scorecard, Scorecard and Sheets in the narrowest pane, in both languages and themes. */
import type { Browser, Frame, Page } from "playwright-core";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { paneMessages } from "../../src/i18n/pane";
import { scorecardPaneMessages } from "../../src/i18n/pane-scorecard";
import { sheetToolMessages } from "../../src/i18n/pane-sheets";
import { weightMessages } from "../../src/i18n/pane-weights";
import { sentence, type Locale, type Messages } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { paneOf } from "./support/journey";
import { faultsIn, type Scheme } from "./support/pane-checks";

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)(
  "At 320 px, in %s, nothing is cut and axe finds no barrier (first %s, then the other theme)",
  (locale: Locale, theme) => {
    let preview: PreviewProcess;
    let page: Page;
    let pane: Frame;
    const say =
      <M extends Messages>(messages: M) =>
      (key: keyof M & string, values?: Record<string, string | number>): string =>
        sentence(messages, key, locale, values);
    const [home, wizard, card, sheets, weights] = [
      say(paneMessages),
      say(newScorecardMessages),
      say(scorecardPaneMessages),
      say(sheetToolMessages),
      say(weightMessages),
    ];
    const press = (name: string): Promise<void> =>
      pane.getByRole("button", { name, exact: true }).first().click();
    const heading = (name: string): Promise<void> => pane.getByRole("heading", { level: 1, name }).waitFor();

    const themes: readonly Scheme[] = theme === "light" ? ["light", "dark"] : ["dark", "light"];
    const width = process.env.PICTURES ? 350 : 320;
    const faults = (name: string): Promise<string[]> =>
      faultsIn(
        page,
        pane,
        themes.map((scheme) => ({ width, scheme })),
        `${name}-${locale}`
      );

    beforeAll(async () => {
      preview = await startPreview(["--lang", locale, "--theme", theme]);
      page = await browser.newPage({
        viewport: { width: 1100, height: 900 },
        colorScheme: null,
        reducedMotion: "reduce",
      });
      page.on("dialog", (dialog) => void dialog.accept());
      await page.addInitScript(() => localStorage.setItem("preview.paneWidth", "320"));
    });
    // Each test opens the pane anew, so that none stumbles over where another one stopped.
    beforeEach(async () => {
      await page.goto(preview.url);
      pane = await paneOf(page);
      expect(await pane.evaluate(() => document.documentElement.clientWidth)).toBeLessThanOrEqual(320);
    });
    afterAll(async () => {
      await page?.close();
      await preview?.stop();
    });

    test("Home with a scorecard and data", async () => {
      await pane
        .locator(`button[aria-label^="${home("editScorecard", { name: "" }).slice(0, 3)}"]`)
        .first()
        .waitFor();
      expect(await faults("home-full")).toEqual([]);
    });

    test("New scorecard: template, data, weights, options with everything open", async () => {
      await press(home("newScorecard"));
      await heading(wizard("title"));
      const service = pane.getByRole("option").nth(2);
      await service.click();
      await pane.locator("[role=listbox] [id$=-details]").waitFor();
      expect(await faults("new-template")).toEqual([]);
      await press(wizard("nextData"));
      await pane.getByRole("group").first().waitFor();
      await press(wizard("addKpi"));
      await pane
        .getByRole("button", { expanded: false })
        .filter({ hasText: wizard("change") })
        .first()
        .click();
      expect(await faults("new-data")).toEqual([]);
      await press(weights("open"));
      await heading(weights("title"));
      expect(await faults("weights-hand")).toEqual([]);
      await press(weights("back"));
      await press(wizard("nextOptions"));
      for (const part of ["owners", "rules", "grades"] as const) await press(wizard(part));
      expect(await faults("new-options")).toEqual([]);
      await press(wizard("toData"));
      await press(wizard("toTemplate"));
      await press(wizard("toHome"));
      await heading(home("thisWorkbook"));
    });

    test("Scorecard: its KPIs, its rules, and everything else that can be done with it", async () => {
      await pane.locator("li button[title]").first().click();
      await pane.getByRole("button", { name: card("update") }).waitFor({ timeout: 60_000 });
      expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      expect(await faults("card-kpis")).toEqual([]);
      await pane.getByRole("tab", { name: card("rules") }).click();
      for (const part of ["owners", "rules", "grades"] as const) await press(wizard(part));
      expect(await faults("card-rules")).toEqual([]);
      await pane.getByRole("tab", { name: card("more"), exact: true }).click();
      for (const part of ["compare", "runRate", "duplicate", "combine", "template"] as const)
        await press(card(part));
      expect(await faults("card-more")).toEqual([]);
      await press(card("home"));
    });

    test("Data entry and diagrams", async () => {
      await press(home("sheetTools"));
      await heading(sheets("title"));
      await pane.getByRole("button", { name: sheets("nextPeriod") }).waitFor();
      expect(await faults("sheets")).toEqual([]);
    });
  }
);

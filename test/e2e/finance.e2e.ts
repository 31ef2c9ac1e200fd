/** Proving, detaching, signing off and finding a later change, in a real browser on the sample workbook. */
import type { Browser, Frame, Page } from "playwright-core";
import { paneMessages } from "../../src/i18n/pane";
import { paneShareMessages } from "../../src/i18n/pane-share";
import { paneSignOffMessages } from "../../src/i18n/pane-sign-off";
import { sentence, type Locale, type Messages } from "../../src/i18n/sentence";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { paneOf } from "./support/journey";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("In %s, %s", (locale: Locale, theme) => {
  let preview: PreviewProcess;
  let page: Page;
  let pane: Frame;
  const outside: string[] = [];

  const say =
    <M extends Messages>(messages: M) =>
    (key: keyof M & string, values?: Record<string, string | number>): string =>
      sentence(messages, key, locale, values);
  const [ofPane, ofShare, ofSignOff] = [say(paneMessages), say(paneShareMessages), say(paneSignOffMessages)];
  const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();
  const picture = async (name: string): Promise<void> => {
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/${name}-${locale}-${theme}.png` });
  };

  beforeAll(async () => {
    preview = await startPreview(["--lang", locale, "--theme", theme]);
    page = await browser.newPage({ viewport: { width: 1500, height: 950 }, colorScheme: null });
    page.on("request", (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) outside.push(request.url());
    });
    await page.goto(preview.url);
    pane = await paneOf(page);
  });
  afterAll(async () => {
    await page?.close();
    await preview?.stop();
  });

  test("every KPI formula of the scorecard gives the same in Excel's own functions", async () => {
    await press(ofPane("share"));
    await press(ofShare("prove"));
    const proven = ofShare("provedAll", { formulas: "\\d+", largest: "[\\d.e-]+" }).replace(
      /([()])/g,
      "\\$1"
    );
    await pane.getByText(new RegExp(proven)).waitFor({ timeout: 60_000 });
    await press(ofShare("check"));
    await pane
      .getByRole("img", { name: ofShare("toLookAt") })
      .first()
      .waitFor();
    await picture("share");
    await press(ofPane("home"));
  });

  test("a period is signed off, and a change of a weight afterwards is found and shown", async () => {
    await press(ofPane("signOff"));
    await pane.getByLabel(new RegExp(`^${ofSignOff("signedBy")}`)).fill("Li Wei");
    await press(ofSignOff("signOff"));
    await pane.getByText(ofSignOff("unchanged")).waitFor({ timeout: 60_000 });
    await picture("signed");
    const changed = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const names = sheets.items.map((sheet) => ({
          sheet,
          name: sheet.names.getItemOrNullObject("TotalScore").load("name"),
        }));
        await context.sync();
        const { sheet } = names.find(({ name }) => !name.isNullObject)!;
        const cap = sheet.names.getItem("ScoreCap").getRange().load("values,address");
        await context.sync();
        cap.values = [[1.5]];
        await context.sync();
        return cap.address as string;
      })
    );
    await press(ofSignOff("checkAgain"));
    const button = pane.getByRole("button", { name: /1\.5/ });
    await button.first().waitFor({ timeout: 60_000 });
    await picture("changed");
    await button.first().click();
    const cell = changed.slice(changed.lastIndexOf("!") + 1).replaceAll("$", "");
    await page
      .locator(".status-line, footer")
      .getByText(new RegExp(`!${cell}$`))
      .waitFor();
    expect(outside).toEqual([]);
  });
});

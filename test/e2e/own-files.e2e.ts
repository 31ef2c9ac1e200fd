/** What the add-in asks of the network, and its keyboard shortcuts, in a real browser. */
import type { Browser } from "playwright-core";
import { explainViewMessages } from "../../src/i18n/pane-explain";
import { launchBrowser } from "../support/browser";
import { openCallCentre, type Opened } from "./support/journey";

let browser: Browser;
let opened: Opened;
/** What the page and the pane ask for once the pane stands. */
const asked: { readonly method: string; readonly type: string; readonly path: string }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openCallCentre(browser, "en-US");
  opened.page.on("request", (request) =>
    asked.push({
      method: request.method(),
      type: request.resourceType(),
      path: new URL(request.url()).pathname,
    })
  );
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

test("Ctrl+Alt+J on the sheet explains the selected cell in the pane", async () => {
  const { page, pane } = opened;
  await page.locator("[data-u-comp=defined-name] input").press("Escape");
  await page.keyboard.press("Control+Alt+j");
  await pane.getByRole("heading", { name: explainViewMessages.title.en }).waitFor();
});

test("Ctrl+Alt+K opens the pane that was closed", async () => {
  const { page } = opened;
  const frame = page.locator(".pane-body iframe");
  await page.getByRole("button", { name: "Close pane" }).click();
  await frame.waitFor({ state: "hidden" });
  await page.keyboard.press("Control+Alt+k");
  await frame.waitFor({ state: "visible" });
});

test("after its start the add-in asks for scripts of its own only", () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(
    asked.filter(({ method, type, path }) => method !== "GET" || type !== "script" || !path.endsWith(".js"))
  ).toEqual([]);
  expect(opened.outside).toEqual([]);
});

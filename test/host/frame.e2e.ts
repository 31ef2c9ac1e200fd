import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { openProbe, readyPane, type PaneWindow, type Probe, type ProbeWindow } from "./support/probe";

let preview: PreviewProcess;
let browser: Browser;
let probe: Probe;

beforeAll(async () => {
  preview = await startPreview(
    ["--manifest", "test/host/addin/manifest.xml", "--lang", "en-US", "--theme", "light"],
    "test/host/support/toy-preview.ts"
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
});
beforeEach(async () => void (probe = await openProbe(browser, preview.url)));
afterEach(async () => {
  expect(probe.outside).toEqual([]);
  await probe.page.close();
});

const firstCell = (): Promise<unknown> =>
  probe.pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return cell.values[0][0];
    })
  );
const status = (): Promise<string | null> => probe.page.textContent(".status-message");
const seen = (): Promise<PaneWindow["seen"]> =>
  probe.pane.evaluate(() => (window as unknown as PaneWindow).seen);

describe("start", () => {
  it("tells the add-in that it is in Excel on the web, in the display's language", async () => {
    const told = await probe.pane.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      content: Office.context.contentLanguage,
    }));
    expect(told).toEqual({ host: "Excel", platform: "OfficeOnline", language: "en-US", content: "en-US" });
  });

  it("claims what it serves and nothing else", async () => {
    const supported = await probe.pane.evaluate(() =>
      [
        ["ExcelApi", "1.15"],
        ["ExcelApi", "1.16"],
        ["CustomFunctionsRuntime", "1.1"],
        ["SharedRuntime", "1.1"],
        ["RibbonApi", "1.1"],
        ["DialogApi", "1.1"],
      ].map(([name, version]) => Office.context.requirements.isSetSupported(name, version))
    );
    expect(supported).toEqual([true, false, true, true, true, false]);
  });

  it("shows the pane under the add-in's name, and takes the ribbon from the manifest", async () => {
    expect(await probe.page.textContent(".pane-header h2")).toBe("Probe add-in");
    expect(await probe.page.locator(".ribbon-button").allTextContents()).toEqual([
      "Open pane",
      "Stamp",
      "Fails",
      "More",
    ]);
  });
});

describe("requests from the frame", () => {
  it("write and read cells", async () => {
    const values = await probe.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        range.values = [[1, "two"]];
        range.load("values");
        await context.sync();
        return range.values;
      })
    );
    expect(values).toEqual([[1, "two"]]);
  });

  it("get their answer before the events that they cause", async () => {
    const order = await probe.pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
        sheet.getRange("B2").values = [[1]];
        await context.sync().then(() => heard.push("answer"));
        for (let waits = 0; waits < 300 && heard.length < 2; waits++)
          await new Promise((resolve) => setTimeout(resolve, 100));
        return heard;
      })
    );
    expect(order).toEqual(["answer", "B2"]);
  });

  it("are refused over the payload limit with Excel's code", async () => {
    await probe.page.evaluate(
      () => void ((window as unknown as ProbeWindow).preview.frame!.session.payloadLimit = 10_000)
    );
    const code = await probe.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(20_000)]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code)
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("for what the host does not serve fail at once instead of waiting without end", async () => {
    const answer = await probe.pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, ({ status }) =>
            resolve(status)
          )
        )
    );
    expect(answer).toBe("failed");
  });
});

describe("settings", () => {
  const save = (key: string, value: string): Promise<string> =>
    probe.pane.evaluate(
      ([name, content]) =>
        new Promise((resolve) => {
          Office.context.document.settings.set(name, content);
          Office.context.document.settings.saveAsync(({ status }) => resolve(String(status)));
        }),
      [key, value] as const
    );

  it("that the add-in saves are the document's", async () => {
    expect(await save("model", "v1")).toBe("succeeded");
    expect(
      await probe.page.evaluate(() => [...(window as unknown as ProbeWindow).preview.workbook.settings])
    ).toEqual([["model", '"v1"']]);
  });

  it("of the document come to the add-in by a refresh", async () => {
    await probe.page.evaluate(
      () => void (window as unknown as ProbeWindow).preview.workbook.settings.set("other", '"from the file"')
    );
    const value = await probe.pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.settings.refreshAsync(() =>
            resolve(Office.context.document.settings.get("other"))
          )
        )
    );
    expect(value).toBe("from the file");
  });

  it("stay when the workbook is opened anew in another language", async () => {
    await save("model", "kept");
    await probe.page.selectOption(".bar-select", "zh-CN");
    await probe.page.getByText("就绪", { exact: true }).waitFor();
    const pane = await readyPane(probe.page);
    expect(await pane.evaluate(() => Office.context.document.settings.get("model"))).toBe("kept");
    await probe.page.evaluate(() => localStorage.clear());
  });
});

describe("ribbon", () => {
  it("runs the add-in's command and waits for its completion", async () => {
    await probe.page.click("#control-Probe\\.Stamp");
    await probe.page.getByText("Ready", { exact: true }).waitFor();
    expect(await firstCell()).toBe("stamped by Probe.Stamp");
  });

  it.each([
    ["on the page", (): Promise<void> => probe.page.locator(".bar-select").focus()],
    ["in the pane", (): Promise<void> => probe.pane.locator("#first").focus()],
  ])("runs the action of a keyboard shortcut that is pressed %s", async (_, focus) => {
    await focus();
    await probe.page.keyboard.press("Control+Shift+Y");
    for (let tries = 0; tries < 1500 && (await firstCell()) === ""; tries++)
      await probe.page.waitForTimeout(20);
    expect(await firstCell()).toBe("marked");
  });

  it("says when the add-in has no such command", async () => {
    await probe.page.click("#control-Probe\\.Fails");
    await probe.page.locator(".status-message[data-kind=error]").waitFor();
    expect(await status()).toBe("Fails failed: the add-in has no function nobodyHasThis");
  });

  it("enables a button that starts disabled when the add-in asks to", async () => {
    await probe.page.click("#control-Probe\\.More");
    const item = probe.page.locator("#control-Probe\\.Hide");
    expect(await item.isDisabled()).toBe(true);
    await probe.pane.evaluate(() =>
      Office.ribbon.requestUpdate({
        tabs: [{ id: "Probe.Tab", controls: [{ id: "Probe.Hide", enabled: true }] }],
      })
    );
    expect(await item.isDisabled()).toBe(false);
  });
});

describe("pane", () => {
  it("is hidden by the add-in and shown by its ribbon button, and the add-in hears of both", async () => {
    await probe.pane.evaluate(() => Office.addin.hide());
    expect(await probe.page.locator(".pane").isVisible()).toBe(false);
    await probe.page.click("#control-Probe\\.Open");
    expect(await probe.page.locator(".pane").isVisible()).toBe(true);
    await probe.pane.waitForFunction(() => (window as unknown as PaneWindow).seen.visibility.length === 2);
    expect((await seen()).visibility).toEqual(["Hidden", "Taskpane"]);
  });

  it("goes on running when it is closed", async () => {
    await probe.page.click(".pane-header button");
    expect(
      await probe.pane.evaluate(() => Excel.run(async (context) => context.sync().then(() => "running")))
    ).toBe("running");
  });

  it("hears that other cells are selected", async () => {
    await probe.page.evaluate(() => (window as unknown as ProbeWindow).preview.workbook.select("Sheet1!C3"));
    await probe.pane.waitForFunction(() => (window as unknown as PaneWindow).seen.selections > 0);
    expect(await probe.page.textContent(".status-selection")).toBe("Selected: Sheet1!C3");
  });

  it("gives the focus back to the page behind its last element", async () => {
    await probe.pane.focus("#last");
    await probe.page.keyboard.press("Tab");
    await probe.page.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
  });

  it("is one of the regions that F6 goes round", async () => {
    const region = (): Promise<string> =>
      probe.page.evaluate(
        () => document.activeElement?.closest(".app-bar, .ribbon, .sheet, .pane")?.className ?? "none"
      );
    await probe.pane.focus("#first");
    await probe.page.keyboard.press("F6");
    expect(await region()).toBe("app-bar");
    await probe.page.keyboard.press("F6");
    expect(await region()).toBe("ribbon");
    await probe.page.keyboard.press("Shift+F6");
    await probe.page.keyboard.press("Shift+F6");
    expect(await region()).toBe("pane");
  });

  it("follows the page's theme without a reload", async () => {
    const isDark = (): Promise<boolean> =>
      probe.pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    expect(await isDark()).toBe(false);
    await probe.page.click("button[aria-label='Dark theme']");
    await probe.pane.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await probe.page.click("button[aria-label='Light theme']");
    await probe.pane.waitForFunction(() => !matchMedia("(prefers-color-scheme: dark)").matches);
    await probe.page.evaluate(() => localStorage.clear());
  });
});

describe("the page", () => {
  it.each(["light", "dark"])("has no barrier that axe finds, in the %s theme", async (theme) => {
    if (theme === "dark") await probe.page.click("button[aria-label='Dark theme']");
    await probe.page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const violations = await probe.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const found = await axe.run({ exclude: [["iframe"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
    await probe.page.evaluate(() => localStorage.clear());
  });

  it("changes the pane's width by the keyboard", async () => {
    const width = async (): Promise<number> => (await probe.page.locator(".pane").boundingBox())!.width;
    const before = await width();
    await probe.page.focus(".pane-separator");
    await probe.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(before + 16);
    await probe.page.evaluate(() => localStorage.clear());
  });
});

/** @jest-environment jsdom */
import axe from "axe-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { registry } from "../../src/functions/registry";

let html: string;
let page: Document;
const client = readFileSync(path.resolve("assets/help/help.js"), "utf8");

beforeAll(async () => {
  // The generator is an ES module that bundles with esbuild: it runs in a process of its own.
  const { execFileSync } = await import("node:child_process");
  const program =
    'import("./scripts/help-page.mjs").then(async ({ helpPage }) => process.stdout.write(await helpPage()))';
  html = execFileSync(process.execPath, ["-e", program], { encoding: "utf8", maxBuffer: 64e6 });
  page = new DOMParser().parseFromString(html, "text/html");
});

/** Listeners of the page that was open before. */
let listening: [string, EventListenerOrEventListenerObject][] = [];

/** The page with its script running, as at an address. */
function open(search = "", language = "en-US"): void {
  for (const [event, listener] of listening) document.removeEventListener(event, listener);
  listening = [];
  document.documentElement.replaceWith(document.importNode(page.documentElement, true));
  history.replaceState(null, "", `/help.html${search}`);
  Object.defineProperty(navigator, "language", { value: language, configurable: true });
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const added = jest.spyOn(document, "addEventListener");
  new Function(client)();
  listening = added.mock.calls.map(([event, listener]) => [event, listener]);
  added.mockRestore();
}

const type = (text: string): void => {
  const box = document.querySelector<HTMLInputElement>("#page-search")!;
  box.value = text;
  box.dispatchEvent(new Event("input"));
};
const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("article")].filter(({ hidden }) => !hidden).map(({ id }) => id);

describe("The help page", () => {
  test("has the place that each function's help address names, and every id once", () => {
    open();
    for (const { name } of registry)
      expect(document.getElementById(name.toLowerCase())?.tagName).toBe("ARTICLE");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("holds nothing that would load or run from elsewhere", () => {
    open();
    const addresses = [...document.querySelectorAll("[src], [href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href")!
    );
    expect(addresses.filter((address) => !/^(#|help(-article)?\.(css|js)$|assets\/)/.test(address))).toEqual(
      []
    );
    expect(document.querySelectorAll("script:not([src]), [style], [onclick]")).toHaveLength(0);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each([
    ["?lang=zh", "en-US", "zh-CN", "KPI 函数"],
    ["?lang=en", "zh-CN", "en", "KPI functions"],
    ["", "zh-TW", "zh-CN", "KPI 函数"],
    ["", "fr", "en", "KPI functions"],
  ])("with “%s” in a browser of %s speaks %s", (search, browser, lang, title) => {
    open(search, browser);
    expect(document.documentElement.lang).toBe(lang);
    expect(document.title).toBe(title);
  });

  test("changes its language by a button", () => {
    open();
    document.querySelector<HTMLElement>('[data-language="zh-CN"]')!.click();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(document.querySelector("nav")!.getAttribute("aria-label")).toBe("函数分类索引");
  });

  test.each([
    ["lower is better", "attainment"],
    ["同比", "yoy"],
    ["权重", "weighted"],
  ])("finds by “%s” #%s and says how many there are", (query, id) => {
    open();
    type(query);
    expect(shown()).toContain(id);
    expect(shown().length).toBeLessThan(registry.length);
    expect(document.querySelector("#page-found")!.textContent).toBe(
      `${shown().length} of ${registry.length} functions`
    );
    expect(
      [...document.querySelectorAll<HTMLElement>("nav li")].filter(({ hidden }) => !hidden)
    ).toHaveLength(shown().length);
  });

  test("says when nothing is found", () => {
    open("?lang=zh");
    type("没有这种词");
    expect(shown()).toEqual([]);
    expect(document.querySelector("#page-found")!.textContent).toContain("没有找到");
  });

  test("copies an example with its formula in the place where it belongs", async () => {
    open();
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    document.querySelector<HTMLElement>("#growth [lang=en] .copy")!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(copied).toEqual([
      "This year\tLast year\tGrowth\n120\t100\t=KPI.GROWTH(A2:A4,B2:B4)\n90\t100\n50\t",
    ]);
    expect(document.querySelector("#page-status")!.textContent).toContain("A1");
  });

  test("has no accessibility fault", async () => {
    open();
    const { violations } = await axe.run(
      { include: [["header"], ["nav"], ["#page-rules"], ["#attainment"], ["#xmr"], ["#version"]] },
      {
        rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
      }
    );
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
    ).toEqual([]);
  }, 60_000);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { projectRoot } from "./support/sources";

const dist = path.join(projectRoot, "dist");
const kilobytes = (file: string): number =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1024;

/** The addresses of the scripts on the pane's page, in order. The build may leave out the quotes. */
const pageScripts = (): string[] =>
  [
    ...readFileSync(path.join(dist, "taskpane.html"), "utf8").matchAll(/<script[^>]*?\ssrc="?([^"\s>]+)/g),
  ].map((match) => match[1]);

/** Those that are ours, asked for before anything is shown. */
const firstLoad = (): string[] => pageScripts().filter((src) => !src.startsWith("https:"));

beforeAll(() => {
  if (!existsSync(path.join(dist, "taskpane.html")))
    throw new Error("dist/ is missing: run `npm run build` first");
});

describe("The built add-in", () => {
  test("loads the functions first, in at most 25 KB gzip", () => {
    expect(firstLoad()[0]).toBe("functions.js");
    expect(kilobytes("functions.js")).toBeLessThanOrEqual(25);
  });

  test("loads the dictionary's cards and the rarer functions next, in at most 40 KB gzip", () => {
    expect(firstLoad()[1]).toBe("more-functions.js");
    expect(kilobytes("more-functions.js")).toBeLessThanOrEqual(40);
  });

  test("shows the pane after at most 150 KB gzip more", () => {
    const rest = firstLoad().filter((file) => file !== "functions.js");
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThanOrEqual(150);
  });

  test("loads Office.js from Microsoft's content network and bundles none of it", () => {
    expect(pageScripts()[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js")
    );
    expect(
      scripts.filter((file) =>
        /OSF\.DDA|_richApiNativeBridge/.test(readFileSync(path.join(dist, file), "utf8"))
      )
    ).toEqual([]);
  });

  test("names no other address than Office.js and its own", () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(js|html)$/.test(file)
    );
    const addresses = scripts.flatMap((file) =>
      [
        ...readFileSync(path.join(dist, file), "utf8").matchAll(
          /(?:fetch|import|src|href|open)\s*[(=]\s*["'`](https?:\/\/[^"'`]+)/g
        ),
      ].map((match) => match[1])
    );
    expect(
      addresses.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"))
    ).toEqual([]);
  });
});

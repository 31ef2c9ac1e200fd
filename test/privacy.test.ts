import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot, readSource, sourceFiles } from "./support/sources";

/** What runs in Excel: the preview and the command line are apart. */
const addin = sourceFiles("src").filter((file) => !/^src\/(preview|cli)\//.test(file));

/** Code without comments and string literals. */
const codeOf = (file: string): string =>
  readSource(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<!:)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

const using = (pattern: RegExp): string[] => addin.filter((file) => pattern.test(codeOf(file)));

describe("What the add-in's code never does", () => {
  test("it asks nothing of the network by itself", () => {
    expect(using(/\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/)).toEqual(
      []
    );
  });

  test("it keeps nothing outside the workbook", () => {
    expect(using(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.)/)).toEqual([]);
  });

  test("it turns no text into markup or code", () => {
    expect(
      using(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\s*\(|new Function)/
      )
    ).toEqual([]);
  });
});

describe("The help page", () => {
  const file = path.join(projectRoot, "dist", "help.html");

  test("may load its own style and script, and nothing else", () => {
    if (!existsSync(file)) throw new Error("dist/ is missing: run `npm run build` first");
    const page = readFileSync(file, "utf8");
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
  });
});

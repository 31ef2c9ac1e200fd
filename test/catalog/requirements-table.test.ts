import { readFileSync } from "node:fs";
import path from "node:path";
import { texts } from "../../scripts/dictionary/dictionary-table";
import { kpiById, templateById, templates } from "../../src/catalog";
import { registry } from "../../src/functions/registry";
import { paneAuditMessages } from "../../src/i18n/pane-audit";
import { dictionaryMessages } from "../../src/i18n/pane-dictionary";
import { explainViewMessages } from "../../src/i18n/pane-explain";
import { newScorecardMessages } from "../../src/i18n/pane-new-scorecard";
import { scorecardPaneMessages } from "../../src/i18n/pane-scorecard";
import { paneSignOffMessages } from "../../src/i18n/pane-sign-off";
import { scorecardMessages } from "../../src/i18n/scorecard";
import { projectRoot } from "../support/sources";

interface Line {
  readonly letters: string;
  readonly asked: string;
  readonly where: string;
}

/** The lines of all tables of the page: who asks, for what, and where it lives. */
const lines: readonly Line[] = readFileSync(path.join(projectRoot, "docs", "requirements.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (---|text )/.test(line))
  .map((line) => {
    const [letters, asked, where] = line.replace(/^\| | \|$/g, "").split(" | ");
    return { letters, asked, where };
  });

/** What is named after a letter: "K `a`, `b`; F `KPI.C`" has ["a", "b"] after K. */
const named = (letter: string): readonly string[] =>
  lines.flatMap(({ where }) =>
    where
      .split("; ")
      .filter((part) => part.startsWith(`${letter} `))
      .flatMap((part) => [...part.matchAll(/`([^`]+)`/g)].map((match) => match[1]))
  );

/** The sheet or view after a letter: "S Trends (…)" has "Trends" after S. */
const places = (letter: string): readonly string[] =>
  lines.flatMap(({ where }) =>
    where
      .split("; ")
      .filter((part) => part.startsWith(`${letter} `))
      .map((part) => /^. ([\w -]+?)(?: [(›·]|:|,|$)/.exec(part)?.[1] ?? part)
  );

describe("The table of what practice asks for", () => {
  test("has a place for each line, who asks for it, and both languages", () => {
    expect(lines.length).toBeGreaterThan(30);
    for (const { letters, asked, where } of lines) {
      expect(letters.split(" ").filter((letter) => !texts[letter])).toEqual([]);
      expect(asked).toMatch(/<br>.*\p{Script=Han}/u);
      expect(where).not.toBe("");
    }
  });

  test("hears every text of practice", () => {
    expect([...new Set(lines.flatMap(({ letters }) => letters.split(" ")))].sort()).toEqual(
      Object.keys(texts).sort()
    );
  });

  test("names templates that there are, and all of them", () => {
    expect(named("T").filter((id) => !templateById(id))).toEqual([]);
    expect(templates.map(({ id }) => id).filter((id) => !named("T").includes(id))).toEqual([]);
  });

  test("names KPIs of the dictionary", () => {
    expect(named("K").length).toBeGreaterThan(10);
    expect(named("K").filter((id) => !kpiById(id))).toEqual([]);
  });

  test("names functions that there are", () => {
    const functions = registry.map(({ name }) => `KPI.${name}`);
    expect(named("F").length).toBeGreaterThan(20);
    expect(named("F").filter((name) => !functions.includes(name))).toEqual([]);
  });

  test("calls sheets and views what the product calls them", () => {
    const sheets = Object.entries(scorecardMessages)
      .filter(([key]) => key.endsWith("Sheet"))
      .map(([, message]) => message);
    const views = [
      dictionaryMessages.title,
      newScorecardMessages.title,
      explainViewMessages.title,
      paneAuditMessages.title,
      paneSignOffMessages.title,
      scorecardPaneMessages.title,
    ];
    expect(places("S").filter((place) => !sheets.some(({ en }) => en === place))).toEqual([]);
    expect(places("P").filter((place) => !views.some(({ en }) => en === place))).toEqual([]);
  });
});

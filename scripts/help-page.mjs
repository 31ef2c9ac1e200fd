/**
 * The help page, as static HTML in both languages, from the functions' registry, texts and help.
 * Every text is escaped here; the page's script only shows, hides and copies what stands in it.
 */
import { load } from "./functions-metadata.mjs";
import { renderArticle } from "./help/article.mjs";
import { attribute, inBoth, labelled } from "./help/html.mjs";

const rules = ["ruleRange", "ruleBlank", "ruleText", "ruleError", "ruleRatio", "ruleOption"];

/** @returns {Promise<string>} the page */
export async function helpPage() {
  const { helpEntries, helpPageMessages: words, notationParts } = await load("help/page.ts");
  const entries = helpEntries();
  const families = [...new Set(entries.map(({ family }) => family))].map((family) => ({
    family,
    name: entries.find((entry) => entry.family === family).familyName,
    entries: entries.filter((entry) => entry.family === family),
  }));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>KPI functions · KPI 函数</title>
    <link rel="icon" href="assets/icon-32.png">
    <link rel="stylesheet" href="help-article.css">
    <link rel="stylesheet" href="help.css">
    <script src="help.js" defer></script>
  </head>
  <body${labelled("data-found", words.found)}${labelled("data-not-found", words.notFound)}${labelled("data-copied", words.copied)}${labelled("data-not-copied", words.notCopied)}${labelled("data-title", words.title)}>
    <a class="skip" href="#page-functions">${inBoth(words.skip)}</a>
    <header class="top">
      <h1>${inBoth(words.title)} <small>${inBoth(words.product)}</small></h1>
      <form class="search" role="search">
        <label for="page-search">${inBoth(words.search)}</label>
        <input id="page-search" type="search" autocomplete="off" spellcheck="false"${labelled("data-placeholder", words.searchHint)} placeholder="${attribute(words.searchHint.en)}">
        <output id="page-found" for="page-search" aria-live="polite"></output>
      </form>
      <div class="languages" role="group" aria-label="${attribute(words.language.en)}"${labelled("data-label", words.language)}>
        <button type="button" class="always" lang="en" data-language="en" aria-pressed="true">English</button>
        <button type="button" class="always" lang="zh-CN" data-language="zh-CN" aria-pressed="false">中文</button>
      </div>
    </header>
    <div class="columns">
      <nav aria-label="${attribute(words.index.en)}"${labelled("data-label", words.index)}>
        ${families.map(renderIndex).join("\n        ")}
      </nav>
      <main id="page-functions" tabindex="-1">
        <section class="rules" id="page-rules">
          <h2>${inBoth(words.rules)}</h2>
          <ul>
            ${rules.map((rule) => `<li>${inBoth(words[rule])}</li>`).join("\n            ")}
          </ul>
        </section>
        ${families.map((family) => renderFamily(family, words, notationParts)).join("\n        ")}
      </main>
    </div>
    <div id="page-status" role="status" aria-live="polite"></div>
  </body>
</html>
`;
}

const renderIndex = ({ family, name, entries }) => `<div class="group" data-family="${attribute(family)}">
          <h2>${inBoth(name)}</h2>
          <ul>
            ${entries.map(({ anchor, name: title }) => `<li data-for="${attribute(anchor)}"><a href="#${attribute(anchor)}">${title}</a></li>`).join("\n            ")}
          </ul>
        </div>`;

const renderFamily = (
  { family, name, entries },
  words,
  notationParts
) => `<section class="family" data-family="${attribute(family)}">
          <h2>${inBoth(name)}</h2>
          ${entries.map((entry) => renderArticle(entry, words, notationParts)).join("\n          ")}
        </section>`;

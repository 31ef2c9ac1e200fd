import { renderArguments } from "./arguments.mjs";
import { renderExample } from "./example.mjs";
import { attribute, escaped, filled, inBoth } from "./html.mjs";

/** One function of the help page. */
export function renderArticle(entry, words, notationParts) {
  const { anchor, name, text, signature, formula, convention, source, places } = entry;
  return `<article id="${attribute(anchor)}" aria-labelledby="${attribute(anchor)}-title" data-search="${attribute(places.join("\n"))}">
            <h3 id="${attribute(anchor)}-title"><a href="#${attribute(anchor)}">KPI.${escaped(name)}</a></h3>
            <p class="lead">${inBoth(text)}</p>
            <p class="signature"><code>=${escaped(signature)}</code></p>
            <h4>${inBoth(words.formula)}</h4>
            ${renderNotation(formula, notationParts)}
            <h4>${inBoth(words.example)}</h4>
            ${["en", "zh"].map((language) => renderExample(entry, language, words)).join("\n            ")}
            <h4>${inBoth(words.arguments)}</h4>
            ${renderArguments(entry, words)}
            <h4>${inBoth(words.errors)}</h4>
            ${["en", "zh"].map((language) => renderErrors(entry, language, words)).join("\n            ")}
            <h4>${inBoth(words.convention)}</h4>
            <p>${inBoth(convention)}</p>
            <h4>${inBoth(words.source)}</h4>
            <p>${inBoth(source)}</p>
          </article>`;
}

const tagOf = { below: "sub", above: "sup" };

function renderNotation({ en, zh }, notationParts) {
  const lines = (text) =>
    text
      .split("\n")
      .map((line) => `<span class="line">${notationParts(line).map(renderPart).join("")}</span>`)
      .join("");
  return en === zh
    ? `<p class="notation">${lines(en)}</p>`
    : `<p class="notation" lang="en">${lines(en)}</p><p class="notation" lang="zh-CN">${lines(zh)}</p>`;
}

const renderPart = ({ text, place }) =>
  tagOf[place] ? `<${tagOf[place]}>${escaped(text)}</${tagOf[place]}>` : escaped(text);

function renderErrors({ errors }, language, words) {
  const tag = language === "zh" ? "zh-CN" : "en";
  if (errors[language].length === 0) return `<p lang="${tag}">${escaped(words.noErrors[language])}</p>`;
  const rows = errors[language].map(({ parameter, input, code, message }) => {
    const when = filled(input === "" ? words.errorBlank : words.errorIs, { argument: parameter, input });
    return `<li><code>${escaped(code)}</code> <b>${escaped(when[language])}</b>: ${escaped(message)}</li>`;
  });
  return `<ul class="errors" lang="${tag}">${rows.join("")}</ul>`;
}

import { escaped, inBoth } from "./html.mjs";

/** The arguments of a function, each with the words that it takes. */
export function renderArguments({ parameters }, words) {
  if (parameters.length === 0) return `<p>${inBoth(words.noArguments)}</p>`;
  return `<dl class="arguments">${parameters.map((parameter) => renderArgument(parameter, words)).join("")}</dl>`;
}

function renderArgument({ name, required, text, choices }, words) {
  const optional = required ? "" : ` <small>${inBoth(words.optional)}</small>`;
  return `<dt><code>${escaped(name)}</code>${optional}</dt><dd>${inBoth(text)}${choices ? renderChoices(choices) : ""}</dd>`;
}

const renderChoices = (choices) =>
  `<ul class="choices">${choices
    .map(
      ({ name, meaning }) =>
        `<li><code>"${escaped(name.en)}"</code> <code lang="zh-CN" class="always">"${escaped(name.zh)}"</code> ${inBoth(meaning)}</li>`
    )
    .join("")}</ul>`;

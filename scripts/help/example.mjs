import { attribute, escaped, filled } from "./html.mjs";

const letter = (column) => String.fromCharCode(65 + column);

/** An example as a piece of a sheet, with the result that the function has calculated. */
export function renderExample({ name, examples }, language, words) {
  const { sheet, formula, at, tsv } = examples[language];
  const values = { name: `KPI.${name}`, cell: at };
  const say = (message) => escaped(filled(message, values)[language]);
  const columns = Math.max(...sheet.map((row) => row.length));
  const head = Array.from({ length: columns }, (_, c) => `<th scope="col">${letter(c)}</th>`).join("");
  const rows = sheet.map(
    (row, r) =>
      `<tr><th scope="row">${r + 1}</th>${row.map((cell) => renderCell(cell, words, language)).join("")}</tr>`
  );
  return `<div class="example" lang="${language === "zh" ? "zh-CN" : "en"}">
              <p><span class="at">${say(words.exampleAt)}</span> <code class="formula">${escaped(formula)}</code></p>
              <div class="scroll"><table class="sheet"><caption>${say(words.sheetOf)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>
              <button type="button" class="copy" data-tsv="${attribute(tsv)}" aria-label="${attribute(filled(words.copyOf, values)[language])}">${say(words.copy)}</button>
            </div>`;
}

function renderCell({ text, kind, number }, words, language) {
  const classes = [kind, number ? "number" : ""].filter(Boolean).join(" ");
  const mark =
    kind === "result" ? `<span class="unseen"> (${escaped(words.resultCell[language])})</span>` : "";
  return `<td class="${classes}">${escaped(text)}${mark}</td>`;
}

/** Text as it may stand between tags. */
export const escaped = (text) =>
  String(text).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]);

/** Text as it may stand in an attribute between double quotes. */
export const attribute = (text) =>
  escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** A text in both languages; the page shows that of its reader. */
export const inBoth = ({ en, zh }) =>
  en === zh ? escaped(en) : `<span lang="en">${escaped(en)}</span><span lang="zh-CN">${escaped(zh)}</span>`;

/** Two attributes that carry a text in both languages for the page's script. */
export const labelled = (name, { en, zh }) => ` ${name}-en="${attribute(en)}" ${name}-zh="${attribute(zh)}"`;

/** A message's placeholders filled in, in both languages; values may differ by language. */
export const filled = (message, values) => ({
  en: fill(message.en, values, "en"),
  zh: fill(message.zh, values, "zh"),
});

const fill = (text, values, language) =>
  text.replace(/\{(\w+)\}/g, (_, name) => values[name]?.[language] ?? values[name]);

/**
 * The parts of a list, at separators outside quotes, braces and parentheses.
 *
 * @example splitArguments('A2:A4,"a,b",{1,2}', ",")  // ["A2:A4", '"a,b"', "{1,2}"]
 */
export function splitArguments(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && "{(".includes(character)) depth++;
    else if (!quoted && "})".includes(character)) depth--;
    if (character === separator && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return text === "" ? [] : parts.map((part) => part.trim());
}

/**
 * A text of the user's as Excel must get it so that it stays that text: an apostrophe in front
 * keeps Excel from reading a formula, a number, a date or a truth value out of it. The apostrophe
 * is not part of the cell's value.
 *
 * Left alone is only what cannot be read as anything else: letters first, no digits, not TRUE or FALSE.
 *
 * @example asText("=1+1")  // "'=1+1"
 * @example asText("2.10")  // "'2.10"
 * @example asText("平均解决时间")  // "平均解决时间"
 */
export function asText(text: string): string {
  if (text === "") return "";
  const harmless =
    /^[\p{Script=Han}\p{Script=Latin}●▲◆–][^\d]*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
  return harmless ? text : `'${text}`;
}

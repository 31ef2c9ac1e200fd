import { splitUnit } from "./units";

/**
 * The Chinese and the other part of a name that stands in two languages; undefined for one in a single language.
 *
 * @example inTwoLanguages("销售额 / Sales Revenue (k USD)")  // ["销售额", "Sales Revenue"]
 */
export function inTwoLanguages(text: string): readonly [chinese: string, other: string] | undefined {
  const [name] = splitUnit(text);
  const parts = name.match(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g) ?? [];
  const [first, second] = parts
    .map((part) => part.replace(/^[\s/|·•\-–—_()（）:：]+|[\s/|·•\-–—_()（）:：]+$/g, ""))
    .filter((part) => part !== "");
  if (first === undefined || second === undefined || parts.length > 3) return undefined;
  const isChinese = (part: string): boolean => /[\u3400-\u9fff]/.test(part);
  if (isChinese(first) === isChinese(second)) return undefined;
  return isChinese(first) ? [first, second] : [second, first];
}

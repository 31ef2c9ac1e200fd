/** A target or weight as a table writes it. */
export interface ReadFigure {
  /** As written, without a percent sign: 85 for "85%". */
  readonly value: number;
  readonly percent: boolean;
  /** "≥", "不低于", "at least": more is better. */
  readonly aim?: "higher" | "lower";
  /** The other end of a band: "80%–90%". */
  readonly upper?: number;
  /** What follows the number: "天", "days". */
  readonly unit?: string;
}

const number = String.raw`-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?`;
const pattern = new RegExp(
  String.raw`^([^\d-]*?)\s*(${number})\s*(%)?\s*(?:(?:-|–|—|~|～|至|到|to)\s*(${number})\s*(%)?)?\s*(.*)$`,
  "u"
);
const atLeast = /^(>=?|≥|不低于|不少于|不小于|大于等于|大于|高于|至少|at least|min\.?|not less than)$/;
const atMost =
  /^(<=?|≤|不高于|不超过|不大于|不多于|小于等于|小于|低于|至多|at most|max\.?|not more than|up to)$/;

/**
 * Reads a figure with its sign, percent and unit; undefined where it has none or says something else.
 *
 * @example readFigure("≥ 85%")    // { value: 85, percent: true, aim: "higher" }
 * @example readFigure("不超过3天")  // { value: 3, percent: false, aim: "lower", unit: "天" }
 */
export function readFigure(text: string): ReadFigure | undefined {
  const match = pattern.exec(
    text
      .normalize("NFKC")
      .trim()
      .replace(/\u2212/g, "-")
      .toLowerCase()
  );
  if (!match) return undefined;
  const [, before, first, percent, second, percentAfter, rest] = match;
  const sign = before.trim();
  const aim = atLeast.test(sign) ? "higher" : atMost.test(sign) ? "lower" : undefined;
  if (sign !== "" && !aim) return undefined;
  const [, after, more, less] =
    /^(.*?)\s*(?:(及?以上|or more|\+)|(及?以下|以内|之内|or less))?$/.exec(rest.trim()) ?? [];
  const behind = more ? "higher" : less ? "lower" : undefined;
  const read = (digits: string): number => Number(digits.replaceAll(",", ""));
  return {
    value: read(first),
    percent: percent !== undefined || percentAfter !== undefined,
    ...((aim ?? behind) ? { aim: aim ?? behind } : {}),
    ...(second === undefined ? {} : { upper: read(second) }),
    ...(after ? { unit: after } : {}),
  };
}

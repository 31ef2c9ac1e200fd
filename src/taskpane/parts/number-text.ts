/**
 * Reads a number as people type it into a form: "1,000", "85", "85%", " 3.5 ", full-width digits,
 * a comma for the decimal point where no grouping is meant. Undefined for blank, null for what is
 * not a number.
 *
 * @example readNumber("12.5 %")  // 12.5
 * @example readNumber("abc")     // null
 */
export function readNumber(text: string): number | null | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s%]/g, "")
    .replace(/\u2212/g, "-");
  if (plain === "") return undefined;
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)
    ? plain.replace(/,/g, "")
    : plain.replace(/^(-?\d*),(\d*)$/, "$1.$2");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(ungrouped) ? Number(ungrouped) : null;
}

/**
 * A number for an input box: as short as it is exact to some decimals, without grouping.
 *
 * @example writeNumber(8.333300000000001)     // "8.3333"
 * @example writeNumber(8.333300000000001, 2)  // "8.33"
 */
export const writeNumber = (value: number, decimals = 6): string =>
  String(Math.round(value * 10 ** decimals) / 10 ** decimals);

import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type Token } from "@borgar/fx";

/** The lines that a reference names, from 0; undefined for an open side, as the rows of `A:C`. */
export interface Lines {
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
  /** Written with "$". */
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

/**
 * A formula in which each A1 reference may have become another. Names, tables and texts stay.
 *
 * @param map gets the sheet that a reference names, if it names one; undefined leaves the reference alone
 * @example mapReferences("=SUM(B2:B9)", (sheet, at) => ({ ...at, bottom: at.bottom! + 1 }))  // "=SUM(B2:B10)"
 */
export function mapReferences(
  formula: string,
  map: (sheet: string | undefined, lines: Lines) => Omit<Lines, "fixed"> | undefined
): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(tokens.map((token) => mapped(token, map)));
}

function mapped(token: Token, map: Parameters<typeof mapReferences>[1]): Token {
  if (token.type !== "range" && token.type !== "range_beam" && token.type !== "range_ternary") return token;
  const reference = parseA1Ref(token.value);
  if (!reference || !("range" in reference)) return token;
  const { range, context } = reference;
  const next = map(context?.at(-1), {
    top: range.top ?? undefined,
    left: range.left ?? undefined,
    bottom: range.bottom ?? undefined,
    right: range.right ?? undefined,
    fixed: {
      top: range.$top === true,
      left: range.$left === true,
      bottom: range.$bottom === true,
      right: range.$right === true,
    },
  });
  if (!next) return token;
  const { top, left, bottom, right } = next;
  const still = (["top", "left", "bottom", "right"] as const).every(
    (side) => (range[side] ?? undefined) === next[side]
  );
  if (still) return token;
  return {
    ...token,
    value: stringifyA1Ref({ ...reference, range: { ...range, top, left, bottom, right } as never }),
  };
}

import type { Writer } from "../writer";

/** The hierarchy of a roll-up, as parts of a formula: columns of one cell a row, and square tables of row against row. */
export interface Tree {
  /** The codes as text. */
  readonly codes: string;
  readonly scores: string;
  /** 0 where blank. */
  readonly weights: string;
  /** 1 where a row has a score. */
  readonly scored: string;
  /** 1 where the codes of two rows are the same. */
  readonly same: string;
  /** 1 where the column's code lies below the row's. */
  readonly below: string;
  /** 1 for a row that has rows below it. */
  readonly parent: string;
}

export function treeOf(writer: Writer, codes: string, scores: string, weights: string): Tree {
  const texts = writer.let("code_texts", `TRIM(${codes})`);
  const across = writer.let("codes_across", `TRANSPOSE(${texts})`);
  const ones = writer.let("ones", `LEN(${texts})*0+1`);
  const same = writer.let("same", `EXACT(${texts},${across})*(LEN(${texts})>0)`);
  const start = `LEFT(${across},LEN(${texts})+1)`;
  const below = writer.let("below", `EXACT(${start},${texts}&".")*(LEN(${texts})>0)`);
  return {
    codes: texts,
    scores: writer.let("given_scores", `IF(ISNUMBER(${scores}),${scores},0)`),
    weights: writer.let("given_weights", `IF(ISNUMBER(${weights}),${weights},0)`),
    scored: writer.let("scored", `ISNUMBER(${scores})*1`),
    same,
    below,
    parent: writer.let("parent", `(MMULT(${below},${ones})>0)*1`),
  };
}

import type { Message } from "../../i18n/sentence";

/** What the formula editor says of a function and of its arguments. */
export interface FunctionText extends Message {
  /** Arguments whose meaning is the function's own; the others are in `parameterTexts`. */
  readonly parameters?: Readonly<Record<string, Message>>;
  /** A formula and what it gives; the same in both languages. */
  readonly example: readonly [formula: string, result: string];
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;

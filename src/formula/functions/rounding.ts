import { error, ofNumbers, type ValueFunction } from "./function";

/** Without the last binary digits, so that 0.3 holds 0.1 three times. */
const plain = (value: number): number => Number(value.toPrecision(15));

/** Rounds in decimals, as Excel does, not in binary. */
const toDigits =
  (by: (scaled: number) => number) =>
  (value: number, digits = 0): number => {
    const places = Math.trunc(digits);
    return (Math.sign(value) * by(plain(Math.abs(value) * 10 ** places))) / 10 ** places + 0;
  };

const toMultiple = (by: (quotient: number) => number) => (value: number, step: number) => {
  if (step === 0 || value === 0) return 0;
  return value > 0 && step < 0 ? error("#NUM!") : plain(by(plain(value / step)) * step) + 0;
};

/** By name: the ROUND family, and the usual functions of one or two numbers. */
export const numberFunctions: Readonly<Record<string, ValueFunction>> = {
  ROUND: ofNumbers(2, 2, toDigits(Math.round)),
  ROUNDUP: ofNumbers(2, 2, toDigits(Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, toDigits(Math.floor)),
  TRUNC: ofNumbers(1, 2, toDigits(Math.floor)),
  INT: ofNumbers(1, 1, Math.floor),
  CEILING: ofNumbers(2, 2, toMultiple(Math.ceil)),
  FLOOR: ofNumbers(2, 2, (value, step) =>
    step === 0 && value !== 0 ? error("#DIV/0!") : toMultiple(Math.floor)(value, step)
  ),
  MROUND: ofNumbers(2, 2, (value, step) =>
    value * step < 0 ? error("#NUM!") : step === 0 ? 0 : plain(Math.round(plain(value / step)) * step)
  ),
  ABS: ofNumbers(1, 1, Math.abs),
  SIGN: ofNumbers(1, 1, Math.sign),
  SQRT: ofNumbers(1, 1, Math.sqrt),
  EXP: ofNumbers(1, 1, Math.exp),
  LN: ofNumbers(1, 1, (value) => (value <= 0 ? error("#NUM!") : Math.log(value))),
  LOG10: ofNumbers(1, 1, (value) => (value <= 0 ? error("#NUM!") : Math.log10(value))),
  POWER: ofNumbers(2, 2, (base, exponent) => {
    if (base === 0 && exponent <= 0) return error(exponent === 0 ? "#NUM!" : "#DIV/0!");
    return base ** exponent;
  }),
  // The remainder by a fraction hangs on the last binary digit: that is left open.
  MOD: ofNumbers(2, 2, (value, by) =>
    by === 0 ? error("#DIV/0!") : Number.isInteger(by) ? value - by * Math.floor(value / by) : undefined
  ),
  QUOTIENT: ofNumbers(2, 2, (value, by) => (by === 0 ? error("#DIV/0!") : Math.trunc(plain(value / by)))),
};

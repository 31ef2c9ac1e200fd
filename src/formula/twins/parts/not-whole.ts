/** The condition that a number is not whole. */
export const notWhole = (number: string): string =>
  Number.isFinite(Number(number))
    ? Number.isInteger(Number(number))
      ? "FALSE"
      : "TRUE"
    : `INT(${number})<>${number}`;

import { day, only, type Reader } from "./reader";

/** Years, and months as one number with their year: 2025, 202503. */
export const yearReaders: readonly Reader[] = [
  {
    pattern: "yyyymm",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})(\d{2})$/.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) =>
      only(`DATE(LEFT(${ref},4),RIGHT(${ref},2),1)`, `ISNUMBER(FIND(MID(${ref},5,1),"01"))`, `LEN(${ref})=6`),
  },
  {
    pattern: "yyyy",
    length: "year",
    read: (text) => {
      const match = /^(\d{4})(?:年度?)?$/.exec(text);
      return match && Number(match[1]) >= 1950 && Number(match[1]) <= 2100 ? day(match[1], 1) : undefined;
    },
    formula: (ref) =>
      only(`DATE(LEFT(${ref},4),1,1)`, `(LEN(${ref})=4)+ISNUMBER(FIND("年",${ref}))*(LEN(${ref})<7)`),
  },
];

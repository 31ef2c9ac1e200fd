import { numfmt } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { SHIFT_1904 } from "../book/date-system";

/** Which arguments of a function are days, and whether its result is one. */
interface Days {
  readonly takes: readonly number[];
  readonly gives?: true;
}

const FUNCTIONS: Readonly<Record<string, Days>> = {
  DATE: { takes: [], gives: true },
  DATEVALUE: { takes: [], gives: true },
  TODAY: { takes: [], gives: true },
  NOW: { takes: [], gives: true },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
  YEAR: { takes: [0] },
  MONTH: { takes: [0] },
  DAY: { takes: [0] },
  WEEKDAY: { takes: [0] },
  WEEKNUM: { takes: [0] },
  ISOWEEKNUM: { takes: [0] },
  DAYS: { takes: [0, 1] },
  DAYS360: { takes: [0, 1] },
  DATEDIF: { takes: [0, 1] },
  YEARFRAC: { takes: [0, 1] },
  NETWORKDAYS: { takes: [0, 1, 2] },
  "NETWORKDAYS.INTL": { takes: [0, 1, 3] },
  WORKDAY: { takes: [0, 2], gives: true },
  "WORKDAY.INTL": { takes: [0, 3], gives: true },
};

/**
 * The engine's functions of dates count from 1900. In a workbook of the 1904 system they are given their days in the
 * engine's count and what they give is put back; TEXT does so where its format shows a date, VALUE where its text does.
 */
export function followDateSystem(book: Book, service: IFunctionService): void {
  const replace = (name: string, wrap: (inner: Calculate) => Calculate): void => {
    const found = service.getExecutor(name) as BaseFunction | null;
    if (!found) throw new Error(`The engine has no function ${name}.`);
    // The engine's own are shared by all workbooks.
    const own = Object.create(found) as BaseFunction;
    const inner = found.calculate.bind(own) as Calculate;
    const outer = wrap(inner);
    own.calculate = (...variants) => (book.date1904 ? outer : inner)(...(variants as BaseValueObject[]));
    // A date written as text stays one: made a number by the engine, it could not be told from a day.
    own.isArgumentsIgnoreNumberPattern = () => book.date1904 || found.isArgumentsIgnoreNumberPattern();
    service.registerExecutors(own);
  };
  for (const [name, { takes, gives }] of Object.entries(FUNCTIONS)) {
    replace(name, (inner) => (...variants) => {
      const result = inner(
        ...variants.map((variant, i) => (takes.includes(i) ? shifted(variant, SHIFT_1904) : variant))
      );
      return gives ? shifted(result, -SHIFT_1904) : result;
    });
  }
  replace("TEXT", (inner) => (value, format, ...rest) => {
    const pattern = format && !format.isArray() && format.isString() ? String(format.getValue()) : "";
    return inner(numfmt.isDateFormat(pattern) ? shifted(value, SHIFT_1904) : value, format, ...rest);
  });
  replace("VALUE", (inner) => (value, ...rest) => {
    const result = inner(value, ...rest);
    const isDate = !value.isArray() && value.isString() && isDateText(String(value.getValue()));
    return isDate ? shifted(result, -SHIFT_1904) : result;
  });
}

type Calculate = (...variants: BaseValueObject[]) => BaseValueObject;

function isDateText(text: string): boolean {
  const parsed = numfmt.parseValue(text) as { z?: string } | null;
  return parsed?.z !== undefined && numfmt.isDateFormat(parsed.z);
}

/** Days moved; texts, errors and the blank cells of ranges stay, and a blank cell by itself is day 0. */
function shifted(value: BaseValueObject, days: number): BaseValueObject {
  if (!value.isArray()) return moved(value.isNull() ? NumberValueObject.create(0) : value, days);
  const cells = value as ArrayValueObject;
  const single = cells.getRowCount() === 1 && cells.getColumnCount() === 1;
  return cells.mapValue((cell) => (single ? shifted(cell, days) : moved(cell, days)));
}

function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (!value.isNumber()) return value;
  const day = Number(value.getValue()) + days;
  return day < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(day, value.getPattern());
}

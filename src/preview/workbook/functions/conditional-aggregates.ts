import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { readEntry } from "../book/values";
import { criterionOf, type CriterionCell, type ReadNumber } from "./criterion";
import { arrayOf } from "./marshal";

/** A range as plain cells, row after row. */
interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly CriterionCell[];
}

/** Dates in criteria count as those of the cells do. */
const reader =
  (book: Book): ReadNumber =>
  (text) => {
    const entry = readEntry(text, "General", book.date1904);
    return typeof entry.v === "number" ? entry.v : undefined;
  };

/** Ranges come as the same object again and again within one calculation. */
const read = new WeakMap<object, Cells>();

function cell(value: BaseValueObject | null | undefined | void): CriterionCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as CriterionCell;
}

function cellsOf(variant: BaseValueObject): Cells {
  if (!variant.isArray()) return { rows: 1, columns: 1, values: [cell(variant)] };
  const known = read.get(variant);
  if (known) return known;
  const array = (variant as ArrayValueObject).getArrayValue();
  const values: CriterionCell[] = [];
  for (const row of array) for (const value of row) values.push(cell(value));
  const cells: Cells = { rows: array.length, columns: array[0]?.length ?? 0, values };
  read.set(variant, cells);
  return cells;
}

/** What is made of the cells that meet all criteria: numbers among them, and the first error. */
type Aggregate = (numbers: readonly number[], count: number) => number | ErrorType;

/**
 * COUNTIFS, SUMIFS and their kin. The engine's own build an object for every cell and criterion and
 * read texts as dates again and again; a scorecard calls them a thousand times over a thousand rows.
 */
class ConditionalAggregate extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly readNumber: ReadNumber,
    private readonly hasTarget: boolean,
    private readonly aggregate: Aggregate
  ) {
    super(name);
    if (hasTarget) this.minParams = 3;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const args = variants as BaseValueObject[];
    const target = this.hasTarget ? cellsOf(args[0]) : undefined;
    const pairs = this.hasTarget ? args.slice(1) : args;
    if (pairs.length % 2 === 1) return ErrorValueObject.create(ErrorType.VALUE);
    const ranges: Cells[] = [];
    const criteria: Cells[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      // An error in place of a range is the result; in place of a criterion it is looked for.
      if (pairs[i].isError()) return pairs[i];
      ranges.push(cellsOf(pairs[i]));
      criteria.push(cellsOf(pairs[i + 1]));
    }
    const shape = target ?? ranges[0];
    if (ranges.some((range) => range.rows !== shape.rows || range.columns !== shape.columns))
      return ErrorValueObject.create(ErrorType.VALUE);
    const rows = Math.max(...criteria.map((each) => each.rows));
    const columns = Math.max(...criteria.map((each) => each.columns));
    // What is asked of every result is asked once.
    const common = criteria.map(({ values }) => values.length === 1);
    const pick = <T>(list: readonly T[], shared: boolean): T[] => list.filter((_, i) => common[i] === shared);
    const met = this.met(
      pick(ranges, true),
      pick(criteria, true).map(({ values }) => values[0]),
      ranges[0].values.keys()
    );
    if (rows === 1 && columns === 1) return this.result(target, met);
    const [asked, own] = [pick(ranges, false), pick(criteria, false)];
    const results = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        this.result(
          target,
          this.met(
            asked,
            own.map((each) => at(each, r, c)),
            met
          )
        )
      )
    );
    return arrayOf(results);
  }

  /** The places, among those given, whose cells meet all criteria. */
  private met(
    ranges: readonly Cells[],
    criteria: readonly CriterionCell[],
    places: Iterable<number>
  ): readonly number[] {
    const tests = criteria.map((criterion) => criterionOf(criterion, this.readNumber));
    const found: number[] = [];
    for (const place of places) {
      let k = 0;
      while (k < tests.length && tests[k](ranges[k].values[place])) k += 1;
      if (k === tests.length) found.push(place);
    }
    return found;
  }

  private result(target: Cells | undefined, places: readonly number[]): BaseValueObject {
    const numbers: number[] = [];
    for (const place of places) {
      const value = target?.values[place];
      if (typeof value === "number") numbers.push(value);
      else if (typeof value === "object" && value !== null)
        return ErrorValueObject.create(value.error as ErrorType);
    }
    const result = this.aggregate(numbers, places.length);
    return typeof result === "number" ? NumberValueObject.create(result) : ErrorValueObject.create(result);
  }
}

/** A criterion of an array; one row or column counts for all. */
const at = ({ rows, columns, values }: Cells, row: number, column: number): CriterionCell => {
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns ? values[r * columns + c] : { error: "#N/A" };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

export function conditionalAggregates(book: Book): BaseFunction[] {
  const read = reader(book);
  return [
    new ConditionalAggregate("COUNTIF", read, false, (_, count) => count),
    new ConditionalAggregate("COUNTIFS", read, false, (_, count) => count),
    new ConditionalAggregate("SUMIFS", read, true, sum),
    new ConditionalAggregate("AVERAGEIFS", read, true, (numbers) =>
      numbers.length === 0 ? ErrorType.DIV_BY_ZERO : sum(numbers) / numbers.length
    ),
    new ConditionalAggregate("MAXIFS", read, true, (numbers) =>
      numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0)
    ),
    new ConditionalAggregate("MINIFS", read, true, (numbers) =>
      numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0)
    ),
  ];
}

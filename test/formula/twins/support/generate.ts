import fc from "fast-check";
import { entryOf, options, type Parameter } from "../../../../src/functions/registry";
import type { Cell, Given } from "./bench";
import type { Case } from "./prove";

/** Arbitraries for the numbers of single arguments, where any number would only give errors. */
export type Numbers = Readonly<Record<string, fc.Arbitrary<number>>>;

const anyNumber = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -20, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: -400, max: 2000 }).map((x) => x / 16) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.9, 100, -1) }
);

const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom<Cell>("n/a", "-", "85%", "12", " ") },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 2,
    arbitrary: fc.constantFrom("#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#REF!").map((error) => ({ error })),
  }
);

/** A cell: mostly what belongs there, sometimes a blank, a text, TRUE or an error. */
const cell = (usual: fc.Arbitrary<Cell>, odd: number): fc.Arbitrary<Cell> =>
  odd === 0 ? usual : fc.oneof({ weight: 100 - odd, arbitrary: usual }, { weight: odd, arbitrary: oddCell });

const wordOf = ({ options: name }: Parameter): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...options[name!].flatMap(({ word, zh }) => [word, word, word.toUpperCase(), ...zh]),
    ...options[name!].map(({ word }) => ` ${word} `),
    "nonsense"
  );

/** What usually stands in a cell of a parameter. */
function usual(parameter: Parameter, numbers: Numbers): fc.Arbitrary<Cell> {
  const own = numbers[parameter.name];
  if (own) return own;
  switch (parameter.type) {
    case "option":
      return wordOf(parameter);
    case "flag":
      return fc.constantFrom<Cell>(true, false, 1, 0);
    case "date":
      return fc.integer({ min: 45000, max: 46500 });
    case "text":
      return fc.constantFrom<Cell>("a", "b", "c");
    default:
      return anyNumber;
  }
}

const block = (of: fc.Arbitrary<Cell>, rows: number, columns: number): fc.Arbitrary<Given> =>
  fc
    .array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    .map((cells) => ({ cells }));

const written = (value: unknown): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

/** How the arguments of a case are shaped. */
interface Form {
  readonly ranges: boolean;
  readonly count: number;
  readonly otherCount: number;
  readonly row: boolean;
  readonly odd: number;
}

const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [3, 1],
  [1, 2],
  [3, 2],
  [4, 1],
];

function given(parameter: Parameter, numbers: Numbers, form: Form): fc.Arbitrary<Given> {
  const of = usual(parameter, numbers);
  const one = block(cell(of, form.odd), 1, 1);
  const constant = of.map((value): Given => ({ written: written(value) }));
  const present = ((): fc.Arbitrary<Given> => {
    switch (parameter.kind) {
      case "element":
      case "inputs":
        return form.ranges
          ? fc.constantFrom(...shapes).chain(([rows, columns]) => block(cell(of, form.odd), rows, columns))
          : fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: constant });
      case "series": {
        const odd = form.odd === 0 ? 0 : Math.round(form.odd / 3);
        const gaps = fc.oneof(
          { weight: 5, arbitrary: cell(of, odd) },
          { weight: 1, arbitrary: fc.constantFrom<Cell>(null, "") }
        );
        return form.row ? block(gaps, 1, form.count) : block(gaps, form.count, 1);
      }
      case "matrix":
        return block(cell(of, Math.round(form.odd / 6)), form.count, form.otherCount);
      case "list":
        return block(
          cell(of, Math.round(form.odd / 3)),
          form.row ? 1 : form.count,
          form.row ? form.count : 1
        );
      default:
        return fc.oneof(one, constant);
    }
  })();
  return parameter.required
    ? present
    : fc.oneof({ weight: 3, arbitrary: present }, { weight: 2, arbitrary: fc.constant(undefined) });
}

/**
 * Calls of a function with generated arguments: single cells and ranges, blanks, texts, truth values, errors,
 * options in words of both languages, known and unknown.
 *
 * @param numbers arbitraries for arguments that are sensible only in a certain range, by name
 */
export function generated(name: string, count: number, numbers: Numbers = {}, seed = 42): Case[] {
  const { parameters } = entryOf(name)!;
  const form = fc.record<Form>({
    ranges: fc.boolean(),
    count: fc.integer({ min: 1, max: 6 }),
    otherCount: fc.integer({ min: 1, max: 4 }),
    row: fc.boolean(),
    odd: fc.constantFrom(0, 0, 25),
  });
  const cases = form.chain((shape) =>
    fc.tuple(...parameters.map((parameter) => given(parameter, numbers, shape)))
  );
  return fc.sample(cases, { numRuns: count, seed }).map((args) => ({ name, args }));
}

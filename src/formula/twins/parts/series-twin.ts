import type { FunctionEntry, Parameter } from "../../../functions/parameter";
import { type Elements, elementsOf } from "../element-twin";
import type { OptionValue } from "../option";
import { type Read, readElement } from "../read-element";
import type { Flavour, NoTwin, Twin, TwinArgument, TwinArguments, TwinText } from "../twin";
import { Writer } from "../writer";
import { cellByCell, rangesOf } from "./cell-by-cell";
import { behind, type Fault, named } from "./faults";
import { faultsOfElement } from "./element-faults";
import { NoTwinError } from "./no-twin-error";
import { countOf } from "./orientation";
import { positionsOf, ranksOf } from "./positions";
import { liesAlike, readSeries, type SeriesRead } from "./series-read";

/** The arguments of a call that works on series, by the names of the function. */
export interface SeriesArguments extends Elements {
  /** A series or a list that is there; `undefined` where it is omitted. */
  series(name: string): SeriesRead | undefined;
  /** The text of the cells of a required series. */
  cells(name: string): string;
  /** The positions 1, 2, 3 … of a series' cells. */
  positions(name: string): string;
  /** The ranks 1, 2, 3 … of a series' numbers, one below the other. */
  ranks(name: string): string;
  /** Names what all cells of the result have in common; `writer` names what each has for itself. */
  readonly common: Writer;
  /** The option where it is written into the formula; else, for Excel 2016, there is no twin. */
  written(name: string): OptionValue;
}

export interface SeriesTwinSettings {
  /** What arguments are called in the formula where their own name will not do. */
  readonly names?: Readonly<Record<string, string>>;
  /** Every series is made a column. */
  readonly columns?: boolean;
  /** Why there is no form for Excel 2016. */
  readonly excel2016?: NoTwin;
}

/**
 * A twin of a function that reads series as a whole, beside arguments of single cells. Where an `element` argument is a
 * range, the result is worked out for each of its cells (MAP).
 */
export function seriesTwin(
  entry: FunctionEntry,
  calculation: (args: SeriesArguments, writer: Writer) => string,
  settings: SeriesTwinSettings = {}
): Twin {
  const write =
    (flavour: Flavour) =>
    (args: TwinArguments): TwinText => {
      try {
        return new SeriesCall(entry, args, flavour, settings).text(calculation);
      } catch (error) {
        if (error instanceof NoTwinError) return error.noTwin;
        throw error;
      }
    };
  return {
    name: entry.name,
    microsoft365: write("microsoft365"),
    excel2016: settings.excel2016 ?? write("excel2016"),
  };
}

class SeriesCall {
  /** What all cells of the result have in common. */
  private readonly whole: Writer;
  /** What each cell of the result has for itself: the same, where there is but one. */
  private each: Writer;
  private readonly reads = new Map<string, Read>();
  private readonly read = new Map<string, SeriesRead>();

  constructor(
    private readonly entry: FunctionEntry,
    private readonly args: TwinArguments,
    private readonly flavour: Flavour,
    private readonly settings: SeriesTwinSettings
  ) {
    this.whole = new Writer(flavour, true, this.texts());
    this.each = this.whole;
  }

  text(calculation: (args: SeriesArguments, writer: Writer) => string): string {
    const ranges = rangesOf(this.entry, this.args);
    if (ranges.length > 0 && !this.whole.hasNames)
      throw new NoTwinError({ reason: "needsSingleCells", argument: ranges[0].parameter.name });
    const counted = this.countedBy();
    const series = this.seriesFaults(ranges.length > 0, counted);
    if (ranges.length > 0)
      this.each = new Writer(this.flavour, true, [...this.texts(), this.whole.finish("0")]);
    const cell = (each: Writer): string => {
      const faults = this.entry.parameters.flatMap((parameter, i) => {
        const found = series.get(parameter.name);
        if (found) return found;
        return this.elementFaults(
          each,
          parameter,
          ranges.find((one) => one.parameter === parameter)?.cell ?? this.args[i]
        );
      });
      return behind([...faults, ...this.unequal()], this.orBlank(calculation(this.arguments(), each)));
    };
    if (ranges.length === 0) return this.whole.finish(cell(this.whole));
    return this.whole.finish(cellByCell(ranges, this.each, (each) => each.finish(cell(each))));
  }

  private readonly texts = (): string[] => this.args.flatMap((arg) => arg?.text ?? []);

  private nameOf({ name }: Parameter): string {
    return this.settings.names?.[name] ?? name.toLowerCase();
  }

  /** The condition that values are only counted. It is asked for before everything else is read. */
  private countedBy(): string {
    const at = this.entry.parameters.findIndex(({ name }) => name === "aggregate");
    if (at < 0) return "FALSE";
    // Reading it here names nothing: it is read again, in its place, where it is needed.
    const read = readElement(
      new Writer("excel2016", true, []),
      this.entry.parameters[at],
      this.args[at],
      "aggregate"
    );
    return (read.value as OptionValue).is("count");
  }

  private seriesFaults(keep: boolean, counted: string): Map<string, Fault[]> {
    const given = this.entry.parameters.flatMap((parameter, i) => {
      const arg = this.args[i];
      const isSeries = parameter.kind === "series" || parameter.kind === "list";
      return isSeries && (arg || parameter.required) ? [{ parameter, arg: arg ?? nothing }] : [];
    });
    const shapes = given.filter(({ parameter }) => parameter.kind === "series").map(({ arg }) => arg.shape);
    const turned = this.settings.columns === true || (shapes.length > 1 && !liesAlike(shapes));
    return new Map(
      given.map(({ parameter, arg }) => {
        const name = this.nameOf(parameter);
        const form = { name, turned, counted: parameter.type === "countable" ? counted : "FALSE" };
        const read = readSeries(this.whole, parameter, arg, form);
        this.read.set(parameter.name, read);
        return [parameter.name, keep ? named(this.whole, `${name}_are`, read.faults) : [...read.faults]];
      })
    );
  }

  private elementFaults(each: Writer, parameter: Parameter, arg: TwinArgument | undefined): Fault[] {
    if (parameter.kind === "series" || parameter.kind === "list") return [];
    const isCommon = parameter.kind === "scalar" && each !== this.whole;
    const name = this.nameOf(parameter);
    const { read, faults } = faultsOfElement(isCommon ? this.whole : each, parameter, arg, name);
    this.reads.set(parameter.name, read);
    return isCommon ? named(this.whole, name, faults) : faults;
  }

  /** Series of unequal count cannot be paired. */
  private unequal(): Fault[] {
    const all = [...this.read].filter(
      ([name]) => this.entry.parameters.find((one) => one.name === name)!.kind === "series"
    );
    const [[, first] = [], ...others] = all;
    return others.flatMap(([name, other]) => {
      const counts = [first!, other].map(({ given }) => countOf(given.shape));
      if (counts.every((count) => count !== undefined)) {
        if (counts[0] === counts[1]) return [];
        // A single blank cell is an argument left out.
        const mayLack = counts[1] === 1 && !this.entry.parameters.find((one) => one.name === name)!.required;
        return [{ condition: mayLack ? `LEN(${other.cells})>0` : "TRUE", error: "#VALUE!" }];
      }
      const [one, two] = [first!, other].map(({ cells }) => `ROWS(${cells})*COLUMNS(${cells})`);
      return [{ condition: `${one}<>${two}`, error: "#VALUE!" }];
    });
  }

  private orBlank(calculated: string): string {
    const blank = [...this.reads.values()].flatMap((read) => read.blank ?? []);
    if (blank.length === 0) return calculated;
    return `IF(${blank.length === 1 ? blank[0] : `OR(${blank.join(",")})`},"",${calculated})`;
  }

  private arguments(): SeriesArguments {
    const elements = elementsOf(this.reads);
    return {
      ...elements,
      common: this.whole,
      series: (name) => this.read.get(name),
      cells: (name) => this.read.get(name)!.cells,
      positions: (name) => positionsOf(this.whole, this.read.get(name)!),
      ranks: (name) => ranksOf(this.whole, this.read.get(name)!),
      written: (name) => {
        const option = elements.option(name);
        if (this.whole.hasNames || option.word !== undefined) return option;
        throw new NoTwinError({ reason: "optionNotLiteral", argument: name });
      },
    };
  }
}

/** A required series that is left out. */
const nothing: TwinArgument = { text: `""`, shape: { rows: 1, columns: 1 }, constant: "" };

import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionResult, HostFunction } from "../../host/remote-object";
import { area, formatArea, quoteSheet } from "../book/area";
import type { Book } from "../book/book";
import { forgetFormulas } from "../engine/shared-formulas";
import type { Locale } from "./argument-count";
import { CustomFunctionAdapter, type ArgumentPlace, type Call, type CallSite } from "./adapter";
import { isFunctionError } from "./marshal";

/** A result that came as a promise. */
interface Arrived {
  readonly result: FunctionResult;
  /** The calculation after which it is asked for anew; a function of its arguments alone is never asked again. */
  readonly until: number;
}

/** Custom functions of a workbook: known to the engine and the editor, their messages kept by cell. */
export class CustomFunctions {
  /** Results that came as promises, by function, arguments and addresses. */
  private readonly arrived = new Map<string, Arrived>();
  private readonly pending = new Map<string, CallSite[]>();
  private readonly explained = new Map<string, string[]>();

  constructor(
    private readonly book: Book,
    private readonly locale: Locale
  ) {}

  register(functions: readonly HostFunction[]): void {
    const { injector } = this.book.engine;
    const service = injector.get(IFunctionService);
    const descriptions = functions.map(describe);
    for (const definition of functions) {
      service.registerExecutors(
        new CustomFunctionAdapter(
          { ...definition, name: definition.name.toUpperCase() },
          (target, call) => this.invoke(target, call),
          (site, result) => this.explain(site, result),
          this.locale
        )
      );
    }
    service.registerDescriptions(...descriptions);
    injector.get(IDescriptionService).registerDescriptions(descriptions);
    // The cache knows formulas of more than 64 characters by a hash, in which no function's name can be found.
    forgetFormulas(this.book.engine);
    // Cells that named the functions before they were known show #NAME? until now.
    this.book.calculation.calculateAll();
  }

  private invoke(definition: HostFunction, { args, site, places }: Call): FunctionResult {
    const reads = definition.requiresParameterAddresses ?? false;
    const address = this.addressOf(site);
    const parameterAddresses = places.map((place) => (place ? this.addressOf(place) : null));
    const own = [definition.requiresAddress && address, reads && parameterAddresses];
    const key = `${definition.name}(${JSON.stringify(args)})${JSON.stringify(own)}`;
    const known = this.arrived.get(key);
    if (known && this.book.calculation.run <= known.until) return known.result;
    this.arrived.delete(key);
    const waiting = this.pending.get(key);
    if (waiting) {
      waiting.push(site);
      return { error: "#BUSY!" };
    }
    try {
      const result = reads
        ? this.afterCalculation(() => definition.call(args, { address, parameterAddresses }))
        : definition.call(args, { address });
      if (!(result instanceof Promise)) return result;
      this.pending.set(key, [site]);
      void this.book.calculation.await(this.arrive(key, result, reads), reads);
      return { error: "#BUSY!" };
    } catch (error) {
      return { error: "#VALUE!", message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** A function that reads the workbook finds there what is being calculated now, and not what was before. */
  private async afterCalculation<T>(call: () => T | Promise<T>): Promise<T> {
    await Promise.resolve();
    await this.book.calculation.settle("request");
    return call();
  }

  /**
   * A result that stands for its arguments is kept. One that was read from the workbook holds for the calculation
   * that it causes: in any later one, what the cells are made of may have changed and their values not.
   */
  private async arrive(key: string, promise: Promise<FunctionResult>, reads: boolean): Promise<void> {
    const result = await promise.catch((error: unknown): FunctionResult => ({
      error: "#VALUE!",
      message: error instanceof Error ? error.message : String(error),
    }));
    const { calculation } = this.book;
    this.arrived.set(key, { result, until: reads ? calculation.run + 1 : Infinity });
    const sites = this.pending.get(key) ?? [];
    this.pending.delete(key);
    calculation.recalculate(sites);
  }

  /** Keeps what a function said about its errors, for the cells where they show. */
  private explain(site: CallSite, result: FunctionResult): void {
    const anchor = `${site.sheetId}!${site.row},${site.column}`;
    for (const key of this.explained.get(anchor) ?? []) this.book.messages.delete(key);
    this.explained.delete(anchor);
    const keys: string[] = [];
    const see = (value: unknown, row: number, column: number): void => {
      if (!isFunctionError(value) || !value.message) return;
      const key = `${site.sheetId}!${site.row + row},${site.column + column}`;
      this.book.messages.set(key, value.message);
      keys.push(key);
    };
    if (Array.isArray(result))
      result.forEach((row, r) => (row as readonly unknown[]).forEach((value, c) => see(value, r, c)));
    else see(result, 0, 0);
    if (keys.length > 0) this.explained.set(anchor, keys);
  }

  private addressOf(place: CallSite | ArgumentPlace): string {
    const name = this.book.find(place.sheetId)?.name ?? "";
    const { rows, columns } = "rows" in place ? place : { rows: 1, columns: 1 };
    return `${quoteSheet(name)}!${formatArea(area(place.row, place.column, rows, columns))}`;
  }
}

/** A function for the editor: its help, and that of its arguments. */
function describe(definition: HostFunction): IFunctionInfo {
  return {
    functionName: definition.name.toUpperCase(),
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

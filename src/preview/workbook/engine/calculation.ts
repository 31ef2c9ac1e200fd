import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { UNIT, type Engine } from "./engine";
import { ownFormulas } from "./shared-formulas";

/**
 * What the trigger keeps to itself (0.25.1, pinned): writes are collected for 100 ms after the
 * last one. A host that answers a read after a write cannot wait that long for every request.
 */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(a: object, b: object): object;
  /** Called by a timer of its own, a second after a calculation has begun. */
  _startProgress(): void;
}

/** Longest time a recalculation may take before `settle` gives up. */
const DEADLINE_MS = 60_000;

/** When the workbook is calculated, and who wants to know. */
export class Calculation {
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Set<() => void>();
  private readonly trigger: TriggerInternals;
  private readonly stops: (() => void)[] = [];
  /** Calculations that were started and have not ended: the grid may start one itself beside ours. */
  private unfinished = 0;
  /** Counts the calculations that were started. */
  run = 0;
  /** Results of asynchronous custom functions that are still to come. */
  private outstanding = 0;
  /** Those among them that read the workbook by requests of their own. */
  private readers = 0;
  /** What was asked for beside the trigger's own queue. */
  private queued: object | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What a file brought is shown as it was saved, until `begin`. */
  private held = false;
  /** How many writes of cells the trigger had noted when the file was loaded; infinite where nobody waits for that. */
  private loaded = Infinity;
  mode: "automatic" | "manual" = "automatic";

  constructor(private readonly engine: Engine) {
    this.trigger = engine.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    const started = engine.commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      ownFormulas(engine);
      this.unfinished += 1;
      this.run += 1;
    });
    // The results stand in the cells when the end is announced: both are told in this order.
    const ended = engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined)
        return;
      // The trigger may start again at once, when it was interrupted: look when it has.
      setTimeout(() => this.finish(), 0);
    });
    // Registered after the trigger's own listener: takes back the timer that it has just set. While a
    // calculation is running it must not start another: `finish` calculates what has been written meanwhile.
    const held = engine.commands.onCommandExecuted(() => {
      if (this.mode === "manual" || this.held || this.running) clearTimeout(this.trigger._setTimeoutKey);
    });
    this.stops.push(
      () => held.dispose(),
      () => started.dispose(),
      () => ended.dispose()
    );
  }

  /** Calls the listener after each calculation; returns a function that stops it. */
  onDone(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Keeps `settle` waiting until the promise is done.
   * @param reads the promise waits for requests of its own, for which other requests must not wait
   */
  async await<T>(promise: Promise<T>, reads = false): Promise<T> {
    this.outstanding += 1;
    if (reads) this.readers += 1;
    try {
      return await promise;
    } finally {
      this.outstanding -= 1;
      if (reads) this.readers -= 1;
      this.wake();
    }
  }

  /** Puts off every calculation until `begin`, or a `settle` after a change: the values of a file stand meanwhile. */
  hold(): void {
    this.held = true;
  }

  /** What has been written until now is the file's own. */
  markLoaded(): void {
    this.loaded = this.writes();
  }

  /** Calculates everything once, if calculation was put off. */
  begin(): void {
    if (!this.held) return;
    this.held = false;
    if (this.mode === "automatic") this.calculateAll();
  }

  /**
   * Resolves when nothing is left to calculate; at once when nothing is.
   * @param wait "request" does not wait for functions that read the workbook by requests of their own
   * @throws {Error} when the engine has not finished within a minute
   */
  async settle(wait: "all" | "request" = "all"): Promise<void> {
    if (this.held && !this.isWrittenSinceLoaded()) return;
    this.begin();
    const deadline = Date.now() + DEADLINE_MS;
    const waitsFor = (): number => this.outstanding - (wait === "request" ? this.readers : 0);
    while (this.flush() || this.running || waitsFor() > 0) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`The formula engine has not finished within ${DEADLINE_MS / 1000} seconds.`);
      await this.nextChange(left);
    }
  }

  /** Whether something waits to be calculated. */
  get isPending(): boolean {
    return (
      this.held || this.running || this.queued !== undefined || this.trigger._waitingCommandQueue.length > 0
    );
  }

  /** In manual mode formulas are calculated on request only. */
  setMode(mode: "automatic" | "manual"): void {
    this.mode = mode;
    if (mode === "automatic") this.flush();
  }

  /** Recalculates everything, after what is under way. */
  calculateAll(): void {
    this.held = false;
    this.enqueue({ forceCalculation: true });
  }

  /** Recalculates single cells and what depends on them. */
  recalculate(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: UNIT,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.enqueue({ dirtyRanges });
  }

  private isWrittenSinceLoaded(): boolean {
    return Number.isFinite(this.loaded) && this.writes() > this.loaded;
  }

  private writes(): number {
    return this.trigger._waitingCommandQueue.filter(({ id }) => id === SetRangeValuesMutation.id).length;
  }

  /** Adds to what the next calculation looks at, and sees to it that there is one. */
  private enqueue(extra: { forceCalculation?: boolean; dirtyRanges?: object[] }): void {
    const trigger = this.trigger;
    this.queued = trigger._mergeDirty(this.queued ?? trigger._generateDirty([]), {
      ...trigger._generateDirty([]),
      ...extra,
    });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), 0);
  }

  dispose(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.timer);
    // Its timer outlives a workbook that took longer than a second, and asks for a language that is gone.
    this.trigger._startProgress = () => undefined;
    for (const stop of this.stops) stop();
    this.listeners.clear();
    this.unfinished = 0;
    this.wake();
  }

  /** Starts the calculation of what has been written, without the trigger's delay; true when it did. */
  private flush(): boolean {
    const trigger = this.trigger;
    const wanted =
      this.queued !== undefined || (this.mode === "automatic" && trigger._waitingCommandQueue.length > 0);
    if (this.running || this.held || !wanted) return false;
    clearTimeout(trigger._setTimeoutKey);
    clearTimeout(this.timer);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      this.queued ? trigger._mergeDirty(dirty, this.queued) : dirty
    );
    this.queued = undefined;
    this.engine.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true }
    );
    return true;
  }

  private get running(): boolean {
    return this.unfinished > 0;
  }

  private finish(): void {
    if (!this.running) return;
    this.unfinished -= 1;
    if (this.running) return;
    for (const listener of [...this.listeners]) listener();
    this.flush();
    this.wake();
  }

  private wake(): void {
    for (const resolve of [...this.waiting]) resolve();
    this.waiting.clear();
  }

  private nextChange(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, timeout);
      this.waiting.add(done);
    });
  }
}

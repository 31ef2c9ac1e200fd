/** How a ribbon command ended. */
export interface CommandResult {
  /** 0 done; any other is a code of Office, such as 11101 when the add-in has no function of that name. */
  readonly status: number;
}

/** What the host calls Office's command event by. */
export const commandEvent = "appCommandInvoked";

/** Ribbon commands under way: sent as events, ended by a call of the add-in (`event.completed()`). */
export class Commands {
  private readonly pending = new Map<string, (result: CommandResult) => void>();
  private next = 1;

  constructor(
    private readonly send: (data: readonly [id: string, functionName: string, event: string]) => void
  ) {}

  /** Resolves when the add-in has said that the command is completed. */
  run(functionName: string, controlId: string): Promise<CommandResult> {
    return new Promise((resolve) => {
      const id = `command-${this.next++}`;
      this.pending.set(id, resolve);
      this.send([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  complete(id: string, status: number): void {
    this.pending.get(id)?.({ status });
    this.pending.delete(id);
  }
}

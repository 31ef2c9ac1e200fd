import type { HostEvent } from "../remote-object";

/** Holds events back while requests are being answered, so that no event overtakes the answer of its cause. */
export class EventQueue {
  private readonly waiting: HostEvent[] = [];
  private held = 0;
  private scheduled = false;

  constructor(private readonly deliver: (events: readonly HostEvent[]) => void) {}

  push(event: HostEvent): void {
    this.waiting.push(event);
    this.schedule();
  }

  /** Holds deliveries until the returned function is called. */
  hold(): () => void {
    this.held++;
    return () => {
      this.held--;
      this.schedule();
    };
  }

  private schedule(): void {
    if (this.held > 0 || this.scheduled || this.waiting.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.held > 0) return;
      this.deliver(this.waiting.splice(0));
    });
  }
}

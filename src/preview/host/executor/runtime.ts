import type { RemoteObject } from "../remote-object";
import { apiNotFound } from "./errors";

/**
 * Excel's Runtime object (`context.runtime`): it belongs to the add-in's session, not to the
 * workbook, but the client reaches it through the workbook.
 */
export class Runtime implements RemoteObject {
  readonly typeName = "Runtime";
  readonly scalars = ["EnableEvents"];
  readonly navigations = [];
  enableEvents = true;

  identity(): Record<string, unknown> {
    return {};
  }

  get(name: string): unknown {
    if (name === "EnableEvents") return this.enableEvents;
    throw apiNotFound(this.typeName, name);
  }

  set(name: string, value: unknown): void {
    if (name !== "EnableEvents") throw apiNotFound(this.typeName, name);
    this.enableEvents = Boolean(value);
  }

  navigate(name: string): never {
    throw apiNotFound(this.typeName, name);
  }

  call(name: string): never {
    throw apiNotFound(this.typeName, name);
  }
}

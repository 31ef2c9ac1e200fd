import type { RemoteObject } from "../remote-object";
import { invalidReference } from "./errors";

/** Objects that the client asked to keep (`_KeepReference`), by the id it was given for them. */
export class References {
  private readonly objects = new Map<string, RemoteObject>();
  private readonly ids = new WeakMap<RemoteObject, string>();
  private next = 1;

  keep(object: RemoteObject): void {
    if (this.idOf(object) !== undefined) return;
    const id = `ref${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: RemoteObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  /** @throws {ApiError} InvalidReference when the object was released, or never kept. */
  get(id: string): RemoteObject {
    const object = this.objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  get count(): number {
    return this.objects.size;
  }
}

import type { RemoteObject } from "../remote-object";
import { resolveArguments } from "./arguments";
import { apiNotFound, invalidReference } from "./errors";
import { isRemoteObject } from "./is-remote-object";
import type { References } from "./references";
import { PathType, type ArgumentInfo, type ObjectPathInfo } from "./wire";

/** Where objects of a session come from. */
export interface Origins {
  readonly root: RemoteObject;
  /** Objects of the session that the client reaches through the root, such as `_Runtime`. */
  readonly besideRoot: Readonly<Record<string, RemoteObject>>;
  readonly references: References;
  /** Objects reached by name ("New"): services beside the workbook. Undefined when the host has none of that name. */
  service(name: string): RemoteObject | undefined;
}

/**
 * The objects of one request, by path id.
 *
 * A path is evaluated once, when the first action needs it: a method path such as
 * `worksheets.add()` has an effect, and its place in the order of actions counts.
 * The children of a null object are null.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, RemoteObject | null>();

  constructor(
    private readonly infos: Readonly<Record<string, ObjectPathInfo>>,
    private readonly origins: Origins
  ) {}

  resolve = (id: number): RemoteObject | null => {
    if (!this.resolved.has(id)) this.resolved.set(id, this.evaluate(id));
    return this.resolved.get(id) ?? null;
  };

  arguments(info: ArgumentInfo | undefined): unknown[] {
    return resolveArguments(info, this.resolve);
  }

  /** The ids of the paths that resolving this one would evaluate, itself last: for those who look before they evaluate. */
  pending(id: number): ObjectPathInfo[] {
    const info = this.infos[id];
    if (!info || this.resolved.has(id)) return [];
    const above = info.ParentObjectPathId === undefined ? [] : this.pending(info.ParentObjectPathId);
    return [...above, info];
  }

  private evaluate(id: number): RemoteObject | null {
    const info = this.infos[id];
    if (!info) throw invalidReference();
    switch (info.ObjectPathType) {
      case PathType.global:
        return this.origins.root;
      case PathType.service: {
        const service = this.origins.service(info.Name);
        if (!service) throw apiNotFound(info.Name, "new");
        return service;
      }
      case PathType.reference:
        return this.origins.references.get(info.Name);
      case PathType.nothing:
        return null;
      default:
        return this.child(info);
    }
  }

  private child(info: ObjectPathInfo): RemoteObject | null {
    if (info.ParentObjectPathId === undefined) throw invalidReference();
    const parent = this.resolve(info.ParentObjectPathId);
    if (parent === null) return null;
    if (info.ObjectPathType === PathType.property) {
      if (parent === this.origins.root && Object.hasOwn(this.origins.besideRoot, info.Name))
        return this.origins.besideRoot[info.Name];
      if (!parent.navigations.includes(info.Name)) throw apiNotFound(parent.typeName, info.Name);
      return parent.navigate(info.Name);
    }
    const args = this.arguments(info.ArgumentInfo);
    if (info.ObjectPathType === PathType.indexer) {
      if (!parent.item) throw apiNotFound(parent.typeName, "getItem");
      return parent.item(args);
    }
    const result = parent.call(info.Name, args);
    if (result === null || result === undefined) return null;
    if (!isRemoteObject(result)) throw apiNotFound(parent.typeName, info.Name);
    return result;
  }
}

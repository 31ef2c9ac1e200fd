import { apiNotFound } from "../../../src/preview/host/executor/errors";
import type { RemoteObject } from "../../../src/preview/host/remote-object";

type Getter = () => unknown;
type Setter = (value: never) => void;
type Method = (...args: never[]) => unknown;

interface Members {
  readonly identity?: () => Record<string, unknown>;
  readonly keepsReference?: boolean;
  readonly scalars?: Record<string, Getter | { get: Getter; set: Setter }>;
  readonly navigations?: Record<string, () => RemoteObject | null>;
  readonly methods?: Record<string, Method>;
  readonly items?: () => readonly RemoteObject[];
  readonly item?: (args: readonly unknown[]) => RemoteObject;
}

/** A remote object from its members. */
export function toyObject(typeName: string, members: Members): RemoteObject {
  const { scalars = {}, navigations = {}, methods = {}, items, item } = members;
  const own = <T>(table: Record<string, T>, name: string): T => {
    if (!Object.hasOwn(table, name)) throw apiNotFound(typeName, name);
    return table[name];
  };
  return {
    typeName,
    keepsReference: members.keepsReference,
    scalars: Object.keys(scalars),
    navigations: Object.keys(navigations),
    identity: members.identity ?? (() => ({})),
    get(name) {
      const scalar = own(scalars, name);
      return typeof scalar === "function" ? scalar() : scalar.get();
    },
    set(name, value) {
      const scalar = own(scalars, name);
      if (typeof scalar === "function") throw apiNotFound(typeName, name);
      scalar.set(value as never);
    },
    navigate: (name) => own(navigations, name)(),
    call: (name, args) => own(methods, name)(...(args as never[])),
    ...(items ? { items, item } : {}),
  };
}

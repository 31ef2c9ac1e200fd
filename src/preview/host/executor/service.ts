import type { RemoteObject } from "../remote-object";
import { apiNotFound } from "./errors";

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** An object of the host beside the workbook, given by its methods. */
export function service(
  typeName: string,
  methods: Methods,
  properties: Record<string, unknown> = {}
): RemoteObject {
  return {
    typeName,
    scalars: Object.keys(properties),
    navigations: [],
    identity: () => ({}),
    get(name) {
      if (!Object.hasOwn(properties, name)) throw apiNotFound(typeName, name);
      return properties[name];
    },
    set(name) {
      throw apiNotFound(typeName, name);
    },
    navigate(name) {
      throw apiNotFound(typeName, name);
    },
    call(name, args) {
      if (!Object.hasOwn(methods, name)) throw apiNotFound(typeName, name);
      return methods[name](...(args as never[]));
    },
  };
}

import type { RemoteObject } from "../remote-object";
import type { ArgumentInfo } from "./wire";

type Resolve = (pathId: number) => RemoteObject | null;

/**
 * The arguments of a call with objects in the place of their path ids.
 *
 * Objects come in two ways: as path ids mirrored in ReferencedObjectPathIds (nested like the
 * arguments), or within plain objects as `{ _ObjectPathId: 7 }`.
 */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  return resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds, resolve);
}

function resolveList(values: readonly unknown[], ids: unknown, resolve: Resolve): unknown[] {
  const mirror = Array.isArray(ids) ? ids : [];
  return values.map((value, index) => {
    const id: unknown = mirror[index];
    if (typeof id === "number" && id !== 0 && id === value) return resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return resolveList(value, id, resolve);
    return isPlainObject(value) ? resolveWithin(value, resolve) : value;
  });
}

function resolveWithin(object: Record<string, unknown>, resolve: Resolve): unknown {
  if (typeof object._ObjectPathId === "number") return resolve(object._ObjectPathId);
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, resolveValue(value, resolve)])
  );
}

function resolveValue(value: unknown, resolve: Resolve): unknown {
  if (isPlainObject(value)) return resolveWithin(value, resolve);
  return Array.isArray(value) && value.some(isPlainObject)
    ? value.map((item) => resolveValue(item, resolve))
    : value;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

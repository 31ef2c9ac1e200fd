import type { RemoteObject } from "../remote-object";

/** Tells an object of the model from a plain JSON value that a method returned. */
export const isRemoteObject = (value: unknown): value is RemoteObject =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as RemoteObject).identity === "function" &&
  typeof (value as RemoteObject).call === "function";

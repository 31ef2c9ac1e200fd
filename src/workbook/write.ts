import type { Target } from "./target";

/** One thing to write: what it queues, and about how much it adds to the request. */
export interface Write {
  /** Estimated size in the request, in bytes. */
  readonly bytes: number;
  queue(target: Target): void;
}

/** An API call or a property set costs about this much: its object path and its action. Measured at the wire. */
const bytesOfCall = 120;

/**
 * @param calls objects got, methods called and properties set
 * @param payload what is sent along with them, if more than a few words
 */
export const write = (calls: number, payload: unknown, queue: (target: Target) => void): Write => ({
  bytes: calls * bytesOfCall + (payload === undefined ? 0 : bytesOfJson(payload)),
  queue,
});

/** Length in UTF-8 of a value's JSON, as it stands in a request. */
export function bytesOfJson(value: unknown): number {
  const json = JSON.stringify(value) ?? "";
  let bytes = 0;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Lengths in a plan are pixels at 100 %, in Office.js points. */
export const points = (pixels: number): number => pixels * 0.75;

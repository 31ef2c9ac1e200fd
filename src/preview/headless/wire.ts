import type { Exchange } from "../host/executor/session";

export interface WireRequest {
  readonly bytes: number;
  readonly actions: number;
  readonly responseBytes: number;
  /** The error code of the answer, if it is one. */
  readonly error?: string;
}

/** What went over the wire: one entry a sync, in order. */
export class Wire {
  readonly requests: WireRequest[] = [];

  record({ request, response, requestBytes, responseBytes }: Exchange): void {
    const error = response.Error?.Code;
    this.requests.push({
      bytes: requestBytes,
      actions: request.Actions.length,
      responseBytes,
      ...(error ? { error } : {}),
    });
  }

  reset(): void {
    this.requests.length = 0;
  }
}

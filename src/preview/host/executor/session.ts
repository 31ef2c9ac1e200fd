import type { HostEvent, HostWorkbook } from "../remote-object";
import { cellEditMode, requestTooLarge, responseTooLarge, wireError } from "./errors";
import { EventQueue } from "./event-queue";
import { addressesServices, Executor, type Services } from "./executor";
import { RequestFlag, type RequestBody, type ResponseBody } from "./wire";

export interface SessionOptions {
  readonly services?: Services;
  /** Bytes: Excel on the web refuses requests and answers of more than 5 MB. Undefined for no limit, as on Windows. */
  readonly payloadLimit?: number;
  /** Receives the events for the add-in: never before the answer of the request that caused them. */
  readonly deliver?: (events: readonly HostEvent[]) => void;
  /** Told of each request that was answered. */
  readonly observe?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly request: RequestBody;
  readonly response: ResponseBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * The requests of one add-in to one workbook: text in, text out, one at a time and in order.
 *
 * A request is refused as a whole when it is too large or while a cell is being edited; one that
 * asks for delayForCellEdit waits until the edit is over.
 */
export class Session {
  readonly executor: Executor;
  payloadLimit: number | undefined;
  private readonly events: EventQueue;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: SessionOptions = {}
  ) {
    this.payloadLimit = options.payloadLimit;
    this.executor = new Executor(workbook, options.services);
    this.events = new EventQueue((events) => {
      if (this.executor.runtime.enableEvents) options.deliver?.(events);
    });
    workbook.onEvent((event) => this.events.push(event));
  }

  /** Executes a request and hands its answer to `respond`; events that it caused follow the answer. */
  async process(body: string, flags: number, respond: (answer: string) => void): Promise<void> {
    const request = JSON.parse(body) as RequestBody;
    if (addressesServices(request)) return this.answer(request, body, flags, respond);
    const turn = this.turn.then(() => this.answer(request, body, flags, respond));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async answer(
    request: RequestBody,
    body: string,
    flags: number,
    respond: (answer: string) => void
  ): Promise<void> {
    const release = this.events.hold();
    try {
      const requestBytes = byteLength(body);
      const response = await this.respondTo(request, requestBytes, flags);
      const text = JSON.stringify(response);
      const responseBytes = byteLength(text);
      const limit = this.payloadLimit;
      const tooLarge = limit !== undefined && responseBytes > limit;
      const sent: ResponseBody = tooLarge ? refusal(responseTooLarge(limit)) : response;
      respond(tooLarge ? JSON.stringify(sent) : text);
      this.options.observe?.({ request, response: sent, requestBytes, responseBytes });
    } finally {
      release();
    }
  }

  private async respondTo(request: RequestBody, bytes: number, flags: number): Promise<ResponseBody> {
    try {
      if (this.payloadLimit !== undefined && bytes > this.payloadLimit)
        throw requestTooLarge(this.payloadLimit);
      if (!addressesServices(request)) await this.leaveEditMode(flags);
      return await this.executor.execute(request);
    } catch (error) {
      return refusal(error);
    }
  }

  private async leaveEditMode(flags: number): Promise<void> {
    while (this.workbook.isEditing?.()) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) throw cellEditMode();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const refusal = (error: unknown): ResponseBody => ({
  Error: wireError(error, null),
  Results: [],
  TraceIds: [],
});

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

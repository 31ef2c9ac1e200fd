/**
 * Messages between the add-in's frame and the host, as Office on the web exchanges them:
 * JSON texts by postMessage in both directions.
 */
const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { reply: 0, event: 1 } as const;

/** The codes that the library's message layer knows. */
export const InvokeResult = { done: 0, methodNotFound: -2 } as const;

export interface FrameRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface FrameResponse {
  readonly _messageType: typeof MessageType.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

/** The request in a message's text; undefined when it is none. */
export function parseRequest(text: unknown): FrameRequest | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message = JSON.parse(text) as FrameRequest | null;
    return message?._messageType === MessageType.request && typeof message._actionName === "string"
      ? message
      : undefined;
  } catch {
    return undefined; // pages send each other texts of many kinds: not being JSON is no fault
  }
}

export const reply = (
  request: FrameRequest,
  data: unknown,
  errorCode: number = InvokeResult.done
): FrameResponse => ({
  _messageType: MessageType.response,
  _actionName: request._actionName,
  _conversationId: request._conversationId,
  _correlationId: request._correlationId,
  _data: data,
  _errorCode: errorCode,
  _responseType: ResponseType.reply,
});

export const eventMessage = (name: string, conversationId: string, data: unknown): FrameResponse => ({
  _messageType: MessageType.response,
  _actionName: name,
  _conversationId: conversationId,
  _correlationId: -1,
  _data: data,
  _errorCode: InvokeResult.done,
  _responseType: ResponseType.event,
});

export const envelope = (response: FrameResponse, origin: string): string =>
  JSON.stringify({ ...response, _serializerVersion: 1, _origin: origin });

import { Session, type Exchange } from "../host/executor/session";
import { service } from "../host/executor/service";
import type { HostEvent, HostWorkbook } from "../host/remote-object";
import { loadLibrary, type Bridge, type LibraryGlobals } from "./library";
import { installGlobals } from "./globals";
import { Wire } from "./wire";

export interface ConnectOptions {
  /** Language tag of the display, such as "zh-CN"; English if absent. */
  readonly locale?: string;
  /** Bytes that a request or an answer may have; no limit if absent. Excel on the web: 5 MB. */
  readonly payloadLimit?: number;
}

/** A workbook with the genuine Excel library talking to it. */
export interface Connection<W extends HostWorkbook = HostWorkbook> extends LibraryGlobals {
  readonly workbook: W;
  readonly locale: string;
  readonly wire: Wire;
  readonly session: Session;
  /** Puts Excel, OfficeExtension and CustomFunctions among the globals; returns a function that puts back what was there. */
  installGlobals(): () => void;
  /** Ends the library. The workbook stays open. */
  disconnect(): void;
  /** Ends the library, and the workbook if it was opened with it. */
  close(): void;
}

/** The kinds of bridge messages. */
const message = { request: 1, response: 2, event: 3 } as const;

/** Loads the library on a workbook that is open already. */
export function connect<W extends HostWorkbook>(workbook: W, options: ConnectOptions = {}): Connection<W> {
  const wire = new Wire();
  const push = (entries: readonly unknown[]): void => {
    setImmediate(() =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: message.event, message: { entries } }))
    );
  };
  const session = new Session(workbook, {
    payloadLimit: options.payloadLimit,
    services: {
      "Microsoft.InternalService.AddinInternalService": service("AddinInternalService", {
        NotifyActionHandlerReady: () => undefined,
      }),
    },
    deliver: (events) => push(events.map(entryOf)),
    observe: (exchange: Exchange) => wire.record(exchange),
  });
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message: request } = JSON.parse(text) as BridgeRequest;
      const body = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
      void session.process(body, flags ?? 0, (answer) => {
        bridge.onMessageFromHost?.(
          JSON.stringify({
            id,
            type: message.response,
            message: { statusCode: 200, headers: {}, body: answer },
          })
        );
      });
    },
  };
  const library = loadLibrary(bridge);
  const disconnect = (): void => {
    bridge.onMessageFromHost = undefined;
    library.dispose();
  };
  const { Excel, OfficeExtension, CustomFunctions } = library.globals;
  const globals = { Excel, OfficeExtension, CustomFunctions };
  return {
    ...globals,
    workbook,
    locale: options.locale ?? "en-US",
    wire,
    session,
    installGlobals: () => installGlobals(globals),
    disconnect,
    close: disconnect,
  };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const entryOf = ({ category, type, targetId, message: content }: HostEvent): readonly unknown[] => [
  category,
  type,
  targetId,
  JSON.stringify(content),
  0,
  false,
];

/** Flags of the host info: the add-in runs in a shared runtime, and that runtime has its custom functions. */
const sharedRuntime = 1;
const customFunctions = 2;

export interface FrameIdentity {
  /** A new one for each mounting: the library caches settings by it. */
  readonly conversationId: string;
  readonly addinId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The frame's name: from it the library learns, while it loads, that it is in Excel on the web and whom to talk to. */
export function frameName({ conversationId, addinId, hostOrigin, locale }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: "taskpane",
    hostInfo: [
      "Excel",
      "Web",
      "16.01",
      locale,
      "telemetry",
      "",
      "disableLogging",
      sharedRuntime | customFunctions,
    ].join("$"),
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: "1",
  });
}

import { Session, type Exchange } from "../executor/session";
import { directInvoke, type CustomFunctionsLibrary } from "../functions/direct";
import { GenuineFunctions } from "../functions/genuine";
import { hostFunctions, type FunctionsMetadata } from "../functions/metadata";
import type { HostEvent, HostWorkbook } from "../remote-object";
import { appContext } from "./app-context";
import { commandEvent, Commands, type CommandResult } from "./commands";
import {
  envelope,
  eventMessage,
  InvokeResult,
  parseRequest,
  reply,
  RequestType,
  type FrameRequest,
} from "./envelope";
import { frameName } from "./frame-name";
import { executeMethod } from "./host-methods";
import { notify, type NotificationHandlers } from "./notifications";
import { hostServices, type ServiceHandlers } from "./services";

const richMessageEvent = "richApiMessage";
const selectionEvent = "documentSelectionChanged";
const objectEvents = 65536;
const visibilityChanged = 65539;
const actionCategory = 2;
const actionDispatch = 1000;

export interface AddinFrameOptions
  extends Omit<ServiceHandlers, "isPaneVisible" | "onActionsReady">, NotificationHandlers {
  readonly workbook: HostWorkbook;
  readonly addinId: string;
  readonly addinName: string;
  /** The add-in's page. */
  readonly url: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly visible: boolean;
  /** Bytes that a request or an answer may have; no limit if absent. */
  readonly payloadLimit?: number;
  readonly observe?: (exchange: Exchange) => void;
}

/**
 * An add-in in a frame of the page, and the host that it talks to: the protocol of Office on the
 * web. Each frame is a conversation of its own.
 */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly session: Session;
  /** Resolves when the add-in's runtime takes commands. */
  readonly ready: Promise<void>;
  private readonly conversationId = crypto.randomUUID();
  private readonly origin: string;
  private readonly registered = new Set<string>();
  private readonly commands: Commands;
  private readonly functions: GenuineFunctions;
  private visible: boolean;

  constructor(private readonly options: AddinFrameOptions) {
    this.origin = new URL(options.url).origin;
    this.visible = options.visible;
    this.commands = new Commands((data) => this.push(commandEvent, data));
    this.functions = new GenuineFunctions((messages) => this.pushRichMessages(messages));
    let becomeReady = (): void => undefined;
    this.ready = new Promise((resolve) => (becomeReady = resolve));
    const services = { ...options, isPaneVisible: () => this.visible, onActionsReady: () => becomeReady() };
    this.session = new Session(options.workbook, {
      services: hostServices(services, this.functions.service),
      payloadLimit: options.payloadLimit,
      deliver: (events) => this.pushRichMessages(events.map(entryOf)),
      observe: options.observe,
    });
    this.element = this.createFrame();
    window.addEventListener("message", this.receive);
  }

  /** Runs a ribbon command: a function of the add-in, by its name in the manifest. */
  async runCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await this.ready;
    return this.commands.run(functionName, controlId);
  }

  /** Runs an action of a keyboard shortcut: no completion is waited for. */
  async runAction(actionId: string): Promise<void> {
    await this.ready;
    this.pushRichMessages([[actionCategory, actionDispatch, "", JSON.stringify([actionId, null]), 0, false]]);
  }

  /** Tells the add-in that other cells are selected. */
  selectionChanged(): void {
    if (this.registered.has(selectionEvent)) this.push(selectionEvent, {});
  }

  /** Tells the add-in whether its pane is in view. */
  setVisible(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.pushRichMessages([
      entryOf({ category: objectEvents, type: visibilityChanged, targetId: "", message }),
    ]);
  }

  /**
   * Makes the add-in's custom functions known to the workbook.
   * @param genuine by the library's own messages instead of direct calls into the frame
   */
  registerFunctions(metadata: FunctionsMetadata, namespace: string, genuine = false): void {
    const invoke = genuine ? this.functions.invoke : directInvoke(() => this.library());
    this.options.workbook.registerFunctions(hostFunctions(metadata, namespace, invoke));
  }

  /**
   * The names of functions in the metadata that cannot be called, so far: those with which the add-in has associated
   * no implementation, and all while the library is without its part that makes errors, which it loads last.
   */
  missingFunctions(metadata: FunctionsMetadata): string[] {
    const { Error: LibraryError, _association } = this.library() ?? {};
    const mappings = (LibraryError && _association?.mappings) ?? {};
    return metadata.functions.filter(({ id }) => !(id.toUpperCase() in mappings)).map(({ name }) => name);
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.element.remove();
  }

  private library(): CustomFunctionsLibrary | undefined {
    return (this.element.contentWindow as unknown as { CustomFunctions?: CustomFunctionsLibrary } | null)
      ?.CustomFunctions;
  }

  private createFrame(): HTMLIFrameElement {
    const { addinId, locale, url, addinName } = this.options;
    const frame = document.createElement("iframe");
    frame.name = frameName({
      conversationId: this.conversationId,
      addinId,
      hostOrigin: window.location.origin,
      locale,
    });
    frame.title = addinName;
    frame.src = url;
    return frame;
  }

  private receive = (message: MessageEvent): void => {
    if (message.origin !== this.origin || message.source !== this.element.contentWindow) return;
    const request = parseRequest(message.data);
    if (request) void this.serve(request);
  };

  private async serve(request: FrameRequest): Promise<void> {
    const answer = (data: unknown, errorCode?: number): void =>
      this.post(envelope(reply(request, data, errorCode), window.location.origin));
    if (request._actionType === RequestType.registerEvent) this.registered.add(request._actionName);
    if (request._actionType === RequestType.unregisterEvent) this.registered.delete(request._actionName);
    if (request._actionType !== RequestType.invoke) return answer({ Version: 1, Error: 0 });
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.registered.clear();
        return answer(this.appContext());
      case "ContextActivationManager_notifyHost":
        notify(request._data, this.options);
        return answer(null);
      case "executeMethod": {
        const { session, commands, options } = this;
        const context = {
          session,
          commands,
          settings: options.workbook.settings,
          documentUrl: options.documentUrl,
        };
        return executeMethod(request._data, context, answer);
      }
      default:
        return answer(null, InvokeResult.methodNotFound);
    }
  }

  private appContext(): Record<string, unknown> {
    const { addinId, addinName, locale, documentUrl, workbook } = this.options;
    const size = { width: this.element.clientWidth, height: this.element.clientHeight };
    return appContext({
      addinId,
      addinName,
      addinOrigin: this.origin,
      locale,
      documentUrl,
      settings: workbook.settings,
      visible: this.visible,
      size,
    });
  }

  private pushRichMessages(entries: readonly unknown[]): void {
    if (this.registered.has(richMessageEvent))
      this.push(richMessageEvent, { Version: 1, Error: 0, ArrayData: entries });
  }

  private push(event: string, data: unknown): void {
    this.post(envelope(eventMessage(event, this.conversationId, data), window.location.origin));
  }

  private post(text: string): void {
    this.element.contentWindow?.postMessage(text, this.origin);
  }
}

const entryOf = ({ category, type, targetId, message }: HostEvent): readonly unknown[] => [
  category,
  type,
  targetId,
  JSON.stringify(message),
  0,
  false,
];

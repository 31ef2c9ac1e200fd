import { service } from "../executor/service";
import type { Services } from "../executor/executor";
import type { RemoteObject } from "../remote-object";
import { ribbonService, type RibbonUpdates } from "./ribbon-service";

export interface ServiceHandlers extends RibbonUpdates {
  /** The add-in shows or hides its pane. */
  readonly onPane: (visible: boolean) => void;
  readonly isPaneVisible: () => boolean;
  /** The add-in's runtime can take commands. */
  readonly onActionsReady: () => void;
}

type State = "Visible" | "Background" | "Inactive";

/** The objects that an add-in reaches beside the workbook: its runtime, its ribbon, its custom functions. */
export function hostServices(handlers: ServiceHandlers, customFunctions: RemoteObject): Services {
  let startState: State = "Inactive";
  return {
    "Microsoft.ExcelServices.CustomFunctions": customFunctions,
    "Microsoft.InternalService.AddinInternalService": service("AddinInternalService", {
      NotifyActionHandlerReady: () => handlers.onActionsReady(),
    }),
    "Microsoft.AppRuntime.AppRuntimeService": service("AppRuntimeService", {
      SetAppRuntimeState: (state: State) => handlers.onPane(state === "Visible"),
      GetAppRuntimeState: () => (handlers.isPaneVisible() ? "Visible" : "Background"),
    }),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": service("AppRuntimePersistenceService", {
      SetAppRuntimeStartState: (state: State) => void (startState = state),
      GetAppRuntimeStartState: () => startState,
    }),
    "Microsoft.DynamicRibbon.DynamicRibbon": ribbonService(handlers),
    "Microsoft.Office.ActionService": service("ActionService", {
      AreShortcutsInUse: (shortcuts: readonly string[]) =>
        shortcuts.map((shortcut) => ({ shortcut, inUse: false })),
      GetShortcuts: () => ({}),
    }),
  };
}

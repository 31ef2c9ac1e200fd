import { apiNotFound } from "../executor/errors";
import { service } from "../executor/service";
import type { RemoteObject } from "../remote-object";

export interface RibbonUpdates {
  readonly onButtonEnabled: (id: string, enabled: boolean) => void;
  readonly onTabVisible: (id: string, visible: boolean) => void;
}

/** Serves `Office.ribbon.requestUpdate`: buttons are enabled and disabled, tabs shown and hidden. */
export const ribbonService = (updates: RibbonUpdates): RemoteObject =>
  service("DynamicRibbon", {
    GetButton: (id: string) => ribbonButton(id, updates),
    GetTab: (id: string) =>
      service("RibbonTab", {
        SetVisibility: (visible: boolean) => updates.onTabVisible(id, visible),
      }),
  });

function ribbonButton(id: string, { onButtonEnabled }: RibbonUpdates): RemoteObject {
  return {
    ...service(
      "RibbonButton",
      { SetEnabled: (enabled: boolean) => onButtonEnabled(id, enabled) },
      { Id: id, Enabled: true }
    ),
    set(name, value) {
      if (name !== "Enabled") throw apiNotFound("RibbonButton", name);
      onButtonEnabled(id, Boolean(value));
    },
  };
}

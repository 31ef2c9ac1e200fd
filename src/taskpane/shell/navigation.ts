import { create } from "zustand";

/** The views of the pane. Ribbon buttons open them through `openView`, links inside the pane too. */
export type View = "home" | "new-scorecard";

interface Navigation {
  readonly view: View;
  open(view: View): void;
}

export const useNavigation = create<Navigation>((set) => ({
  view: "home",
  open: (view) => set({ view }),
}));

/** Opens a view from outside React, as a ribbon command does. */
export const openView = (view: View): void => useNavigation.getState().open(view);

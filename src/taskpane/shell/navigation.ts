import { create } from "zustand";

/** The views of the pane. Ribbon buttons open them through `openView`, links inside the pane too. */
export type View =
  | "home"
  | "new-scorecard"
  | "scorecard"
  | "dictionary"
  | "functions"
  | "explain"
  | "audit"
  | "sign-off"
  | "share"
  | "sheets";

interface Navigation {
  readonly view: View;
  /** Counts what was opened: opening the same view again draws it afresh. */
  readonly visit: number;
  /** Title of a scorecard that was begun and left, so that Home can offer to go on with it. */
  readonly draft?: string;
  open(view: View): void;
  setDraft(title: string | undefined): void;
}

export const useNavigation = create<Navigation>((set) => ({
  view: "home",
  visit: 0,
  draft: undefined,
  open: (view) => set(({ visit }) => ({ view, visit: visit + 1 })),
  setDraft: (draft) => set({ draft }),
}));

/** Opens a view from outside React, as a ribbon command does. */
export const openView = (view: View): void => useNavigation.getState().open(view);

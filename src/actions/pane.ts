/** The views of the pane that actions open. */
export type PaneView = "home" | "new-scorecard" | "explain";

let openView: ((view: PaneView) => void) | undefined;
let wanted: PaneView | undefined;

/** The pane says how to open a view; a view asked for before it was ready opens now. */
export function connectPane(open: (view: PaneView) => void): void {
  openView = open;
  if (wanted) open(wanted);
  wanted = undefined;
}

/** Opens a view of the pane, at once or when the pane is ready. */
export function openPaneView(view: PaneView): void {
  if (openView) openView(view);
  else wanted = view;
}

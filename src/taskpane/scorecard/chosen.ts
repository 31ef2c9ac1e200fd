import { create } from "zustand";
import { useNavigation } from "../shell/navigation";

/** The scorecard that the Scorecard view is about: its sheet's name. */
export const useChosen = create<{ readonly sheet?: string }>(() => ({}));

/** Opens a scorecard in the pane. */
export function openScorecardView(sheet: string): void {
  useChosen.setState({ sheet });
  useNavigation.getState().open("scorecard");
}

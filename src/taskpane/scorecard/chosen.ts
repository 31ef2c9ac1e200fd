import { create } from "zustand";
import { useNavigation } from "../shell/navigation";

/** The scorecard that the Scorecard view is about: its sheet's name, and what is said when it is opened. */
export const useChosen = create<{ readonly sheet?: string; readonly said?: string }>(() => ({}));

/** Opens a scorecard in the pane. */
export function openScorecardView(sheet: string): void {
  useChosen.setState({ sheet, said: undefined });
  useNavigation.getState().open("scorecard");
}

import { actionMessages } from "../i18n/actions";
import type { Place } from "../workbook/place";
import { goTo as show } from "../workbook/selection";
import type { Action } from "./action";

/** Shows cells of the workbook. */
export const goTo: Action<Place> = {
  id: "goTo",
  label: actionMessages.goTo,
  description: actionMessages.goToTip,
  icon: "ArrowRight",
  isAvailable: () => true,
  run: (place) => show(place),
};

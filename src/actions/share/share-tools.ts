/** What the pane's sharing view does, in one chunk that is fetched when the view is opened. */
import type { RunOptions } from "../action";
import { goTo } from "../go-to";
import { readSelection } from "../../workbook/selection";
import type { Place } from "../../workbook/place";
import { deleteSetting } from "../../workbook/settings";
import { addAbout } from "./add-about";
import { attach, type Attached } from "./attach";
import { detach, type Detached, type DetachOrder } from "./detach";
import type { Scope } from "./kpi-cells";
import { autoOpenSetting, prepare, type CheckedPoint } from "./prepare";
import { prove, type Proof, type ProofOrder } from "./prove";
import { repair } from "./repair";

export type { Attached, CheckedPoint, Detached, DetachOrder, Proof, ProofOrder, Scope };

export const proveFormulas = (order: ProofOrder, options: RunOptions): Promise<Proof> =>
  prove.run(order, options);
export const detachFormulas = (order: DetachOrder, options: RunOptions): Promise<Detached> =>
  detach.run(order, options);
export const attachFormulas = (options: RunOptions): Promise<Attached> => attach.run(undefined, options);
export const repairFormulas = (options: RunOptions): Promise<number> => repair.run(undefined, options);
export const checkSharing = (options: RunOptions): Promise<readonly CheckedPoint[]> =>
  prepare.run(undefined, options);
export const addAboutSheet = (options: RunOptions): Promise<string> => addAbout.run(undefined, options);
export const stopAutoOpen = (): Promise<void> => deleteSetting(autoOpenSetting);

/** What the user has selected as a scope: its cells, or its sheet. */
export async function selectedScope(kind: "cells" | "sheet"): Promise<Scope> {
  const { sheet, address } = await readSelection();
  return kind === "sheet" ? { kind, sheet } : { kind, sheet, address };
}

/** Shows cells. */
export async function showCells(place: Place, options: RunOptions): Promise<void> {
  await goTo.run(place, options);
}

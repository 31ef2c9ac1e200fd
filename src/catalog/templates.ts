import areaData from "./data/areas.json";
import templateData from "./data/templates.json";
import type { Area, ScorecardTemplate } from "./types";

/** The scorecards that a user can start from. */
export const templates = templateData as unknown as readonly ScorecardTemplate[];

export const areas: readonly Area[] = areaData;

export const templateById = (id: string): ScorecardTemplate | undefined => templates.find((t) => t.id === id);

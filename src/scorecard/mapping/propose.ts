import type { KpiDefinition } from "../../catalog/types";
import type { KpiMapping, Source } from "../model";

export declare function proposeMapping(kpis: readonly KpiDefinition[], sources: readonly Source[]): KpiMapping[];

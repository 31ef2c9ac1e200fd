import type { Snapshot } from "../../audit/snapshot";
import type { Source } from "../model";

export declare function recogniseSources(snapshot: Snapshot): Source[];

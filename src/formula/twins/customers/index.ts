import type { Twin } from "../twin";
import { ces } from "./ces";
import { clv } from "./clv";
import { csat } from "./csat";
import { csatScore } from "./csat-score";
import { nps } from "./nps";
import { cac, churn, rate } from "./rate";
import { retention } from "./retention";

/** Customers. */
export const customers: readonly Twin[] = [rate, churn, retention, cac, nps, csat, csatScore, ces, clv];

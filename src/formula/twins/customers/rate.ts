import { CAC, CHURN, RATE } from "../../../functions/registry/customers";
import { quotient } from "./quotient";

/** Part ÷ whole. */
export const rate = quotient(RATE);

/** Customers lost ÷ customers at the start. */
export const churn = quotient(CHURN);

/** Spend ÷ new customers. */
export const cac = quotient(CAC);

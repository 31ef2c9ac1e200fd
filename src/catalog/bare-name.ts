import { fold } from "./calc-index";

/**
 * A name without regard to case, width of characters, punctuation and blanks.
 *
 * @example bareName("客户满意度（评分）")                     // "客户满意度评分"
 * @example bareName("Customer-Satisfaction Score: mean")  // "customersatisfactionscoremean"
 */
export const bareName = (text: string): string => fold(text).replace(/[\p{P}\p{S}\s]+/gu, "");

/**
 * Version of the calculations: it rises when a change alters a number in somebody's workbook
 * (first figure), adds functions or arguments (second), or mends a fault (third).
 */
export const calculationsVersion = "1.0.0";

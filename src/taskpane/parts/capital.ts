/** A sentence or a value with a capital at its beginning. @example capital("half-yearly")  // "Half-yearly" */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

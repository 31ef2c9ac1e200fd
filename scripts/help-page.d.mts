/** The help page as static HTML in both languages. */
export function helpPage(): Promise<string>;

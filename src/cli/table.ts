/** Rows as text in columns that line up; wide characters (Chinese) count as two. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((text, i) => Math.max(all[i] ?? 0, width(text))),
    []
  );
  const lines = rows.map((row) =>
    row.map((text, i) => text + " ".repeat(widths[i] - width(text))).join("  ")
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u.test(char) ? 2 : 1), 0);

/** A number format that shows a date: outside quotes and brackets it has a year, a day, or a month beside one. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return (
    /[yde]/i.test(bare.replace(/general|red|e[+-]/gi, "")) ||
    /^m{3,5}$/i.test(bare.trim()) ||
    /年|月/.test(format)
  );
}

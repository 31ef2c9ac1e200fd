/**
 * A JSON value as one text that is the same for the same content: keys in order of their UTF-16 units, no blanks,
 * numbers as their shortest decimal form (the JSON Canonicalization Scheme, RFC 8785). Undefined members are left out.
 *
 * @example canonical({ b: 0.1, a: ["x", null] })  // '{"a":["x",null],"b":0.1}'
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

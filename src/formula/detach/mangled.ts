/** Text in quotes is skipped; then a path or book that may stand before a name, prefixes, and the name of a call. */
const callOrText =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}\p{N}_.\\:/-]*!)?((?:_xl[a-z]+\.)*)(?:_xldudf_KPI_|_xldudf_KPI\.|KPI\.)([A-Z][A-Z0-9]*)(?=\s*\()/giu;

/**
 * A formula as it was written, where another program has mangled its KPI functions: a path to an add-in file before
 * them, `_xldudf_KPI_…` or other prefixes that files use.
 *
 * @param isFunction whether there is a KPI function of that name
 * @example repairFormula("='C:\\kpi.xlam'!_xldudf_KPI_RATE(A1,B1)", () => true)  // "=KPI.RATE(A1,B1)"
 */
export function repairFormula(formula: string, isFunction: (name: string) => boolean): string {
  return formula.replace(callOrText, (whole, _prefixes: string | undefined, name: string | undefined) =>
    name !== undefined && isFunction(name.toUpperCase()) ? `KPI.${name.toUpperCase()}` : whole
  );
}

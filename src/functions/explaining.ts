/**
 * How the value of a cell came about: rows of step, expression, value.
 *
 * @customfunction EXPLAIN
 * @param cell Cell to explain, such as C2. It may hold any formula.
 * @param language Language of the text: "en" (default) or "zh".
 * @param invocation Where the function and its arguments stand.
 * @requiresAddress
 * @requiresParameterAddresses
 * @example =KPI.EXPLAIN(C2) // the steps of C2, a row each
 */
export function explain(
  cell: any[][],
  language?: any,
  invocation?: CustomFunctions.Invocation
): Promise<any[][]> {
  return import(/* webpackChunkName: "explain" */ "./explain/read-and-explain").then(({ explainArgument }) =>
    explainArgument(cell, language, invocation)
  );
}

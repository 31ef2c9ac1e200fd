import type { Locale } from "../../i18n/sentence";
import { functionError, isFunctionError } from "../function-error";
import { Problem } from "../problem";
import { readArgument } from "../read-argument";
import { EXPLAIN } from "../registry/explaining";
import { splitAddress } from "./addresses";
import type { ExplainStep } from "./step";

/** What the host says of a call: where its cell and its arguments stand. */
export interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

/** A cell by its sheet and its address. */
interface OneCell {
  readonly sheet: string;
  readonly address: string;
}

type Explain = (cell: OneCell, locale: Locale) => Promise<readonly ExplainStep[]>;

const [cellParameter, languageParameter] = EXPLAIN.parameters;

/**
 * `KPI.EXPLAIN(cell, [language])`: the steps of a cell as rows of step, expression, value. An error that the cell
 * holds does not go out: it is what is explained.
 *
 * @param explain explains a cell of the workbook
 * @throws CustomFunctions.Error where the argument is no cell, several cells or one of another workbook
 */
export async function explainFunction(
  cell: unknown,
  language: unknown,
  invocation: Invocation | undefined,
  explain: Explain
): Promise<string[][]> {
  const word: unknown = readArgument(language, languageParameter).value;
  if (word instanceof Problem) throw functionError(word);
  const place = cellOf(invocation, cell);
  if (place instanceof Problem) throw functionError(place);
  const own = splitAddress(invocation?.address ?? "")?.sheet;
  try {
    return rowsOf(await explain(place, word === "zh" ? "zh-CN" : "en-US"), own);
  } catch (error) {
    if (isFunctionError(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw functionError(new Problem("#VALUE!", "EXPLAIN.cellNotRead", { address: place.address, message }));
  }
}

function cellOf(invocation: Invocation | undefined, cell: unknown): OneCell | Problem {
  const argument = cellParameter.name;
  if (!invocation?.parameterAddresses) return new Problem("#VALUE!", "EXPLAIN.noAddresses");
  const given = invocation.parameterAddresses[0];
  if (!given) return new Problem("#VALUE!", "EXPLAIN.notACell", { argument });
  const place = splitAddress(given);
  if (place?.workbook) return new Problem("#VALUE!", "EXPLAIN.otherWorkbook", { argument, address: given });
  if (!place || place.rows * place.columns !== 1) {
    const cells = Array.isArray(cell) ? cell.flat().length : 0;
    const count = place ? place.rows * place.columns : cells;
    const [first] = (place?.address ?? given).split(":");
    return new Problem("#VALUE!", "EXPLAIN.severalCells", {
      argument,
      count,
      address: place?.address ?? given,
      first,
    });
  }
  return place;
}

/** A row a step; a cell of the sheet that the function stands on is named without it. */
const rowsOf = (steps: readonly ExplainStep[], sheet: string | undefined): string[][] =>
  steps.map(({ kind, step, expression, value, place }) => [
    kind === "cell" && place && place.sheet === sheet ? place.address : step,
    expression,
    value,
  ]);

import { isFunction, parse, parseStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { overlap, parseRect, type Rect } from "../../src/plan/addresses";
import type { Formula, Plan, SheetPlan } from "../../src/plan/plan";

export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** All formulas of a plan with their cells. */
export const formulasOf = (plan: Plan): PlacedFormula[] =>
  plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      const area = parseRect(block.address)!;
      return block.cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          typeof cell === "object" && cell !== null
            ? [{ sheet: sheet.name, row: area.row + r, column: area.column + c, formula: cell }]
            : []
        )
      );
    })
  );

/** The content of a cell of a plan by A1 address. */
export function contentAt(sheet: SheetPlan, address: string) {
  const at = parseRect(address)!;
  for (const block of sheet.blocks) {
    const area = parseRect(block.address)!;
    if (overlap(area, at)) return block.cells[at.row - area.row][at.column - area.column];
  }
  return null;
}

export interface PlanFacts {
  /** Sheet names and the columns of tables that formulas may speak of. */
  readonly sheets: readonly string[];
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with a plan by itself: each a sentence, so that a failing test says what. */
export function problemsOf(plan: Plan, facts: PlanFacts): string[] {
  const problems: string[] = [];
  const sheets = [...facts.sheets, ...plan.sheets.map((sheet) => sheet.name)];
  if (new Set(sheets.map((name) => name.toLowerCase())).size !== sheets.length)
    problems.push(`sheet names repeat: ${sheets.join(", ")}`);
  for (const sheet of plan.sheets) problems.push(...sheetProblems(sheet));
  for (const { sheet, row, column, formula } of formulasOf(plan)) {
    const where = `${sheet} R${row + 1}C${column + 1} ${formula.formula.slice(0, 120)}`;
    try {
      parse(tokenize(formula.formula));
    } catch (error) {
      problems.push(`${where}: ${(error as Error).message}`);
      continue;
    }
    if (formula.formula.length > 8192) problems.push(`${where}: too long`);
    for (const token of tokenize(formula.formula))
      problems.push(...tokenProblems(token, sheets, facts).map((problem) => `${where}: ${problem}`));
  }
  return problems;
}

function sheetProblems(sheet: SheetPlan): string[] {
  const problems: string[] = [];
  if (sheet.name.length > 31 || /[\\/?*[\]:]/.test(sheet.name)) problems.push(`bad sheet name ${sheet.name}`);
  const areas = sheet.blocks.map((block) => ({ block, area: parseRect(block.address) }));
  for (const { block, area } of areas) {
    if (!area || block.cells.length !== area.rows || block.cells.some((row) => row.length !== area.columns))
      problems.push(`${block.address} has another shape than its cells`);
  }
  areas.forEach(({ area, block }, i) => {
    for (const other of areas.slice(i + 1))
      if (area && other.area && overlap(area, other.area))
        problems.push(`${block.address} overlaps ${other.block.address}`);
  });
  problems.push(...spillProblems(sheet));
  const names = (sheet.names ?? []).map((name) => name.name.toLowerCase());
  if (new Set(names).size !== names.length) problems.push(`names repeat on ${sheet.name}`);
  for (const { name } of sheet.names ?? [])
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || parseRect(name)) problems.push(`bad name ${name}`);
  const addresses = [
    ...sheet.styles.flatMap((run) => run.addresses),
    ...(sheet.validations ?? []).map((v) => v.address),
    ...(sheet.conditionalFormats ?? []).map((c) => c.address),
    ...(sheet.charts ?? []).flatMap((chart) => [chart.source, chart.position]),
  ];
  for (const address of addresses) if (!parseRect(address)) problems.push(`bad address ${address}`);
  return problems;
}

/** Cells under a spill must be left alone, and no spill may reach into a table. */
function spillProblems(sheet: SheetPlan): string[] {
  const spills: { from: string; area: Rect }[] = [];
  for (const block of sheet.blocks) {
    const area = parseRect(block.address)!;
    block.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const spill = typeof cell === "object" && cell !== null ? cell.spill : undefined;
        if (spill)
          spills.push({
            from: `${sheet.name} R${area.row + r + 1}C${area.column + c + 1}`,
            area: { row: area.row + r, column: area.column + c, ...spill },
          });
      })
    );
  }
  return spills.flatMap(({ from, area }) => {
    const blocked: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === area.row && column === area.column) continue;
        for (const block of sheet.blocks) {
          const rect = parseRect(block.address)!;
          const content = block.cells[row - rect.row]?.[column - rect.column];
          if (
            overlap(rect, { row, column, rows: 1, columns: 1 }) &&
            content !== null &&
            content !== undefined
          )
            blocked.push(`${from} spills into R${row + 1}C${column + 1}`);
        }
      }
    }
    for (const table of sheet.tables ?? [])
      if (overlap(parseRect(table.address)!, area)) blocked.push(`${from} spills into a table`);
    return blocked;
  });
}

/** Functions that a formula of ours may call: those that the preview's engine has as well. */
const known =
  /^(KPI\.(ATTAINMENT|RANGEATTAINMENT|PROGRESS|STATUS|GRADE|WEIGHTED|COVERAGE|ROLLUP|EFFECTIVEWEIGHT|CONTRIBUTION|GROWTH|XMR)|IF|OR|AND|IFERROR|ISNUMBER|ISERROR|COUNT|COUNTIF|COUNTIFS|SUM|SUMIFS|SUMPRODUCT|AVERAGEIFS|MINIFS|MAXIFS|MIN|MAX|N|ABS|ROUND|INDEX|CHOOSE|FILTER|UNIQUE|LOOKUP|PERCENTILE\.INC|DATE|YEAR|MONTH|EDATE|INT|LEFT|RIGHT|MID|LEN|SIGN|FIND|VALUE|TRIM|SUBSTITUTE|TEXT|CHAR|MATCH|NA|LARGE|SMALL|TRUE|ROW|NOT|REPT|COUNTIF|SUMIF)$/;

function tokenProblems(token: Token, sheets: readonly string[], facts: PlanFacts): string[] {
  if (isFunction(token)) return known.test(token.value.toUpperCase()) ? [] : [`calls ${token.value}`];
  if (token.type === tokenTypes.REF_STRUCT) {
    const ref = parseStructRef(token.value);
    const table = Object.keys(facts.tables).find((name) => name === ref?.table);
    if (!table) return [`speaks of the table ${ref?.table}`];
    return (ref?.columns ?? []).flatMap((column) =>
      facts.tables[table].includes(column) ? [] : [`speaks of ${table}[${column}]`]
    );
  }
  if (token.type === tokenTypes.REF_RANGE) {
    const sheet =
      /^'((?:[^']|'')+)'!/.exec(token.value)?.[1].replaceAll("''", "'") ??
      /^([^'!]+)!/.exec(token.value)?.[1];
    return sheet !== undefined && !sheets.includes(sheet) ? [`speaks of the sheet ${sheet}`] : [];
  }
  return token.type === tokenTypes.REF_NAMED ? [`speaks of the name ${token.value}`] : [];
}

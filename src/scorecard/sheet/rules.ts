import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { styles } from "../../plan/palette";
import type { NamePlan, ValidationPlan } from "../../plan/plan";
import type { Policies } from "../policies";
import type { Words } from "../words";
import { policyKeys, type Places, type PolicyKey } from "./places";

/** The rules in force, in named cells: every formula of the sheet refers to these, so a change shows at once. */
const names: Readonly<Record<PolicyKey, string>> = {
  convention: "LowerConvention",
  zeroTarget: "ZeroTarget",
  floor: "ScoreFloor",
  cap: "ScoreCap",
  missing: "MissingPolicy",
  green: "GreenFrom",
  amber: "AmberFrom",
};

export function putRules(
  grid: CellGrid,
  places: Places,
  policies: Policies,
  words: Words
): { names: NamePlan[]; validations: ValidationPlan[] } {
  const { columns, rules } = places;
  const [label, value, note] = [columns.at("kpi"), columns.at("unit"), columns.at("direction")];
  grid.put(rules, label, words("rules"));
  grid.style(styles.group, range(rules, 0, rules, columns.last));
  const contents: Record<PolicyKey, readonly [string, string | number, string]> = {
    convention: [words("convention"), words(policies.convention), words("conventionNote")],
    zeroTarget: [words("zeroTarget"), words(policies.zeroTarget ?? "error"), words("zeroTargetNote")],
    floor: [words("floor"), policies.floor, words("limitNote")],
    cap: [words("cap"), policies.cap, ""],
    missing: [words("missing"), words(policies.missing), words("missingNote")],
    green: [words("greenFrom"), policies.green, words("thresholdNote")],
    amber: [words("amberFrom"), policies.amber, ""],
  };
  policyKeys.forEach((key, i) => {
    const [text, content, remark] = contents[key];
    const row = rules + 1 + i;
    grid.put(row, label, text);
    grid.put(row, value, content);
    if (remark) grid.put(row, note, remark);
  });
  const at = (key: PolicyKey): string => cell(rules + 1 + policyKeys.indexOf(key), value);
  grid.style(
    { ...styles.input, horizontal: "Right" },
    range(rules + 1, value, rules + policyKeys.length, value)
  );
  grid.style({ numberFormat: "0%" }, at("floor"), at("cap"), at("green"), at("amber"));
  grid.style(
    { ...styles.note, horizontal: "Left", indent: 1 },
    range(rules + 1, note, rules + policyKeys.length, note)
  );

  putGrades(grid, places, policies, words);
  const { row, column, rows } = places.grades;
  return {
    names: [
      ...policyKeys.map((key) => ({ name: names[key], refersTo: at(key), comment: contents[key][0] })),
      {
        name: "GradeTable",
        refersTo: range(row, column, row + rows - 1, column + (hasCoefficients(policies) ? 2 : 1)),
        comment: words("grade"),
      },
    ],
    validations: [
      { address: at("convention"), rule: { kind: "list", values: [words("linear"), words("ratio")] } },
      { address: at("zeroTarget"), rule: { kind: "list", values: [words("error"), words("met")] } },
      {
        address: at("missing"),
        rule: { kind: "list", values: [words("rescale"), words("equal"), words("zero"), words("block")] },
      },
      ...(["floor", "cap", "green", "amber"] as const).map((key): ValidationPlan => ({
        address: at(key),
        rule: { kind: "decimal", min: key === "floor" ? -10 : 0, max: 10 },
        error: { title: words("numberTitle"), message: words("numberError") },
      })),
    ],
  };
}

/** Rewards follow the grade: its coefficient stands beside it. */
const hasCoefficients = ({ grades }: Policies): boolean =>
  grades.some(({ coefficient }) => coefficient !== undefined);

/** Lowest score and grade side by side, below the other rules. */
function putGrades(grid: CellGrid, places: Places, policies: Policies, words: Words): void {
  const { row, column } = places.grades;
  const last = row + policies.grades.length - 1;
  grid.put(row, places.columns.at("kpi"), words("gradeFrom"));
  policies.grades.forEach(({ min, grade, coefficient }, i) => {
    grid.put(row + i, column, min);
    grid.put(row + i, column + 1, grade);
    if (coefficient !== undefined) grid.put(row + i, column + 2, coefficient);
  });
  if (hasCoefficients(policies)) {
    grid.put(row, column + 3, words("coefficient"));
    grid.style({ ...styles.note, horizontal: "Left", indent: 1 }, cell(row, column + 3));
    grid.style(
      { ...styles.input, horizontal: "Right", numberFormat: "0.00" },
      range(row, column + 2, last, column + 2)
    );
  }
  grid.style({ ...styles.input, horizontal: "Right", numberFormat: "0" }, range(row, column, last, column));
  grid.style({ ...styles.input, horizontal: "Center" }, range(row, column + 1, last, column + 1));
}

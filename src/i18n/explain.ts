import type { Messages } from "./sentence";

/** What the explanation of a cell says. Examples of figures stand in braces and are filled in. */
export const explainMessages = {
  cell: { en: "Cell", zh: "单元格" },
  constant: { en: "Typed in, not calculated", zh: "直接输入，未经计算" },
  blankCell: { en: "The cell is empty", zh: "单元格为空" },
  formula: { en: "Formula", zh: "公式" },
  spilledFrom: {
    en: "The formula stands in {anchor} and fills {spill}; row {row}, column {column} of it is explained.",
    zh: "公式位于 {anchor}，结果填充 {spill}；以下说明其中第 {row} 行第 {column} 列。",
  },
  reads: { en: "Input {name}", zh: "参数 {name}" },
  fromCells: { en: "Read from", zh: "引用" },
  byDefault: { en: "left out: default", zh: "省略：取默认值" },
  leftOut: { en: "left out", zh: "省略" },
  calculation: { en: "Calculation", zh: "计算" },
  withValues: { en: "With values put in", zh: "代入数值" },
  byPolicy: { en: "Effective weight, row {row}", zh: "实际权重，第 {row} 行" },
  rule: { en: "Rule", zh: "规则" },
  definition: { en: "Definition", zh: "定义" },
  convention: { en: "Convention", zh: "口径" },
  source: { en: "Source", zh: "来源" },
  meaning: { en: "Meaning", zh: "含义" },
  alternative: { en: "Under another convention", zh: "若采用其他口径" },
  note: { en: "Note", zh: "说明" },

  higherIsBetter: { en: "Higher is better.", zh: "越高越好。" },
  lowerIsBetter: { en: "Lower is better.", zh: "越低越好。" },
  optionTaken: { en: "{name}: {word}. {meaning}", zh: "{name}：{word}。{meaning}" },
  capped: {
    en: "The value without a cap, {raw}, is above the cap of {cap}: capped.",
    zh: "未封顶时为 {raw}，超过上限 {cap}，按上限计。",
  },
  floored: {
    en: "The value without a floor, {raw}, is below the floor of {floor}: raised to it.",
    zh: "未保底时为 {raw}，低于下限 {floor}，按下限计。",
  },
  metExactly: {
    en: "{value} stands on the limit of {limit} (within 1e-9): a limit that is reached counts as met.",
    zh: "{value} 恰好等于界限 {limit}（误差在 1e-9 以内）：达到界限即视为满足。",
  },
  meets: { en: "{value} meets the limit of {limit}.", zh: "{value} 满足界限 {limit}。" },
  fails: { en: "{value} does not meet the limit of {limit}.", zh: "{value} 未满足界限 {limit}。" },
  statusGreen: { en: "{value} meets the limit of green, {green}.", zh: "{value} 达到绿灯界限 {green}。" },
  statusAmber: {
    en: "{value} does not meet the limit of green, {green}, but that of amber, {amber}.",
    zh: "{value} 未达到绿灯界限 {green}，但达到黄灯界限 {amber}。",
  },
  statusRed: {
    en: "{value} meets neither the limit of green, {green}, nor that of amber, {amber}.",
    zh: "{value} 既未达到绿灯界限 {green}，也未达到黄灯界限 {amber}。",
  },
  zeroTargetMet: {
    en: "The target is 0, and a target of 0 counts as met if the actual is 0 or better: here it is {met}.",
    zh: "目标为 0，约定实际值不劣于 0 即为达标；此处{met}。",
  },
  met: { en: "met", zh: "达标" },
  notMet: { en: "not met", zh: "未达标" },
  insideBand: {
    en: "The actual lies inside the band: attainment is 1.",
    zh: "实际值在目标区间内，达成率为 1。",
  },
  outsideBand: { en: "The actual lies {distance} outside the band.", zh: "实际值超出目标区间 {distance}。" },
  halfBand: {
    en: "The tolerance is left out: half the band, {tolerance}, is taken.",
    zh: "未指定容差，取区间宽度的一半，即 {tolerance}。",
  },
  negativeBase: { en: "The base is negative: its size is divided by.", zh: "基期为负，除以其绝对值。" },
  pointsDeducted: {
    en: "Deducted: {occurrences} × {each} = {points}.",
    zh: "扣分：{occurrences} × {each} = {points}。",
  },
  missingInputs: {
    en: "{names} has no value yet, so there is no result: a blank is missing, not 0.",
    zh: "{names} 尚无数值，因此没有结果：空单元格表示缺失，不是 0。",
  },
  rowsLeftOut: {
    en: "{count} of {all} cells in {name} are blank and left out.",
    zh: "{name} 的 {all} 个单元格中有 {count} 个为空，不计入。",
  },
  rowsMissing: {
    en: "No score in {count} of {all} rows (row {rows}). {policy}",
    zh: "{all} 行中有 {count} 行缺少得分（第 {rows} 行）。{policy}",
  },
  errorCame: {
    en: "{name} holds the error {error}, which goes out as the result.",
    zh: "{name} 为错误值 {error}，结果随之返回该错误。",
  },
  failed: { en: "{message}", zh: "结果为错误：{message}" },
  named: { en: "{name} is", zh: "{name} 为" },
  bandReached: {
    en: "{value} reaches the band with the limit {limit}, whose {what} is {gives}.",
    zh: "{value} 达到界限为 {limit} 的档，该档{what}为 {gives}。",
  },
  bandNext: {
    en: "The next better band begins at {limit}: {gap} short of it.",
    zh: "上一档的界限为 {limit}，相差 {gap}。",
  },
  bandNone: {
    en: "{value} reaches none of the bands; the nearest begins at {limit}.",
    zh: "{value} 未达到任何一档，最近的界限为 {limit}。",
  },
  bandBetween: {
    en: "{value} lies between {low} ({lowGives}) and {high} ({highGives}): interpolated.",
    zh: "{value} 介于 {low}（{lowGives}）与 {high}（{highGives}）之间，按线性插值计分。",
  },
  bandBeyond: {
    en: "{value} lies beyond {limit}, the outermost limit: its points, {gives}, are given.",
    zh: "{value} 超出最外侧界限 {limit}，按其分值 {gives} 计。",
  },
  points: { en: "points", zh: "分值" },
  entry: { en: "entry", zh: "取值" },
  branch: {
    en: "{condition} is {truth}: the value of argument {place} is taken.",
    zh: "{condition} 为 {truth}，取第 {place} 个参数的值。",
  },
  noError: {
    en: "{condition} is no error: its own value is taken.",
    zh: "{condition} 不是错误，取其本身的值。",
  },
  wasError: {
    en: "{condition} is {error}: the second argument is taken.",
    zh: "{condition} 为 {error}，取第二个参数的值。",
  },

  otherCell: {
    en: "Shows the steps of the cell that it names: explain that cell to see how its value came about.",
    zh: "显示所引用单元格的步骤；要了解其值如何得出，请说明该单元格。",
  },

  notParsed: {
    en: "Not unfolded: this formula cannot be read, so it is shown as it is written.",
    zh: "未展开：无法解析该公式，按原样显示。",
  },
  notFunction: {
    en: "Not unfolded: {what} is not evaluated here; its part is shown as it is written.",
    zh: "未展开：此处不计算 {what}，该部分按原样显示。",
  },
  notExternal: {
    en: "Not unfolded: {what} lies in another workbook.",
    zh: "未展开：{what} 位于其他工作簿。",
  },
  notMissing: {
    en: "Not unfolded: {what} was not found in this workbook.",
    zh: "未展开：本工作簿中找不到 {what}。",
  },
  notUnsupported: {
    en: "Not unfolded: {what} is a reference that is not followed here.",
    zh: "未展开：此处不跟踪引用 {what}。",
  },
  notText: {
    en: "Not unfolded: a text stands where a number is needed, and how Excel reads it depends on its settings.",
    zh: "未展开：需要数字的位置是文本，Excel 如何读取取决于其设置。",
  },
  notPart: { en: "Not unfolded: a part of it, {what}, is not.", zh: "未展开：其中的 {what} 未展开。" },
  disagrees: {
    en: "The cell shows {shown}, but these steps give {found}. The workbook may not have been recalculated.",
    zh: "单元格显示 {shown}，而以上步骤得出 {found}。工作簿可能尚未重新计算。",
  },
  noKpi: { en: "The formula calls no KPI function.", zh: "公式中没有 KPI 函数。" },
} as const satisfies Messages;

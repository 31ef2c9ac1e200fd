import type { Messages } from "./sentence";

/** The sign-off ledger: its sheet, the pane's view, the command line. */
export const signOffMessages = {
  // ------------------------------------------------ the sheet
  sheetName: { en: "Sign-off ledger", zh: "签核台账" },
  title: { en: "Sign-off ledger", zh: "签核台账" },
  about: {
    en: "Each row closes a period: what was signed, by whom, and a hash over it and the row above. Do not edit; add a note in a cell beside the table instead.",
    zh: "每行签核一个期间：签核内容、签核人，以及覆盖本行内容和上一行的哈希值。请勿编辑；如需备注，请写在表格以外。",
  },
  number: { en: "No.", zh: "序号" },
  scorecard: { en: "Scorecard", zh: "计分卡" },
  period: { en: "Period", zh: "期间" },
  signedBy: { en: "Signed by", zh: "签核人" },
  signedAt: { en: "Signed at", zh: "签核时间" },
  note: { en: "Note", zh: "备注" },
  total: { en: "Total score", zh: "汇总得分" },
  grade: { en: "Grade", zh: "等级" },
  coverage: { en: "Coverage", zh: "覆盖率" },
  version: { en: "Calculations", zh: "计算版本" },
  previous: { en: "Hash of the row above", zh: "上一行哈希值" },
  hash: { en: "Hash (SHA-256)", zh: "哈希值（SHA-256）" },
  text: { en: "What was signed", zh: "签核内容" },

  // ------------------------------------------------ the actions
  signOff: { en: "Sign off", zh: "签核" },
  signOffTip: {
    en: "Close the period that a scorecard shows: its figures, rules and data go into the ledger.",
    zh: "签核计分卡当前显示的期间：其数值、规则和数据写入台账。",
  },
  checkSignOffs: { en: "Check sign-offs", zh: "核对签核记录" },
  checkSignOffsTip: {
    en: "See whether anything has changed since it was signed off.",
    zh: "检查签核之后是否有改动。",
  },
  stepCheck: { en: "Comparing with the ledger", zh: "正在与台账比对" },
  stepSign: { en: "Writing the ledger", zh: "正在写入台账" },
  noName: {
    en: "Type the name of the person who signs. The add-in does not know who you are.",
    zh: "请输入签核人姓名。加载项不知道您是谁。",
  },
  sheetGone: {
    en: "The sheet “{sheet}” is not there any more. Choose another scorecard.",
    zh: "工作表“{sheet}”已不存在，请选择其他计分卡。",
  },
  noTable: {
    en: "The table of the scorecard on “{sheet}” was not found: its header row or its total was changed. Undo that, then sign off.",
    zh: "在“{sheet}”上未找到计分卡表格：表头或汇总行已被改动。请撤销改动后再签核。",
  },
  noPeriod: {
    en: "“{sheet}” shows no period. Choose one in its period cell, then sign off.",
    zh: "“{sheet}”未显示任何期间。请先在期间单元格中选择，再签核。",
  },
  sourceMissing: {
    en: "“{source}”, which the scorecard reads, is not in the workbook any more. Bring it back, then sign off.",
    zh: "计分卡所用的“{source}”已不在工作簿中。请恢复后再签核。",
  },
  chainUnsound: {
    en: "The ledger was altered, so nothing can be added to it. Check the sign-offs to see where, and bring it back as it was.",
    zh: "台账已被改动，无法追加记录。请核对签核记录查看改动位置，恢复原状后再试。",
  },

  ledgerRemoved: {
    en: "The ledger of {expected} sign-offs was removed from this workbook. Bring it back by undoing or from an earlier copy of the file, or begin a new ledger.",
    zh: "含 {expected} 条签核记录的台账已从此工作簿中删除。请撤销删除或从早先的文件中恢复，或新建台账。",
  },

  // ------------------------------------------------ differences
  unreadable: {
    en: "Row {number} of the ledger: what was signed cannot be read; the cells were altered.",
    zh: "台账第 {number} 行：签核内容无法读取，单元格已被改动。",
  },
  fieldAltered: {
    en: "Row {number} of the ledger: “{field}” says “{now}”, but “{signed}” was signed.",
    zh: "台账第 {number} 行：“{field}”现为“{now}”，签核时为“{signed}”。",
  },
  hashDiffers: {
    en: "Row {number} of the ledger: the hash does not fit what was signed; one of the two was altered.",
    zh: "台账第 {number} 行：哈希值与签核内容不符，其中之一已被改动。",
  },
  chainBroken: {
    en: "Row {number} of the ledger does not follow the row above it: a row was altered, removed, inserted or moved.",
    zh: "台账第 {number} 行与上一行不衔接：有记录被改动、删除、插入或移动。",
  },
  endMissing: {
    en: "The ledger has {found} {found|row|rows}, but {expected} were written: the last ones were removed.",
    zh: "台账现有 {found} 行，但曾写入 {expected} 行：末尾的记录已被删除。",
  },
  ledgerGone: {
    en: "The ledger of {expected} sign-offs was removed from the workbook.",
    zh: "含 {expected} 条签核记录的台账已从工作簿中删除。",
  },
  scorecardGone: {
    en: "Sign-off {number}: the scorecard “{title}” is not in the workbook any more.",
    zh: "签核 {number}：计分卡“{title}”已不在工作簿中。",
  },
  tableGone: {
    en: "Sign-off {number}: the table of the scorecard was not found; its header row or its total was changed.",
    zh: "签核 {number}：未找到计分卡表格，表头或汇总行已被改动。",
  },
  requestChanged: {
    en: "Sign-off {number}: the KPIs of the scorecard, or where their figures come from, were changed.",
    zh: "签核 {number}：计分卡的指标或其数据来源已更改。",
  },
  nameChanged: {
    en: "Sign-off {number}: {name} is {now}; signed was {signed}.",
    zh: "签核 {number}：{name}现为 {now}，签核时为 {signed}。",
  },
  nameGone: {
    en: "Sign-off {number}: the cell of {name} is gone; signed was {signed}.",
    zh: "签核 {number}：{name}的单元格已不存在，签核时为 {signed}。",
  },
  cellChanged: {
    en: "Sign-off {number}: {column} of “{row}” is {now}; signed was {signed}.",
    zh: "签核 {number}：“{row}”的{column}现为 {now}，签核时为 {signed}。",
  },
  formulaChanged: {
    en: "Sign-off {number}: {column} of “{row}” is calculated in another way, with the same result: {now}",
    zh: "签核 {number}：“{row}”的{column}计算方式已更改（结果相同）：{now}",
  },
  actualChanged: {
    en: "Sign-off {number}: {column} of “{row}” would be {now} for that period; signed was {signed}.",
    zh: "签核 {number}：“{row}”该期间的{column}现为 {now}，签核时为 {signed}。",
  },
  rowGone: {
    en: "Sign-off {number}: “{row}” is not on the scorecard any more.",
    zh: "签核 {number}：“{row}”已不在计分卡上。",
  },
  rowNew: {
    en: "Sign-off {number}: “{row}” was added to the scorecard.",
    zh: "签核 {number}：计分卡新增了“{row}”。",
  },
  sourceGone: {
    en: "Sign-off {number}: the data “{source}” are not in the workbook any more.",
    zh: "签核 {number}：数据“{source}”已不在工作簿中。",
  },
  sourceChanged: {
    en: "Sign-off {number}: the rows of “{source}” for that period were changed: {rows} {rows|row|rows} now, {signedRows} signed; not as signed: {changed}.",
    zh: "签核 {number}：“{source}”在该期间的数据行已更改：现有 {rows} 行，签核时 {signedRows} 行；与签核不符：{changed}。",
  },
  noneTold: { en: "rows that are not there any more", zh: "已不存在的行" },
  more: { en: "{first} and {count} more", zh: "{first} 等另外 {count} 处" },
  blank: { en: "blank", zh: "空白" },

  // ------------------------------------------------ named cells
  LowerConvention: { en: "the rule for lower is better", zh: "越低越好的计算规则" },
  ZeroTarget: { en: "the rule for a zero target", zh: "零目标值规则" },
  ScoreFloor: { en: "the lowest score", zh: "得分下限" },
  ScoreCap: { en: "the highest score", zh: "得分上限" },
  MissingPolicy: { en: "the rule for missing data", zh: "缺失数据规则" },
  GreenFrom: { en: "the limit for green", zh: "绿灯阈值" },
  AmberFrom: { en: "the limit for amber", zh: "黄灯阈值" },
  GradeTable: { en: "the table of grades", zh: "等级表" },
  TotalScore: { en: "the total score", zh: "汇总得分" },
  OverallGrade: { en: "the grade", zh: "等级" },
  WeightCoverage: { en: "the coverage", zh: "覆盖率" },

  // ------------------------------------------------ the command line
  noLedger: {
    en: "This workbook has no sign-off ledger. Sign a period off in the pane first.",
    zh: "此工作簿没有签核台账。请先在任务窗格中签核。",
  },
  signedLine: {
    en: "{number}  {scorecard}  {period}  signed by {signedBy}, {signedAt}: {state}",
    zh: "{number}  {scorecard}  {period}  签核人 {signedBy}，{signedAt}：{state}",
  },
  unchanged: { en: "unchanged", zh: "无改动" },
  superseded: { en: "signed again later", zh: "之后已重新签核" },
  differences: { en: "{count} {count|difference|differences}", zh: "{count} 处改动" },
  oneDifference: { en: "1 difference", zh: "1 处改动" },
  verified: {
    en: "The ledger verifies: {count} sign-offs, nothing has changed.",
    zh: "台账核对无误：{count} 条签核记录，均无改动。",
  },
} as const satisfies Messages;

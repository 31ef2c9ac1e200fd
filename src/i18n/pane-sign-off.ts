import type { Messages } from "./sentence";

/** The pane's sign-off view. */
export const paneSignOffMessages = {
  title: { en: "Sign-off", zh: "签核" },
  closePeriod: { en: "Close a period", zh: "签核期间" },
  scorecard: { en: "Scorecard", zh: "计分卡" },
  noPeriod: { en: "no period shown", zh: "未显示期间" },
  noScorecards: {
    en: "There is no scorecard in this workbook yet. Create one first; then the period that it shows can be signed off.",
    zh: "此工作簿中还没有计分卡。请先新建计分卡，再签核其显示的期间。",
  },
  signedBy: { en: "Signed by", zh: "签核人" },
  signedByHint: {
    en: "Your name as it should stand in the ledger.",
    zh: "请输入要记入台账的姓名。",
  },
  note: { en: "Note", zh: "备注" },
  restart: { en: "Begin a new ledger", zh: "新建台账" },
  signOff: { en: "Sign off", zh: "签核" },
  checkAgain: { en: "Check again", zh: "重新核对" },
  signed: {
    en: "{period} of “{title}” is signed off; it stands in “{sheet}”.",
    zh: "“{title}”{period} 已签核，记录在“{sheet}”中。",
  },
  signOffs: { en: "Signed off", zh: "签核记录" },
  noneYet: {
    en: "Nothing has been signed off yet. A sign-off records every figure, rule and source row of a period, so that any later change is found.",
    zh: "尚无签核记录。签核会记录该期间的全部数值、规则和源数据行，之后的任何改动都能发现。",
  },
  ledgerGone: {
    en: "The ledger of {expected} sign-offs was removed from this workbook. Undo that or bring it back from an earlier copy of the file.",
    zh: "含 {expected} 条签核记录的台账已从此工作簿中删除。请撤销删除，或从早先的文件中恢复。",
  },
  ledgerAltered: { en: "The ledger itself was altered:", zh: "台账本身已被改动：" },
  signedLine: { en: "{name}, {when}", zh: "{name}，{when}" },
  superseded: { en: "Signed again later", zh: "之后已重新签核" },
  unchanged: { en: "Unchanged since", zh: "签核后无改动" },
  oneDifference: { en: "1 change since", zh: "签核后有 1 处改动" },
  differences: { en: "{count} {count|change|changes} since", zh: "签核后有 {count} 处改动" },
} as const satisfies Messages;

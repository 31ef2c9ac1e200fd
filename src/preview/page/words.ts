import type { Locale } from "./language";

/** Everything that the preview's page says, in both languages. */
const pageWords = {
  open: { en: "Open", zh: "打开" },
  openTip: {
    en: "Open an Excel workbook (.xlsx) from this computer",
    zh: "打开本机上的 Excel 工作簿（.xlsx）",
  },
  save: { en: "Save as .xlsx", zh: "另存为 .xlsx" },
  saveTip: {
    en: "Save the workbook as an Excel file on this computer",
    zh: "将工作簿保存为本机上的 Excel 文件",
  },
  language: { en: "Language", zh: "语言" },
  darkTheme: { en: "Dark theme", zh: "深色主题" },
  lightTheme: { en: "Light theme", zh: "浅色主题" },
  localPreview: { en: "Local preview · nothing leaves this computer", zh: "本地预览 · 数据不离开本机" },
  appBar: { en: "Workbook", zh: "工作簿" },
  ribbon: { en: "Ribbon", zh: "功能区" },
  grid: { en: "Sheet", zh: "工作表" },
  pane: { en: "Task pane", zh: "任务窗格" },
  closePane: { en: "Close pane", zh: "关闭窗格" },
  resizePane: { en: "Pane width", zh: "窗格宽度" },
  dropHere: { en: "Drop the workbook to open it", zh: "松开鼠标即可打开工作簿" },
  opening: { en: "Opening {name}", zh: "正在打开 {name}" },
  drawing: { en: "Drawing the sheets", zh: "正在绘制工作表" },
  loadingAddin: { en: "Loading {name}", zh: "正在加载 {name}" },
  calculating: { en: "Calculating", zh: "正在计算" },
  ready: { en: "Ready", zh: "就绪" },
  saving: { en: "Saving {name}", zh: "正在保存 {name}" },
  saved: { en: "Saved as {name} in your downloads", zh: "已另存为 {name}，保存在下载文件夹中" },
  running: { en: "{label} …", zh: "{label} …" },
  circular: { en: "Circular reference: {address}", zh: "循环引用：{address}" },
  circularMore: {
    en: "Circular references: {address} and {more} more",
    zh: "循环引用：{address}，另有 {more} 处",
  },
  selected: { en: "Selected: {address}", zh: "选定区域：{address}" },
  cannotOpen: { en: "{name} could not be opened", zh: "无法打开 {name}" },
  "not-xlsx": { en: "The file is not an Excel workbook (.xlsx).", zh: "该文件不是 Excel 工作簿（.xlsx）。" },
  "legacy-xls": {
    en: "The file is in the old .xls format. Save it as .xlsx in Excel, and open that.",
    zh: "该文件是旧的 .xls 格式。在 Excel 中另存为 .xlsx 后再打开。",
  },
  encrypted: {
    en: "The file is protected by a password. Remove the password in Excel, and open it again.",
    zh: "该文件设有密码。在 Excel 中取消密码后再打开。",
  },
  damaged: {
    en: "The file is damaged: a part of it is missing or cannot be read.",
    zh: "该文件已损坏：部分内容缺失或无法读取。",
  },
  "too-large": {
    en: "The file would unpack to more than 1 GB, which is more than can be opened here.",
    zh: "该文件解压后超过 1 GB，无法在此打开。",
  },
  unexpected: { en: "An unexpected error occurred: {detail}", zh: "发生意外错误：{detail}" },
  openAnother: { en: "Open another workbook", zh: "打开其他工作簿" },
  openEmpty: { en: "Start with an empty workbook", zh: "新建空白工作簿" },
  saveChanges: { en: "Save your changes to {name}?", zh: "是否保存对 {name} 的更改？" },
  saveChangesWhy: {
    en: "The workbook has changes that are in no file yet.",
    zh: "该工作簿有尚未存入文件的更改。",
  },
  saveAndOpen: { en: "Save", zh: "保存" },
  discard: { en: "Don’t save", zh: "不保存" },
  cancel: { en: "Cancel", zh: "取消" },
  cannotSave: { en: "The workbook could not be saved: {detail}", zh: "无法保存工作簿：{detail}" },
  cannotMount: { en: "The add-in could not be loaded", zh: "无法加载加载项" },
  noAnswer: {
    en: "{name} did not start within {seconds} seconds. Its page may have failed to load: see the browser's console.",
    zh: "{name} 在 {seconds} 秒内没有启动，页面可能加载失败，详情见浏览器控制台。",
  },
  missingFunctions: {
    en: "These custom functions have no implementation: {names}",
    zh: "以下自定义函数没有实现：{names}",
  },
  noManifest: { en: "The manifest could not be read: {detail}", zh: "无法读取清单文件：{detail}" },
  reload: { en: "Reload", zh: "重新加载" },
  commandFailed: {
    en: "{label} failed: the add-in answered with code {code}",
    zh: "{label} 失败：加载项返回代码 {code}",
  },
  noSuchCommand: {
    en: "{label} failed: the add-in has no function {name}",
    zh: "{label} 失败：加载项没有函数 {name}",
  },
  protected: {
    en: "The cell or chart you’re trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
    zh: "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。",
  },
  structure: {
    en: "The workbook is protected and cannot be changed.",
    zh: "工作簿有保护，不能更改。",
  },
  ok: { en: "OK", zh: "确定" },
  busy: { en: "The workbook is still opening", zh: "工作簿仍在打开" },
} satisfies Record<string, { en: string; zh: string }>;

export type PageWord = keyof typeof pageWords;
export type Say = (key: PageWord, values?: Readonly<Record<string, string | number>>) => string;

/** Sentences in one language, with their `{placeholders}` filled in. */
export const sayIn =
  (locale: Locale): Say =>
  (key, values = {}) =>
    pageWords[key][locale === "zh-CN" ? "zh" : "en"].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in values ? String(values[name]) : whole
    );

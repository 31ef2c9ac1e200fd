import type { Bilingual } from "../../catalog/types";

interface KnownCause {
  readonly category: Bilingual;
  readonly cause: Bilingual;
}

/** Causes that practice names for a kind of department, to begin with and to strike out. */
const causes: Readonly<Record<string, readonly KnownCause[]>> = {
  "customer-relations-research": [
    {
      category: { en: "Analysis tools", zh: "分析工具" },
      cause: { en: "No data mining and no analysis in real time", zh: "缺少数据挖掘与实时分析" },
    },
    {
      category: { en: "People", zh: "人员" },
      cause: { en: "Too little training and career development", zh: "培训与职业发展不足" },
    },
    {
      category: { en: "Culture", zh: "组织文化" },
      cause: { en: "Walls between departments", zh: "部门墙，跨部门协作不畅" },
    },
    {
      category: { en: "Data collection", zh: "数据收集" },
      cause: {
        en: "Questionnaires only; social media and online reviews left out",
        zh: "只用问卷，忽视社交媒体与在线评价",
      },
    },
    {
      category: { en: "Data collection", zh: "数据收集" },
      cause: { en: "Selection bias in the sample", zh: "样本选择存在偏差" },
    },
  ],
};

export const knownCauses = (template: string): readonly KnownCause[] => causes[template] ?? [];

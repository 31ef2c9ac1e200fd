import { analysesOf, comparedBy, stepsOf, targetExamples } from "../../src/catalog/practice";
import { areas, kpis, templates, type Bilingual, type KpiDefinition } from "../../src/catalog";
import namedBy from "./named-by.json";

interface Naming {
  /** Letters of the texts that name the KPI. */
  readonly sources: string;
  /** The text names the matter, not the KPI. */
  readonly derived?: boolean;
  /** What the texts call it besides its name. */
  readonly names?: readonly string[];
}

export const namings: Readonly<Record<string, Naming>> = namedBy;

/** The texts of practice that the dictionary was drawn from, by letter. */
export const texts: Readonly<Record<string, string>> = {
  A: "鱼骨图与客户关系调研部 KPI 设计 · KPI design with a fishbone for a customer relations research department",
  B: "客户关系管理中的 KPI 技术 · KPI techniques in customer relationship management",
  C: "客户角度的 KPI 体系（十篇汇编）· KPI systems of the customer perspective, ten texts",
  D: "如何管理客户 KPI · How to manage customer KPIs",
  E: "客户关系管理质量评价体系 · A quality evaluation system for customer relationship management",
};

const title = `# The KPI dictionary · 指标字典

Every KPI of the dictionary, the texts of practice that name it, and the templates that use it, with its
weight there. A KPI named by none was added from standard practice; one in no template is found in the
pane by search. \`=KPI.DEFINE("id")\` shows the whole card in a cell, \`=KPI.CALC("id", …)\` calculates it.

指标字典收录的全部指标：哪些实务资料提到它，哪些模板使用它及其权重。未注明来源的指标取自通行做法；
未列入模板的指标可在任务窗格中搜索。\`=KPI.DEFINE("id")\` 显示完整卡片，\`=KPI.CALC("id", …)\` 计算该指标。

Made by \`npm run dictionary\` from the catalog. · 由 \`npm run dictionary\` 根据目录生成。
`;

/** The dictionary as a page of Markdown: per area, KPI → who names it → inputs and formula → templates. */
export function dictionaryPage(): string {
  const sources = Object.entries(texts).map(([letter, text]) => `- **${letter}** ${text}`);
  const sections = areas.flatMap((area) => {
    const members = kpis.filter((kpi) => kpi.area === area.id);
    if (members.length === 0) return [];
    return [`## ${area.name.en} · ${area.name.zh}`, table(members)];
  });
  return (
    [
      title,
      "## Texts of practice · 实务资料",
      sources.join("\n"),
      ...sections,
      practiceSection(),
      templateSection(),
    ].join("\n\n") + "\n"
  );
}

function table(members: readonly KpiDefinition[]): string {
  return [
    "| KPI · 指标 | id | named by · 来源 | formula · 公式 | templates · 模板 |",
    "|---|---|---|---|---|",
    ...members.map((kpi) =>
      row([
        nameOf(kpi),
        `\`${kpi.id}\``,
        namedByOf(kpi.id),
        `${kpi.formula.en}<br>${kpi.formula.zh}`,
        uses(kpi.id),
      ])
    ),
  ].join("\n");
}

const nameOf = ({ code, name, id }: KpiDefinition): string =>
  [
    `${code ? `${code} ` : ""}${name.en}`,
    name.zh,
    ...(namings[id]?.names ? [`<small>${namings[id].names.join("、")}</small>`] : []),
  ].join("<br>");

function namedByOf(id: string): string {
  const naming = namings[id];
  if (!naming) return "–";
  return [...naming.sources].join(" ") + (naming.derived ? " (derived · 引申)" : "");
}

const uses = (id: string): string =>
  templates
    .flatMap((template) => {
      const item = template.items.find((candidate) => candidate.kpi === id);
      return item ? [`${template.id} ${percent(item.weight)}`] : [];
    })
    .join("<br>") || "–";

/** What practice says besides the cards: targets as examples, and what to compare by. */
const practiceSection = (): string =>
  [
    "## Targets and comparisons in practice · 实务中的目标与对比",
    [
      "| KPI · 指标 | id | targets · 目标 | compare by · 对比维度 |",
      "|---|---|---|---|",
      ...kpis
        .filter(({ id, target }) => target || targetExamples(id).length + comparedBy(id).length > 0)
        .map((kpi) =>
          row([
            `${kpi.name.en}<br>${kpi.name.zh}`,
            `\`${kpi.id}\``,
            [
              ...(kpi.target
                ? [`${signs[kpi.target.operator]} ${figure(kpi.target.value, kpi.format)}`]
                : []),
              ...targetExamples(kpi.id).map(({ en, zh }) => `${en} · ${zh}`),
            ].join("<br>") || "–",
            inBoth(comparedBy(kpi.id)),
          ])
        ),
    ].join("\n"),
  ].join("\n\n");

/** Only thresholds stand on a KPI's card; what changes a baseline belongs to a template. */
const signs: Readonly<Record<string, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

const figure = (value: number, format: string): string =>
  format.endsWith("%") ? percent(value) : String(value);

const inBoth = (texts: readonly Bilingual[]): string =>
  texts.length === 0
    ? "–"
    : `${texts.map(({ en }) => en).join(", ")}<br>${texts.map(({ zh }) => zh).join("、")}`;

const templateSection = (): string =>
  [
    "## Templates · 模板",
    [
      "| template · 模板 | id | KPIs · 指标数 | weights · 权重 | steps and analyses · 步骤与分析 |",
      "|---|---|---|---|---|",
      ...templates.map((template) =>
        row([
          `${template.name.en}<br>${template.name.zh}`,
          `\`${template.id}\``,
          String(template.items.length),
          template.items.map((item) => percent(item.weight)).join(" "),
          practiceOf(template.id),
        ])
      ),
    ].join("\n"),
  ].join("\n\n");

const practiceOf = (template: string): string => {
  const [steps, analyses] = [stepsOf(template), analysesOf(template)];
  const arrows = (language: "en" | "zh"): string => steps.map((step) => step[language]).join(" → ");
  const lines = [
    ...(steps.length > 0 ? [arrows("en"), arrows("zh")] : []),
    ...(analyses.length > 0 ? [inBoth(analyses)] : []),
  ];
  return lines.join("<br>") || "–";
};

const percent = (weight: number): string => `${Number((weight * 100).toFixed(2))} %`;

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;

const escaped = (cell: string): string => cell.replaceAll("|", "\\|").replaceAll("\n", " ");

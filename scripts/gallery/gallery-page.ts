import { templates } from "../../src/catalog";
import { otherSheets } from "./other-sheets";

/**
 * The text of docs/gallery/README.md: every template with its pictures, and once the other sheets, in both
 * languages.
 *
 * @param hasPicture says of a file name whether there is such a picture
 */
export function galleryPage(hasPicture: (file: string) => boolean): string {
  const parts = templates.map(({ id, name, items }) =>
    [
      `## ${name.en} · ${name.zh}`,
      "",
      `\`${id}\` · ${items.length} KPIs · ${items.length} 项指标`,
      "",
      `![${name.en}](${id}-en.png)`,
      "",
      `![${name.zh}](${id}-zh.png)`,
      "",
    ].join("\n")
  );
  const shown = otherSheets.filter(({ id }) =>
    ["en", "zh"].every((language) => hasPicture(`sheet-${id}-${language}.png`))
  );
  const others = shown.map(({ id, name }) =>
    [
      `### ${name.en} · ${name.zh}`,
      "",
      `![${name.en}](sheet-${id}-en.png)`,
      "",
      `![${name.zh}](sheet-${id}-zh.png)`,
      "",
    ].join("\n")
  );
  return [
    "# Gallery · 模板图库",
    "",
    "Each template as the preview draws it, laid out from a workbook as its users keep it: records, monthly tables,",
    "lists of KPIs, months across. Made by `npm run gallery`.",
    "",
    "每个模板的计分卡，均由该类用户常见的工作簿生成：明细记录、按月宽表、指标清单、月份横排。由 `npm run gallery` 生成。",
    "",
    ...parts,
    "## The other sheets · 其他工作表",
    "",
    "What else a scorecard brings along, shown for the company balanced scorecard.",
    "",
    "计分卡附带的其他工作表，以公司平衡计分卡为例。",
    "",
    ...others,
  ].join("\n");
}

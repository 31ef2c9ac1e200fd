import type { ConditionalFormatPlan, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

/** The first format of the plan has the highest priority. Excel puts each new one on top, so the last is added first. */
export const conditionalFormatWrites = (sheet: SheetPlan): Write[] =>
  [...(sheet.conditionalFormats ?? [])].reverse().map((plan) =>
    write(10, plan, (target) => {
      const formats = target.range(sheet.name, plan.address).conditionalFormats;
      const format = add(formats, plan);
      if (plan.stopIfTrue !== undefined) format.stopIfTrue = plan.stopIfTrue;
    })
  );

function add(
  formats: Excel.ConditionalFormatCollection,
  { rule, style }: ConditionalFormatPlan
): Excel.ConditionalFormat {
  switch (rule.kind) {
    case "formula": {
      const format = formats.add("Custom");
      format.custom.rule.formula = rule.formula;
      paint(format.custom.format, style);
      return format;
    }
    case "textContains": {
      const format = formats.add("ContainsText");
      format.textComparison.rule = { operator: "Contains", text: rule.text };
      paint(format.textComparison.format, style);
      return format;
    }
    case "cellValue": {
      const format = formats.add("CellValue");
      const { operator, formula1, formula2 } = rule;
      format.cellValue.rule =
        formula2 === undefined ? { operator, formula1 } : { operator, formula1, formula2 };
      paint(format.cellValue.format, style);
      return format;
    }
    case "dataBar": {
      const format = formats.add("DataBar");
      format.dataBar.positiveFormat.fillColor = rule.color;
      return format;
    }
  }
}

function paint(format: Excel.ConditionalRangeFormat, style: ConditionalFormatPlan["style"] = {}): void {
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fill !== undefined) format.fill.color = style.fill;
}

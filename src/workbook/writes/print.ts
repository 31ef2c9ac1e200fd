import type { PrintPlan, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

/** How the sheet prints: orientation, fit, rows repeated, margins, footer, area. */
export const printWrites = (sheet: SheetPlan): Write[] =>
  sheet.print
    ? [
        write(12, sheet.print, (target) =>
          setPage(target.sheet(sheet.name).pageLayout, sheet.print as PrintPlan)
        ),
      ]
    : [];

/** Centimetres between a footer and the last row. */
const footerRoom = 0.8;

function setPage(page: Excel.PageLayout, plan: PrintPlan): void {
  page.orientation = plan.orientation;
  if (plan.fitToWidth !== undefined || plan.fitToHeight !== undefined) {
    page.zoom = {
      ...(plan.fitToWidth !== undefined && { horizontalFitToPages: plan.fitToWidth }),
      ...(plan.fitToHeight !== undefined && { verticalFitToPages: plan.fitToHeight }),
    };
  }
  if (plan.area !== undefined) page.setPrintArea(plan.area);
  if (plan.titleRows !== undefined) page.setPrintTitleRows(absoluteRows(plan.titleRows));
  if (plan.marginsCm !== undefined) {
    const margin = plan.marginsCm;
    const bottom = plan.footer ? { bottom: margin + footerRoom, footer: margin - 0.2 } : { bottom: margin };
    page.setPrintMargins("Centimeters", { top: margin, left: margin, right: margin, ...bottom });
  }
  const footer = page.headersFooters.defaultForAllPages;
  if (plan.footer?.left !== undefined) footer.leftFooter = plan.footer.left;
  if (plan.footer?.center !== undefined) footer.centerFooter = plan.footer.center;
  if (plan.footer?.right !== undefined) footer.rightFooter = plan.footer.right;
}

/** "1:8" → "$1:$8". */
const absoluteRows = (rows: string): string => rows.replace(/\$?(\d+)/g, "$$$1");

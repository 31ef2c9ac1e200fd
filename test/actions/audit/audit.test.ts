import { acceptFinding, reopenFinding } from "../../../src/actions/audit/accept-finding";
import { fixFinding } from "../../../src/actions/audit/fix-finding";
import { markFindings, unmarkFindings } from "../../../src/actions/audit/mark-findings";
import { auditReport } from "../../../src/actions/audit/report";
import { runAudit } from "../../../src/actions/audit/run-audit";
import { Refusal } from "../../../src/actions/refusal";
import { undoLast } from "../../../src/actions/undo-last";
import { hasMarks } from "../../../src/workbook/marks";
import { writeSetting } from "../../../src/workbook/write-setting";
import { bookData, sheetData } from "../../workbook/support/book";
import { closeAll, contentOf, open } from "../../workbook/support/open";

jest.setTimeout(180_000);
afterEach(closeAll);

const options = { locale: "en-US" as const };

/** A column of figures with one of them stored as text, and their sum. */
const book = () =>
  open(
    bookData([
      sheetData("Sales", [
        ["Month", "Amount"],
        ["Jan", 10],
        ["Feb", 20],
        ["Mar", "30"],
        ["Apr", 40],
        ["Sum", "=SUM(B2:B5)"],
      ]),
    ])
  );

const findings = async () => (await runAudit.run(undefined, options)).result.findings;

describe("The audit of a workbook", () => {
  test("writes over no acceptances of a newer version, and says so", async () => {
    const headless = await book();
    await writeSetting("kpi-audit.accepted", { version: 2, accepted: {} });
    const [finding] = await findings();
    const before = await contentOf(headless);
    await expect(acceptFinding.run({ finding, who: "Wu", reason: "Known" }, options)).rejects.toThrow(
      "were kept by a newer version of KPI Scorecard, or are damaged"
    );
    await expect(reopenFinding.run(finding, { locale: "zh-CN" })).rejects.toThrow("现保持原样");
    expect(await contentOf(headless)).toEqual(before);
  });

  test("finds what is wrong, says where it stands, and changes nothing", async () => {
    const headless = await book();
    const before = await contentOf(headless);
    const steps: string[] = [];
    const { result, accepted, rules } = await runAudit.run(undefined, {
      ...options,
      progress: ({ label }) => steps.push(label),
    });
    expect(result.findings.map(({ rule, sheet, range }) => [rule, sheet, range])).toEqual([
      ["number-as-text", "Sales", "B4"],
    ]);
    expect([accepted, result.gaps, result.sheets, result.formulas]).toEqual([[], [], 1, 1]);
    expect(steps[0]).toBe("Reading the workbook");
    expect(steps.at(-1)).toBe(`${rules - 1} of ${rules} rules`);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("stops between two rules when it is cancelled", async () => {
    await book();
    const controller = new AbortController();
    const run = runAudit.run(undefined, {
      ...options,
      signal: controller.signal,
      progress: ({ steps }) => {
        if (steps > 2) controller.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ reason: "cancelled" });
  });

  test("keeps who accepted a finding and why, until it is opened again or the cell changes", async () => {
    const headless = await book();
    const [finding] = await findings();
    await expect(acceptFinding.run({ finding, who: " ", reason: "x" }, options)).rejects.toThrow(Refusal);
    await acceptFinding.run({ finding, who: "Li Wei", reason: "Comes so from the bank" }, options);
    const after = await runAudit.run(undefined, options);
    expect(after.result.findings).toEqual([]);
    expect(after.accepted.map(({ acceptance: { who, reason } }) => [who, reason])).toEqual([
      ["Li Wei", "Comes so from the bank"],
    ]);
    await reopenFinding.run(finding, options);
    expect(await findings()).toEqual([finding]);
    await acceptFinding.run({ finding, who: "Li Wei", reason: "Comes so" }, options);
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("B4").values = [["'31"]];
      await context.sync();
    });
    expect((await findings()).map(({ range }) => range)).toEqual(["B4"]);
  });

  test("puts a number that is text right, and leaves cells alone that have changed since", async () => {
    const headless = await book();
    const [finding] = await findings();
    expect(await fixFinding.run(finding.fix!, options)).toBe(1);
    await headless.workbook.settle();
    expect(await findings()).toEqual([]);
    await expect(fixFinding.run(finding.fix!, options)).rejects.toThrow(
      "The cells have changed since the audit"
    );
  });

  test("writes a report sheet that can be undone", async () => {
    await book();
    const { result } = await runAudit.run(undefined, options);
    expect(await auditReport.run(result, options)).toBe("Audit");
    expect(await undoLast.run(undefined, options)).toEqual(["Audit"]);
  });

  test("marks cells and takes the marks off again exactly, their own conditional formats left alone", async () => {
    const headless = await book();
    await headless.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sales").getRange("B4");
      cell.format.fill.color = "#ABCDEF";
      const own = cell.conditionalFormats.add("Custom");
      own.custom.rule.formula = "=B4>5";
      own.custom.format.font.color = "#FF0000";
      await context.sync();
    });
    const before = await headless.save();
    const found = await findings();
    expect(await markFindings.run(found, options)).toEqual({ cells: 1, left: 0 });
    expect(await hasMarks()).toBe(true);
    expect(await headless.save()).not.toEqual(before);
    await expect(markFindings.run(found, options)).rejects.toThrow("remove the marks first");
    await unmarkFindings.run(undefined, options);
    expect(await hasMarks()).toBe(false);
    expect(await headless.save()).toEqual(before);
    await expect(markFindings.run([], options)).rejects.toThrow(Refusal);
  });
});

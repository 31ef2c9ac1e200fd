/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { auditWorkbook, rules } from "../../src/audit";
import type { Audit, AuditServices } from "../../src/taskpane/audit/audit-services";
import { f, sheetOf, snapshotOf } from "../audit/support/snapshot";
import { accessibilityFaults, button, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

/** A text among numbers, an error value and a volatile formula on two sheets. */
const result = auditWorkbook(
  snapshotOf([
    sheetOf("Sales", [
      ["Month", "Amount"],
      ["Jan", 10],
      ["Feb", 20],
      ["Mar", "30"],
      ["Apr", 40],
      ["Sum", "=SUM(B2:B5)"],
    ]),
    sheetOf("Costs", [[f("=1/0", "#DIV/0!"), f("=TODAY()", 46000)]]),
  ])
);

const full: Audit = {
  result: {
    ...result,
    gaps: [{ sheet: "Big", sentence: { en: "Only the first rows were read.", zh: "仅读取前几行。" } }],
  },
  accepted: [],
  rules: rules.length,
};

function view(audit: Audit | Error, rest: Partial<AuditServices> = {}, locale: "en-US" | "zh-CN" = "en-US") {
  const tools = {
    audit: jest.fn(async () => {
      if (audit instanceof Error) throw audit;
      return audit;
    }),
    accept: jest.fn(async ({ finding, who, reason }) => ({
      finding,
      acceptance: { key: "k", who, reason, when: "2026-01-05 09:30 +08:00" },
    })),
    reopen: jest.fn(async () => undefined),
    fix: jest.fn(async () => 1),
    report: jest.fn(async () => "Audit"),
    mark: jest.fn(async () => ({ cells: 3, left: 0 })),
    unmark: jest.fn(async () => undefined),
    areMarked: jest.fn(async () => false),
    show: jest.fn(async () => undefined),
    ruleWords: (id: string) => rules.find((rule) => rule.id === id),
    ...rest,
  } satisfies AuditServices;
  const { user } = renderPane(servicesOver(undefined, { loadAudit: async () => tools }), {
    view: "audit",
    locale,
  });
  return { tools, user };
}

const cards = (): HTMLElement[] =>
  screen.getAllByRole("listitem").filter((item) => within(item).queryByText(/Accept…|接受…/));

describe("The audit view", () => {
  test.each([
    ["en-US", "Audit", /◆ Errors 1/, "Number stored as text", "Details", "Go to Sales!B4"],
    ["zh-CN", "审核", /◆ 错误 1/, "文本", "详情", "转到 Sales!B4"],
  ] as const)(
    "shows the findings by rule, with counts and gaps, in %s",
    async (locale, title, errors, rule, details, go) => {
      const { tools, user } = view(full, {}, locale);
      await screen.findByRole("button", { name: errors });
      expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
      expect(cards()).toHaveLength(3);
      expect(
        screen
          .getAllByRole("heading", { level: 2 })
          .map(({ textContent }) => textContent)
          .join()
      ).toContain(rule);
      await user.click(screen.getAllByRole("button", { name: go })[0]);
      expect(tools.show).toHaveBeenCalledWith({ sheet: "Sales", address: "B4" }, { locale });
      await user.click(screen.getAllByRole("button", { name: details })[0]);
      expect(await accessibilityFaults()).toEqual([]);
    }
  );

  test("filters by severity and text, and groups by sheet", async () => {
    const { user } = view(full);
    await user.click(await screen.findByRole("button", { name: /Errors 1/ }));
    expect(cards()).toHaveLength(2);
    await user.type(screen.getByRole("searchbox", { name: "Search findings" }), "sales!");
    expect(screen.getByText("No finding matches the filter.")).toBeTruthy();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "TODAY");
    expect(cards()).toHaveLength(1);
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByRole("radio", { name: "Sheet" }));
    expect(screen.getByRole("heading", { level: 2, name: "Sales · 1" })).toBeTruthy();
  });

  test("takes a reason and a name to accept a finding, and lists it apart", async () => {
    const { tools, user } = view(full);
    await user.click((await screen.findAllByRole("button", { name: "Accept…" }))[0]);
    const accept = button("Accept finding");
    expect(accept).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText(/^Reason/), "Known");
    await user.type(screen.getByLabelText(/^Your name/), "Li Wei");
    await user.click(accept);
    expect(tools.accept).toHaveBeenCalledWith(
      { finding: full.result.findings[0], who: "Li Wei", reason: "Known" },
      { locale: "en-US" }
    );
    await user.click(await screen.findByRole("button", { name: "Accepted (1)" }));
    expect(screen.getByText("Li Wei, 2026-01-05 09:30 +08:00: Known")).toBeTruthy();
    expect(cards()).toHaveLength(2);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Reopen"));
    expect(tools.reopen).toHaveBeenCalledWith(full.result.findings[0], { locale: "en-US" });
  });

  test("leaves the focus where it was when a finding is not accepted after all, and beside it when it is", async () => {
    const { user } = view(full);
    const [first] = await screen.findAllByRole("button", { name: "Accept…" });
    await user.click(first);
    await user.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("Accept…");
    await user.keyboard("{Enter}Known");
    await user.type(screen.getByLabelText(/^Your name/), "Li Wei{Enter}");
    await screen.findByRole("button", { name: "Accepted (1)" });
    await waitFor(() => expect(cards()[0].contains(document.activeElement)).toBe(true));
  });

  test("fixes where that is safe and audits again; writes a report; marks and takes the marks off", async () => {
    const { tools, user } = view(full);
    await user.click(await screen.findByRole("button", { name: "Fix" }));
    expect(await screen.findByText("Cells changed: 1.")).toBeTruthy();
    await waitFor(() => expect(tools.audit).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(button("Report sheet").getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(button("Report sheet"));
    expect(await screen.findByText("The report is on the sheet “Audit”.")).toBeTruthy();
    await user.click(button("Mark cells"));
    await user.click(await screen.findByRole("button", { name: "Remove marks" }));
    expect(tools.unmark).toHaveBeenCalledTimes(1);
  });

  test("says what was checked where nothing was found", async () => {
    view({ ...full, result: { findings: [], gaps: [], sheets: 2, formulas: 7 } });
    expect(await screen.findByText("Nothing was found")).toBeTruthy();
    expect(
      screen.getByText(new RegExp(`${rules.length} rules were applied. Sheets: 2. Formulas: 7.`))
    ).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("can be cancelled while it runs, and says so", async () => {
    const audit: AuditServices["audit"] = ({ signal, progress }) =>
      new Promise((_, reject) => {
        progress?.({ step: 3, steps: 40, label: "2 of 40 rules" });
        signal!.addEventListener("abort", () => reject(new Error("cancelled")));
      });
    const { user } = view(full, { audit });
    expect(await screen.findByText("2 of 40 rules")).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
    await user.click(button("Cancel"));
    expect(await screen.findByText("The audit was cancelled.")).toBeTruthy();
    expect(button("Audit workbook")).toBeTruthy();
  });

  test("says what went wrong when the workbook cannot be read", async () => {
    view(new Error("A cell is being edited."));
    expect(await screen.findByText("A cell is being edited.")).toBeTruthy();
  });
});

import { auditWorkbook, type AuditedKpi, type AuditFacts } from "../../../src/audit";
import { f, inGrid, sheetOf, snapshotOf, type Grid } from "../support/snapshot";

const kpi = (more: Partial<AuditedKpi>): AuditedKpi => ({
  id: "churn",
  name: "Churn",
  place: { address: "A1", value: "Churn" },
  owner: { address: "B1", value: "Li Wei" },
  hasSource: true,
  hasVerifier: true,
  ...more,
});

const found = (rule: string, facts: AuditFacts, grid: Grid = [["Churn", "", 0.05]]) =>
  auditWorkbook(snapshotOf([sheetOf("S", grid)]), { rules: [rule], facts }).findings;

const card = (...kpis: readonly AuditedKpi[]): AuditFacts => ({
  scorecards: [{ sheet: "S", title: "S", kpis, groups: [], sources: [] }],
});

describe("A KPI without owner, source or verifier", () => {
  test("is found by what is known of the scorecard, one finding for each", () => {
    const facts = card(kpi({ owner: { address: "B1", value: "" }, hasSource: false, hasVerifier: false }));
    expect(found("kpi-card", facts).map(({ range, sentence }) => [range, sentence.en])).toEqual([
      ["A1", "KPIs without a source: 1."],
      ["A1", "KPIs that nobody verifies: 1."],
      ["B1", "KPIs without an owner: 1."],
    ]);
    expect(found("kpi-card", card(kpi({})))).toEqual([]);
  });

  test("is found by the headings of a scorecard made by hand", () => {
    const grid = (owner: string | null): Grid => [
      ["KPI", "Actual", "Target", "Attainment", "Owner"],
      ["Churn", 5, 4, f("=KPI.ATTAINMENT(B2,C2)"), "Li Wei"],
      ["Retention", 5, 4, f("=KPI.ATTAINMENT(B3,C3)"), owner],
    ];
    expect(inGrid("kpi-card", grid(null))).toEqual(["E3"]);
    expect(inGrid("kpi-card", grid("Wang Fang"))).toEqual([]);
  });
});

describe("A target that was changed", () => {
  const target = (since: NonNullable<AuditedKpi["target"]>["since"]): AuditFacts =>
    card(kpi({ target: { cell: { address: "C1", value: 0.05 }, before: 0.04, since } }));

  test("is told against the sign-off, or against the scorecard as it was made", () => {
    const [made] = found("target-changed", target({ kind: "made" }));
    expect([made.range, made.sentence.en]).toEqual([
      "C1",
      "The target of “Churn” is 0.05; it was 0.04 when the scorecard was made.",
    ]);
    expect(found("target-changed", target({ kind: "signed", number: 3 }))[0].sentence.zh).toBe(
      "“Churn”的目标为 0.05，第 3 次签核时为 0.04。"
    );
    expect(found("target-changed", target({ kind: "data" }))[0].sentence.en).toBe(
      "The target of “Churn” is 0.05, typed; when the scorecard was made it was read from the data."
    );
    expect(found("target-changed", card(kpi({})))).toEqual([]);
  });
});

describe("A native formula", () => {
  const original = "=KPI.REQUIREDRATE(A1,B1,C1)";
  const twin = "=IF(C1=0,#DIV/0!,IF(C1<0,#NUM!,(A1-B1)/C1))";
  const facts = (written: string, moved: Record<string, string> = {}): AuditFacts => ({
    detached: [{ sheet: "S", address: "D1", original, twin: written, moved }],
  });
  const differs = (now: string, written = twin, moved: Record<string, string> = {}): string[] =>
    found("twin-differs", facts(written, moved), [[600, 450, 3, f(now, 50)]]).map(
      ({ sentence }) => sentence.en
    );

  test("that stands as it is translated is no finding", () => {
    const today = auditWorkbook(snapshotOf([sheetOf("S", [[600, 450, 3, f(twin, 50)]])]), {
      rules: ["twin-differs"],
      facts: facts(twin),
    });
    const [outdated] = today.findings;
    // Whatever the translation writes today is what may stand there.
    const written = outdated?.evidence[0].expected?.en ?? twin;
    expect(differs(written, written)).toEqual([]);
  });

  test("that was edited, or typed over, is found", () => {
    expect(differs("=(A1-B1)/C1")[0]).toContain("was changed or typed over");
  });

  test("that is translated otherwise today is found", () => {
    expect(differs("=A1/C1", "=A1/C1")[0]).toContain("is not what it is translated into today");
  });
});

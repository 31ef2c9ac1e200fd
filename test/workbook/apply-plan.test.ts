import type { Failures } from "../../src/preview/workbook/preview-workbook";
import type { Plan } from "../../src/plan/plan";
import { removeAdded } from "../../src/workbook/added";
import { applyPlan } from "../../src/workbook/apply-plan";
import type { WorkbookError } from "../../src/workbook/failure";
import { bookData, sheetData } from "./support/book";
import { closeAll, contentOf, open } from "./support/open";
import { fullPlan, smallSheet } from "./support/plan";

afterEach(closeAll);

const data = () =>
  bookData([
    sheetData("Data", [
      ["KPI", "Value"],
      ["a", 1],
    ]),
  ]);
const failure = async (promise: Promise<unknown>): Promise<WorkbookError> =>
  promise.then(
    () => {
      throw new Error("It did not fail.");
    },
    (error: WorkbookError) => error
  );

describe("A plan", () => {
  test("is applied in two requests, and nothing else goes over the wire", async () => {
    const { wire } = await open(data());
    const { applySyncs } = await applyPlan(fullPlan);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(applySyncs).toBe(2);
    expect(wire.requests).toHaveLength(2);
    expect(wire.requests.every(({ error }) => error === undefined)).toBe(true);
  });

  test("is sized before it is sent, within a quarter of what goes out", async () => {
    const { wire } = await open(data());
    const { requestBytes } = await applyPlan(fullPlan);
    const sent = wire.requests[1].bytes;
    expect(requestBytes / sent).toBeGreaterThan(0.75);
    expect(requestBytes / sent).toBeLessThan(1.5);
  });

  test("leaves what it says: cells, formulas that calculate, a table, names, settings, the selection", async () => {
    const headless = await open(data());
    await applyPlan(fullPlan);
    const saved = await headless.save();
    const card = saved.sheets.find(({ name }) => name === "Card");
    expect(card?.cells[3]?.[5]).toMatchObject({ formula: "=SUM(Entry[Actual])", value: 165 });
    expect(card?.cells[4]?.[5]).toMatchObject({ value: 90 });
    expect(headless.workbook.readRange("Card!H3:H5")).toEqual([[1], [2], [3]]);
    expect(headless.workbook.readRange("Notes!A1")).toEqual([[90]]);
    expect(card).toMatchObject({
      tabColor: "#0F6CBD",
      gridlines: false,
      freeze: { rows: 3, columns: 1 },
      merges: ["J1:K1"],
      tables: [{ name: "Entry", address: "A3:C5", columns: ["Period", "Actual", "Target"] }],
    });
    expect(card?.columns[0].width).toBe(120);
    expect(card?.columns[12].hidden).toBe(true);
    expect(card?.rows[0].height).toBe(32);
    expect(card?.names.map(({ name }) => name).sort()).toEqual(["limit", "total"]);
    expect(saved.names).toMatchObject([{ name: "overall" }]);
    expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data", "visible"],
      ["Card", "visible"],
      ["Notes", "veryHidden"],
    ]);
    expect(JSON.parse(saved.settings["kpi.test"])).toEqual({ version: 1, id: "Card" });
    expect(saved.activeSheet).toBe(1);
    expect(card?.validations).toHaveLength(7);
    expect(card?.conditionalFormats).toHaveLength(4);
    expect(card?.charts).toMatchObject([{ name: "Trend", type: "LineMarkers" }]);
    expect(card?.charts[0].series).toHaveLength(2);
    expect(card?.shapes.map(({ name }) => name)).toEqual(["Head", "Bone"]);
    expect(card?.page).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
  });

  test("keeps the order of conditional formats: the first has the highest priority", async () => {
    const headless = await open(data());
    await applyPlan(fullPlan);
    const { conditionalFormats } = (await headless.save()).sheets[1];
    const byPriority = [...conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(byPriority.map(({ rule }) => rule.type)).toEqual([
      "expression",
      "cellIs",
      "containsText",
      "dataBar",
    ]);
  });

  test("writes text as text, whatever it begins with", async () => {
    const texts = [
      "=1+1",
      "+5",
      "-x",
      "@a",
      "007",
      "2025-03",
      "TRUE",
      "'quoted",
      "85%",
      "#N/A",
      "客户",
      "a\tb",
    ];
    const headless = await open(data());
    await applyPlan({
      sheets: [
        smallSheet({ blocks: [{ address: `A1:A${texts.length}`, cells: texts.map((text) => [text]) }] }),
      ],
    });
    expect(headless.workbook.readRange(`New!A1:A${texts.length}`).flat()).toEqual(texts);
    const { cells } = (await headless.save()).sheets[1];
    expect(
      Object.values(cells)
        .flatMap((row) => Object.values(row))
        .some(({ formula }) => formula)
    ).toBe(false);
  });

  test("leaves cells alone where a block holds null", async () => {
    const headless = await open(data());
    const blocks = [
      {
        address: "A1:B2",
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        address: "A1:B2",
        cells: [
          [null, 5],
          [null, null],
        ],
      },
    ];
    await applyPlan({ sheets: [smallSheet({ blocks })] });
    expect(headless.workbook.readRange("New!A1:B2")).toEqual([
      [1, 5],
      [3, 4],
    ]);
  });

  test("with a thousand rows still takes two requests", async () => {
    const { wire } = await open(data());
    const cells = Array.from({ length: 1000 }, (_, row) => [`KPI ${row}`, row, row / 7]);
    await applyPlan({ sheets: [smallSheet({ blocks: [{ address: "A1:C1000", cells }] })] });
    expect(wire.requests).toHaveLength(2);
  });

  test("is split where one request would be too large, and is the same in the end", async () => {
    const headless = await open(data());
    const { applySyncs } = await applyPlan(fullPlan, { largestRequest: 6000 });
    expect(applySyncs).toBeGreaterThan(3);
    expect(headless.wire.requests).toHaveLength(applySyncs);
    const split = await contentOf(headless);
    closeAll();
    const whole = await open(data());
    await applyPlan(fullPlan);
    expect(split).toEqual(await contentOf(whole));
  });

  test("waits while a cell is being edited", async () => {
    const { workbook } = await open(data());
    workbook.failures.editing = true;
    setTimeout(() => (workbook.failures.editing = false), 200);
    await applyPlan(fullPlan);
    expect(workbook.failures.editing).toBe(false);
  });

  test("can be taken out again without a trace", async () => {
    const headless = await open(data());
    const before = await contentOf(headless);
    const { added } = await applyPlan(fullPlan);
    expect(await removeAdded(added)).toEqual([]);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("is calculated where the workbook calculates only on demand", async () => {
    const headless = await open({ ...data(), calculationMode: "manual" });
    await applyPlan({
      sheets: [smallSheet({ blocks: [{ address: "A1", cells: [[{ formula: "=1+1" }]] }] })],
    });
    expect(headless.workbook.readRange("New!A1")).toEqual([[2]]);
  });
});

describe("A plan is refused, and nothing is written,", () => {
  const refused = async (
    plan: Plan,
    prepare: (headless: Awaited<ReturnType<typeof open>>) => void | Promise<void> = () => undefined
  ) => {
    const headless = await open(data());
    await prepare(headless);
    const before = await contentOf(headless);
    headless.wire.reset();
    const error = await failure(applyPlan(plan));
    expect(await contentOf(headless)).toEqual(before);
    return { error, requests: headless.wire.requests.length };
  };

  test("when a sheet of that name is there, in whatever case", async () => {
    const { error, requests } = await refused({ sheets: [smallSheet({ name: "DATA" })] });
    expect(error).toMatchObject({ reason: "name-taken", detail: { name: "DATA" }, remains: "untouched" });
    expect(requests).toBe(1);
  });

  test("when a name of the workbook is taken", async () => {
    const { error } = await refused(
      { sheets: [], names: [{ name: "Overall", refersTo: "=1" }] },
      async ({ Excel: excel }) => {
        await excel.run(async (context) => {
          context.workbook.names.add("overall", "=2");
          await context.sync();
        });
      }
    );
    expect(error).toMatchObject({ reason: "name-taken", detail: { name: "Overall" } });
  });

  test("when the workbook's structure is protected", async () => {
    const { error, requests } = await refused(fullPlan, async ({ Excel: excel }) => {
      await excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
    });
    expect(error).toMatchObject({ reason: "protected", remains: "untouched" });
    expect(requests).toBe(1);
  });

  test("when it was cancelled before", async () => {
    const { wire } = await open(data());
    expect(await failure(applyPlan(fullPlan, { signal: AbortSignal.abort() }))).toMatchObject({
      reason: "cancelled",
    });
    expect(wire.requests).toHaveLength(0);
  });

  test("when it contradicts itself", async () => {
    const { wire } = await open(data());
    const plan = { sheets: [smallSheet({ blocks: [{ address: "A1:B9", cells: [[1]] }] })] };
    await expect(applyPlan(plan)).rejects.toThrow("shape");
    expect(wire.requests).toHaveLength(0);
  });
});

describe("A plan that fails half-way leaves the workbook as it was", () => {
  test("when it is cancelled while it is written", async () => {
    const headless = await open(data());
    const before = await contentOf(headless);
    const controller = new AbortController();
    const progress = (done: number): void => {
      if (done === 1) controller.abort();
    };
    expect(await failure(applyPlan(fullPlan, { signal: controller.signal, progress }))).toMatchObject({
      reason: "cancelled",
      remains: "removed",
    });
    expect(await contentOf(headless)).toEqual(before);
  });

  test("when the host refuses the request as too large", async () => {
    const headless = await open(data(), { payloadLimit: 20_000 });
    const before = await contentOf(headless);
    const cells = Array.from({ length: 1000 }, () => ["x".repeat(40)]);
    const error = await failure(
      applyPlan({ sheets: [smallSheet({ blocks: [{ address: "A1:A1000", cells }] })] })
    );
    expect(error).toMatchObject({ reason: "too-large", remains: "removed" });
    expect(await contentOf(headless)).toEqual(before);
  });

  test("and an older setting comes back", async () => {
    const headless = await open({ ...data(), settings: { "kpi.test": '{"version":0}' } });
    const before = await contentOf(headless);
    failAt(headless.workbook.failures, "Worksheet", "Activate");
    await failure(applyPlan(fullPlan));
    expect(await contentOf(headless)).toEqual(before);
  });

  test("and a sheet that somebody else has just made is left alone", async () => {
    const headless = await open(data());
    const somebody = async (): Promise<void> => {
      const { workbook } = headless;
      workbook.failures.refuse = (type, member) => {
        if (type !== "WorksheetCollection" || member !== "Add") return undefined;
        workbook.failures.refuse = undefined;
        return "ItemAlreadyExists";
      };
      await Promise.resolve();
    };
    await somebody();
    const error = await failure(applyPlan({ sheets: [smallSheet({ name: "Other" })] }));
    expect(error).toMatchObject({ reason: "name-taken", remains: "removed" });
  });

  test("at whichever operation it fails", async () => {
    const headless = await open(data());
    const before = await contentOf(headless);
    const { failures } = headless.workbook;
    const { total, result } = await countOperations(failures, () => applyPlan(fullPlan));
    await removeAdded(result.added);
    expect(total).toBeGreaterThan(140);
    for (let n = 0; n < total; n += 1) {
      failAtOperation(failures, n);
      const error = await failure(applyPlan(fullPlan)).finally(() => (failures.refuse = undefined));
      expect([n, error.reason, error.remains]).toEqual([
        n,
        "unknown",
        expect.stringMatching(/untouched|removed/),
      ]);
      expect([n, await contentOf(headless)]).toEqual([n, before]);
    }
  }, 120_000);
});

/** Refuses one member of one class from now on, once. */
function failAt(failures: Failures, type: string, member: string): void {
  failures.refuse = (typeName, name) => {
    if (typeName !== type || name !== member) return undefined;
    failures.refuse = undefined;
    return "GeneralException";
  };
}

/** Property sets and method calls that some work makes, and its result. */
async function countOperations<T>(
  failures: Failures,
  work: () => Promise<T>
): Promise<{ total: number; result: T }> {
  let total = 0;
  failures.refuse = () => {
    total += 1;
    return undefined;
  };
  const result = await work();
  failures.refuse = undefined;
  return { total, result };
}

/** Refuses the n-th property set or method call, once. */
function failAtOperation(failures: Failures, n: number): void {
  let count = 0;
  failures.refuse = () => (count++ === n ? "GeneralException" : undefined);
}

import { createScorecard } from "../../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { Refusal } from "../../../src/actions/refusal";
import { attach } from "../../../src/actions/share/attach";
import { detach } from "../../../src/actions/share/detach";
import { prove } from "../../../src/actions/share/prove";
import { repair } from "../../../src/actions/share/repair";
import { kpiFunctions } from "../../../src/cli/kpi-functions";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import { closeAll, contentOf, open } from "../../workbook/support/open";

jest.setTimeout(180_000);
afterEach(closeAll);

const options = { locale: "en-US" as const };
const whole = { kind: "workbook" } as const;

type Headless = Awaited<ReturnType<typeof open>>;

const formulasOf = (headless: Headless, sheet: string, address: string): Promise<unknown[][]> =>
  headless.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

const valuesOf = (headless: Headless, sheet: string, address: string): Promise<unknown[][]> =>
  headless.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const write = (headless: Headless, sheet: string, address: string, value: unknown): Promise<void> =>
  headless.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });

/** Actuals and targets with a blank among them, and KPI formulas: single, spilled, nested, without a twin. */
async function book(): Promise<Headless> {
  const headless = await open(
    bookData([
      sheetData("My card", [
        ["Actual", "Target", "Attainment"],
        [90, 100],
        ["", 100],
        [45, 50],
      ]),
    ])
  );
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  await write(headless, "My card", "C2", "=KPI.ATTAINMENT(A2:A4,B2:B4)");
  await write(headless, "My card", "E2", "=ROUND(KPI.WEIGHTED(KPI.ATTAINMENT(A2:A4,B2:B4),B2:B4)*100,1)");
  await write(headless, "My card", "E3", "=KPI.VERSION()");
  await headless.workbook.settle();
  return headless;
}

describe("Proving", () => {
  test("compares every KPI cell with its twin and leaves the workbook as it was", async () => {
    const headless = await book();
    const before = await contentOf(headless);
    const proof = await prove.run({ scope: whole, flavour: "microsoft365" }, options);
    expect(proof).toMatchObject({ formulas: 3, proven: 2, differing: [] });
    expect(proof.largest.difference).toBeLessThan(1e-12);
    expect(proof.notProven).toEqual([
      { sheet: "My card", address: "E3", reason: expect.stringMatching(/KPI\.VERSION/) },
    ]);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("keeps to its scope, and refuses where there is nothing", async () => {
    await book();
    const cells = { kind: "cells", sheet: "My card", address: "C1:C4" } as const;
    expect((await prove.run({ scope: cells, flavour: "microsoft365" }, options)).formulas).toBe(1);
    const none = { kind: "cells", sheet: "My card", address: "A1:B4" } as const;
    await expect(prove.run({ scope: none, flavour: "microsoft365" }, options)).rejects.toThrow(Refusal);
  });

  test("holds for a whole scorecard", async () => {
    const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];
    const rows = Array.from({ length: 60 }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
    const data = bookData([
      sheetData("Log", [columns, ...rows], { tables: [tableData("Calls", "A1:D61", columns)] }),
    ]);
    for (let row = 1; row <= 60; row += 1) data.sheets[0].cells[row][0].style = 1;
    const headless = await open(data);
    headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
    const template = "customer-relations-research";
    const mapping = proposeFor({ template }, await recogniseData(options));
    const targets = { "customer-satisfaction-score": 60 };
    await createScorecard.run({ template, mapping, grain: "month", period: "latest", targets }, options);
    await headless.workbook.settle();
    const proof = await prove.run({ scope: whole, flavour: "microsoft365" }, options);
    expect(proof.formulas).toBeGreaterThanOrEqual(8);
    expect(proof).toMatchObject({ proven: proof.formulas, differing: [], notProven: [] });
  });
});

describe("Detaching and attaching", () => {
  test("replaces KPI formulas by native ones that give the same, and puts them back as they were", async () => {
    const headless = await book();
    const before = await contentOf(headless);
    const shown = await valuesOf(headless, "My card", "A1:E4");
    const detached = await detach.run({ scope: whole, flavour: "microsoft365" }, options);
    expect(detached).toEqual({
      formulas: 2,
      values: [{ sheet: "My card", address: "E3", reason: expect.stringMatching(/KPI\.VERSION/) }],
    });
    expect(JSON.stringify(await formulasOf(headless, "My card", "A1:E4"))).not.toMatch(/KPI\./);
    expect(await valuesOf(headless, "My card", "A1:E4")).toEqual(shown);
    // What is kept of them is no formula that could be proved or detached again.
    const again = prove.run({ scope: whole, flavour: "microsoft365" }, options);
    await expect(again).rejects.toThrow(/There are no KPI formulas here/);
    expect(await attach.run(undefined, options)).toEqual({ formulas: 3, left: [] });
    expect(await contentOf(headless)).toEqual(before);
    await expect(attach.run(undefined, options)).rejects.toThrow(/No KPI formulas have been detached/);
  });

  test("finds its cells again after rows were inserted and the sheet was renamed", async () => {
    const headless = await book();
    await detach.run({ scope: whole, flavour: "microsoft365" }, options);
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My card");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Card '26";
      await context.sync();
    });
    expect(await attach.run(undefined, options)).toEqual({ formulas: 3, left: [] });
    expect((await formulasOf(headless, "Card '26", "C4"))[0][0]).toBe("=KPI.ATTAINMENT(A4:A6,B4:B6)");
  });

  test("leaves cells alone that somebody has edited or deleted, and says which", async () => {
    const headless = await book();
    await detach.run({ scope: whole, flavour: "microsoft365" }, options);
    await write(headless, "My card", "C2", "=A2/B2");
    await write(headless, "My card", "E3", "9.9.9");
    expect(await attach.run(undefined, options)).toEqual({
      formulas: 1,
      left: [
        { sheet: "My card", address: "C2", reason: expect.stringMatching(/edited/) },
        { sheet: "My card", address: "E3", reason: expect.stringMatching(/values were edited/) },
      ],
    });
    expect((await formulasOf(headless, "My card", "C2"))[0][0]).toBe("=A2/B2");
  });

  test("for Excel 2016 gives formulas without LET, and values where there is no such form", async () => {
    const headless = await book();
    const { formulas, values } = await detach.run({ scope: whole, flavour: "excel2016" }, options);
    expect(formulas + values.length).toBe(3);
    expect(JSON.stringify(await formulasOf(headless, "My card", "A1:E4"))).not.toMatch(
      /KPI\.|LET\(|LAMBDA|MAP\(/
    );
  });

  test("repairs mangled formulas", async () => {
    const headless = await book();
    await write(headless, "My card", "G2", "=_xldudf_KPI_RATE(A2,B2)");
    expect(await repair.run(undefined, options)).toBe(1);
    expect((await formulasOf(headless, "My card", "G2"))[0][0]).toBe("=KPI.RATE(A2,B2)");
    await expect(repair.run(undefined, options)).rejects.toThrow(/No formula needs repair/);
  });
});

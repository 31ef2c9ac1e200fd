import { addAbout } from "../../../src/actions/share/add-about";
import { checklist, prepare } from "../../../src/actions/share/prepare";
import { kpiFunctions } from "../../../src/cli/kpi-functions";
import type { Snapshot } from "../../../src/audit/snapshot";
import { bookData, sheetData } from "../../workbook/support/book";
import { closeAll, open } from "../../workbook/support/open";

jest.setTimeout(120_000);
afterEach(closeAll);

const options = { locale: "en-US" as const };
const nobody = { comments: 0, people: [] };

const snapshot = (cells: (string | number)[][], rest: Partial<Snapshot["sheets"][0]> = {}): Snapshot => ({
  sheets: [
    { name: "Card", visibility: "Visible", isProtected: false, values: cells, formulas: cells, ...rest },
  ],
  tables: [],
  names: [],
});

const openPoints = (book: Snapshot, facts = nobody, autoOpen = false): string[] =>
  checklist(book, facts, autoOpen, "en-US")
    .filter(({ ok }) => !ok)
    .map(({ id }) => id);

describe("The checklist before sharing", () => {
  test("has nothing but the explaining sheet to ask of a plain workbook", () => {
    expect(openPoints(snapshot([[1, 2]]))).toEqual(["about"]);
  });

  test.each([
    ["formulas", "=KPI.RATE(A1,B1)"],
    ["formulas", "='C:\\kpi.xlam'!_xldudf_KPI_RATE(A1,B1)"],
    ["links", "=[Budget.xlsx]Plan!A1*2"],
    ["errors", "#DIV/0!"],
  ])("finds %s in %s and names the cell", (id, content) => {
    const points = checklist(snapshot([["a", content]]), nobody, false, "en-US");
    expect(points.find((point) => point.id === id)).toMatchObject({
      ok: false,
      place: { sheet: "Card", address: "B1" },
    });
  });

  test("finds hidden sheets with data, comments, authors and the add-in's start-up setting", () => {
    expect(openPoints(snapshot([[1]], { visibility: "Hidden" }))).toContain("hidden");
    expect(openPoints(snapshot([[1]]), { comments: 2, people: ["Li Wei"] as never })).toContain("comments");
    expect(openPoints(snapshot([[1]]), nobody, true)).toContain("autoOpen");
  });

  test("leaves out the sheet that keeps the detached formulas, and reads a formula text as a text", () => {
    const book = snapshot([["KPI.RATE("]]);
    expect(openPoints(book)).toEqual(["about"]);
  });

  test("reads a real workbook, and is satisfied with the sheet that it adds", async () => {
    const headless = await open(
      bookData([
        sheetData("Card", [
          ["Actual", "Target"],
          [90, 100],
        ]),
      ])
    );
    headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
    expect((await prepare.run(undefined, options)).find(({ id }) => id === "about")?.ok).toBe(false);
    expect(await addAbout.run(undefined, options)).toBe("Read me");
    expect((await prepare.run(undefined, options)).find(({ id }) => id === "about")).toMatchObject({
      ok: true,
      sentence: "The sheet “Read me” explains the workbook.",
    });
  });
});

import { createScorecard } from "../../../src/actions/create-scorecard";
import {
  deleteOwn,
  insertCard,
  listOwnKpis,
  readSelectedTexts,
  saveOwn,
  undoOwn,
} from "../../../src/actions/dictionary/dictionary-tools";
import { checkForm } from "../../../src/scorecard/own-kpis/check";
import { emptyForm } from "../../../src/scorecard/own-kpis/form";
import { importTable } from "../../../src/scorecard/own-kpis/import-table";
import { inputsFrom } from "../../../src/scorecard/own-kpis/words-formula";
import { readSettings } from "../../../src/workbook/settings";
import { writeSetting } from "../../../src/workbook/write-setting";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import { closeAll, contentOf, open } from "../../workbook/support/open";

jest.setTimeout(120_000);
afterEach(closeAll);

const options = { locale: "en-US" as const };
const columns = ["Date", "Used desks", "All desks"];
const data = () => {
  const rows = Array.from({ length: 6 }, (_, i) => [45658 + 31 * i, 60 + i, 100]);
  const book = bookData([
    sheetData("Desks", [columns, ...rows], { tables: [tableData("Desks", "A1:C7", columns)] }),
  ]);
  for (let row = 1; row <= 6; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
};

const own = (en: string, zh = en, calculation = "Used desks / All desks") => {
  const inputs = inputsFrom(calculation).map((input) => ({ ...input, unit: "count" }));
  const { kpi, problems } = checkForm(
    { ...emptyForm, name: { en, zh }, calculation, inputs, target: 0.8 },
    [],
    "en"
  );
  expect(problems).toEqual([]);
  return kpi!;
};

describe("Own KPIs in a workbook", () => {
  test("are stored with a sheet of their cards, changed, deleted, and brought back", async () => {
    const headless = await open(data());
    const [desks, rooms] = [own("Desk occupancy", "工位使用率"), own("Room occupancy")];
    await saveOwn({ kpis: [desks] }, options);
    await saveOwn({ kpis: [rooms] }, options);
    expect((await listOwnKpis()).kpis).toEqual([desks, rooms]);
    expect(await readSelectedTexts()).toMatchObject({ place: { sheet: "Desks" } });
    let book = await headless.save();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Desks", "Own KPIs"]);
    const names = () => [4, 5].map((row) => book.sheets[1].cells[row]?.[0]?.value ?? null);
    expect(names()).toEqual(["Desk occupancy", "Room occupancy"]);

    await saveOwn({ kpis: [{ ...desks, purpose: { en: "Room to grow", zh: "预留空间" } }] }, options);
    expect((await listOwnKpis()).kpis.map(({ purpose }) => purpose.zh)).toEqual(["预留空间", ""]);
    await deleteOwn(desks.id, options);
    book = await headless.save();
    expect(names()).toEqual(["Room occupancy", null]);
    await undoOwn(options);
    book = await headless.save();
    expect(names()).toEqual(["Desk occupancy", "Room occupancy"]);
    expect((await listOwnKpis()).kpis).toHaveLength(2);
  });

  test("leave the workbook as it was when their sheet is protected", async () => {
    const headless = await open(data());
    await saveOwn({ kpis: [own("Desk occupancy")] }, options);
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Own KPIs").protection.protect();
      await context.sync();
    });
    const before = await contentOf(headless);
    await expect(saveOwn({ kpis: [own("Room occupancy")] }, options)).rejects.toMatchObject({
      reason: "sheet-protected",
    });
    expect(await contentOf(headless)).toEqual(before);
  });

  test("of a newer version are named as unreadable and never written over", async () => {
    const headless = await open(data());
    const newer = { version: 2, kpis: [{ id: "a" }, { id: "b" }] };
    await writeSetting("kpi-own.kpis", newer);
    const before = await contentOf(headless);
    expect(await listOwnKpis()).toEqual({ kpis: [], uses: {}, unreadable: 2 });
    await expect(saveOwn({ kpis: [own("Desk occupancy")] }, options)).rejects.toThrow(
      "were kept by a newer version of KPI Scorecard, or are damaged. They are left as they are."
    );
    await expect(deleteOwn("a", { locale: "zh-CN" })).rejects.toThrow("现保持原样");
    expect(await contentOf(headless)).toEqual(before);
  });

  test("that are damaged stay in the workbook while others are saved", async () => {
    await open(data());
    const damaged = { id: "half-a-card", name: "no languages" };
    await writeSetting("kpi-own.kpis", { version: 1, kpis: [damaged] });
    await saveOwn({ kpis: [own("Desk occupancy")] }, options);
    expect(await listOwnKpis()).toMatchObject({ kpis: [{ id: "desk-occupancy" }], unreadable: 1 });
    const stored = (await readSettings("kpi-own.")).get("kpi-own.kpis") as { kpis: unknown[] };
    expect(stored.kpis[1]).toEqual(damaged);
  });

  test("are given another sheet when theirs is gone", async () => {
    const headless = await open(data());
    await saveOwn({ kpis: [own("Desk occupancy")] }, options);
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Own KPIs").delete();
      await context.sync();
    });
    await saveOwn({ kpis: [own("Room occupancy")] }, options);
    const book = await headless.save();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Desks", "Own KPIs"]);
    expect(book.sheets[1].cells[4][0]?.value).toBe("Desk occupancy");
  });

  test("count in a scorecard as any other, by a plain formula, and the scorecard is named as their use", async () => {
    const headless = await open(data());
    const desks = own("Desk occupancy");
    await saveOwn({ kpis: [desks] }, options);
    const measure = (column: string) => ({ kind: "sum" as const, source: "table:Desks", column });
    const { sheets } = await createScorecard.run(
      {
        template: "customer-relations-research",
        removed: ["customer-satisfaction-score"],
        added: [desks.id],
        own: [desks],
        mapping: [
          {
            kpi: desks.id,
            confidence: "certain",
            confirmed: true,
            inputs: { used_desks: measure("Used desks"), all_desks: measure("All desks") },
          },
        ],
        grain: "month",
        period: "latest",
        title: "Office",
      },
      options
    );
    await headless.workbook.settle();
    const [card] = (await headless.save()).sheets.filter(({ name }) => name === sheets[0]);
    const rows = Object.values(card.cells).map((cells) => Object.values(cells));
    const row = rows.find((cells) => cells.some((cell) => cell.value === "Desk occupancy"))!;
    expect(row.some((cell) => cell.value === 0.65)).toBe(true);
    const formula = row.find((cell) => cell.value === 0.65)!.formula ?? "";
    expect(formula).toContain("SUM");
    expect(formula).not.toContain("KPI.CALC");
    expect((await listOwnKpis()).uses).toEqual({ [desks.id]: ["Office"] });
  });

  test("are read from the cells that are selected, a whole column as far as it is filled", async () => {
    const headless = await open(data());
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Desks");
      sheet.getRange("F1:G3").values = [
        ["KPI", "Target"],
        ["Desk occupancy", 0.8],
        ["客户流失率", 0.05],
      ];
      sheet.getRange("G2:G3").numberFormat = [["0%"], ["0%"]];
      sheet.getRange("F:G").select();
      await context.sync();
    });
    const { place, texts } = await readSelectedTexts();
    expect(place).toEqual({ sheet: "Desks", address: "F1:G3" });
    expect(importTable(texts, [], "en").rows.map(({ kind, terms }) => [kind, terms.target])).toEqual([
      ["new", 0.8],
      ["dictionary", 0.05],
    ]);
  });

  test("leave KPI.DEFINE to the dictionary's own, written where nothing stands", async () => {
    const headless = await open(data());
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Desks").getRange("F1").select();
      await context.sync();
    });
    expect(await insertCard("customer-churn-rate", false, { locale: "zh-CN" })).toEqual({
      state: "inserted",
      place: { sheet: "Desks", address: "F1" },
    });
    expect((await insertCard("customer-churn-rate", false, options)).state).toBe("occupied");
  });
});

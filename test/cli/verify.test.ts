import { writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createScorecard } from "../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { signOff } from "../../src/actions/sign-off/sign-off";
import { kpiFunctions } from "../../src/cli/kpi-functions";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, open } from "../workbook/support/open";
import { kpi } from "./support";

jest.setTimeout(180_000);
afterAll(closeAll);

const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];
const options = { locale: "en-US" as const };

/** Two files: as it was signed, and with one rating of the signed month changed afterwards. */
async function files(): Promise<{ signed: string; changed: string; unsigned: string }> {
  const rows = Array.from({ length: 60 }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
  const book = bookData([
    sheetData("Log", [columns, ...rows], { tables: [tableData("Calls", "A1:D61", columns)] }),
  ]);
  for (let row = 1; row <= 60; row += 1) book.sheets[0].cells[row][0].style = 1;
  const headless = await open(book);
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  const template = "customer-relations-research";
  const mapping = proposeFor({ template }, await recogniseData(options));
  const { sheets } = await createScorecard.run(
    { template, mapping, grain: "month", period: "latest" },
    options
  );
  const save = async (name: string): Promise<string> => {
    const file = path.join(folder, name);
    writeFileSync(file, await writeXlsx(await headless.save()));
    return file;
  };
  const unsigned = await save("unsigned.xlsx");
  await headless.workbook.settle();
  await signOff.run({ sheet: sheets[0], signedBy: "李伟" }, options);
  const signed = await save("signed.xlsx");
  await headless.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Log").getRange("D61").values = [[3]];
    await context.sync();
  });
  return { signed, changed: await save("changed.xlsx"), unsigned };
}

describe("kpi verify", () => {
  test("accepts what is as it was signed, and names what is not", async () => {
    const { signed, changed, unsigned } = await files();
    const kept = kpi(["verify", signed]);
    expect(kept).toMatchObject({ code: 0, stderr: "" });
    expect(kept.stdout).toMatch(/signed by 李伟.*unchanged\nThe ledger verifies: 1 sign-offs/);

    const found = kpi(["verify", changed, "--json"]);
    expect(found.code).toBe(1);
    const report = JSON.parse(found.stdout) as {
      verified: boolean;
      signOffs: { differences: { kind: string; sheet: string; address: string }[] }[];
    };
    expect(report.verified).toBe(false);
    expect(report.signOffs[0].differences).toContainEqual(
      expect.objectContaining({ kind: "sourceChanged", sheet: "Log", address: "A61:D61" })
    );
    expect(kpi(["verify", changed, "--lang", "zh-CN"]).stdout).toMatch(
      /签核 1：“Calls”在该期间的数据行已更改/
    );

    const none = kpi(["verify", unsigned]);
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/no sign-off ledger/);
  });
});

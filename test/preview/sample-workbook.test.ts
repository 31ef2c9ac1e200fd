import { readFileSync } from "node:fs";
import { fileSnapshot } from "../../src/cli/audit/file-snapshot";
import { readXlsx } from "../../src/preview/workbook/xlsx";
import { scorecardSettingPrefix, type ScorecardModel } from "../../src/scorecard/index";
import { contentsOf, isFormula } from "../../src/scorecard/life/cells";
import { groundOf, laidOut } from "../../src/scorecard/life/ground";
import { valueAt } from "../../src/scorecard/life/keys";
import { changeScorecard, openScorecard } from "../../src/scorecard/life/index";

/** The scorecard of a workbook that the preview opens with. */
async function sample(file: string) {
  const snapshot = fileSnapshot({ ...(await readXlsx(readFileSync(`assets/${file}`))), name: file }, "en-US");
  const [, stored] = Object.entries(snapshot.settings!).find(([key]) =>
    key.startsWith(scorecardSettingPrefix)
  )!;
  return { snapshot, model: stored as ScorecardModel };
}

describe.each(["sample.xlsx", "sample-zh-CN.xlsx"])(
  "The scorecard that comes with the preview in %s",
  (file) => {
    test("stands as scorecards are laid out now: npm run sample makes it anew", async () => {
      const { snapshot, model } = await sample(file);
      const { plan } = laidOut(model.request, groundOf(model, model.layout.sheet, snapshot));
      expect(plan.sheets.length).toBeGreaterThan(3);
      for (const { name, blocks } of plan.sheets) {
        const standing = snapshot.sheets.find((each) => each.name === name)!;
        const [wanted, found]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
        for (const [row, column, content] of contentsOf({ blocks }).cells.entries()) {
          if (isFormula(content)) continue;
          const place = `${name} ${row + 1}:${column + 1}`;
          wanted[place] = content;
          found[place] = valueAt(standing, row, column);
        }
        expect(found).toEqual(wanted);
      }
    });

    test("takes another target: only its cell is written", async () => {
      const { snapshot, model } = await sample(file);
      const { sheet, kpis } = model.layout;
      const { request, edits } = openScorecard(model, sheet, snapshot);
      expect(edits).toEqual([]);
      const [id] = Object.keys(kpis);
      const asked = { ...request, targets: { ...request.targets, [id]: 79 } };
      const { plan, leftAlone } = changeScorecard(model, sheet, asked, snapshot);
      expect(leftAlone).toEqual([]);
      expect(plan.sheets.flatMap(({ blocks }) => blocks.map(({ cells }) => cells))).toEqual([[[79]]]);
    });
  }
);

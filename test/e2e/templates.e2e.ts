import type { Browser, Frame, Page } from "playwright-core";
import { templateBook, type TemplateBook } from "../../scripts/gallery/template-book";
import { templates } from "../../src/catalog";
import { kpiById } from "../../src/catalog/cards";
import { dataFindingMessages } from "../../src/i18n/data-findings";
import { sentence, type Locale } from "../../src/i18n/sentence";
import type { ScorecardModel } from "../../src/scorecard/model";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { expectedScorecard } from "./support/expected-scorecard";
import { createScorecard, modelOf, paneOf, readCells, type Choices } from "./support/journey";

/** Figures are the same to many digits, however they were added up. */
const near = (value: number | null): unknown => (value === null ? "" : expect.closeTo(value, 8));

const set: readonly (readonly [string, Locale])[] = templates.map(({ id }, i) => [
  id,
  i % 2 === 0 ? "en-US" : "zh-CN",
]);

let browser: Browser;
let preview: PreviewProcess;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  preview = await startPreview();
  page = await browser.newPage({ viewport: { width: 1500, height: 950 }, colorScheme: "light" });
  // Leaving a page with an unsaved scorecard is asked about.
  page.on("dialog", (dialog) => void dialog.accept());
});
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
});

/** The page in a language, where it is not yet. */
async function inLanguage(locale: Locale): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) === locale && page.url().startsWith(preview.url))
    return;
  if (!page.url().startsWith(preview.url)) await page.goto(preview.url);
  await page.evaluate((chosen) => localStorage.setItem("preview.locale", chosen), locale);
  await page.reload();
  await paneOf(page);
}

/** Opens a workbook in the place of the one that is open, with the pane started anew. */
async function openBook({ data }: TemplateBook): Promise<Frame> {
  await page.evaluate(
    (book) => window.preview!.open({ name: book.name, read: () => Promise.resolve({ data: book }) }),
    data
  );
  return paneOf(page);
}

/** What the user of a template settles in the pane: percentages, what is plausible, and what the data do not give. */
async function choicesFor(book: TemplateBook): Promise<Choices> {
  const given = Object.entries(book.targets).filter(
    ([id]) => !book.targetsInData.includes(id) && !(id in book.baselines)
  );
  const inTemplate = new Set(
    templates
      .find(({ id }) => id === book.template)!
      .items.filter(({ target }) => target)
      .map(({ kpi }) => kpi)
  );
  const shown = (id: string, value: number): string =>
    String(Number((kpiById(id)!.unit === "ratio" ? value * 100 : value).toPrecision(12)));
  return {
    template: book.template,
    whole: sentence(dataFindingMessages, "whole", book.locale),
    confirmed: "plausible",
    targets: Object.fromEntries(
      given.flatMap(([id, target]) =>
        typeof target === "number" && !inTemplate.has(id) ? [[id, shown(id, target)]] : []
      )
    ),
    bands: Object.fromEntries(
      given.flatMap(([id, target]) =>
        typeof target === "object" ? [[id, [shown(id, target.lower), shown(id, target.upper)] as const]] : []
      )
    ),
    baselines: Object.fromEntries(
      Object.entries(book.baselines).map(([id, value]) => [id, shown(id, value)])
    ),
  };
}

describe.each([...set].sort(([, a], [, b]) => a.localeCompare(b)))(
  "%s through the pane, from a workbook of its users (%s)",
  (template, locale) => {
    const book = templateBook(template, locale);
    const expected = expectedScorecard(book);
    let model: ScorecardModel;

    beforeAll(async () => {
      await inLanguage(locale);
      const pane = await openBook(book);
      await createScorecard(pane, locale, await choicesFor(book));
      model = await modelOf(page);
    });

    test("shows what follows from the rows: every KPI, the total, the coverage and the grade", async () => {
      const { sheet, kpis, total, coverage, grade, periodStart } = model.layout;
      const addresses: Record<string, string> = { total, coverage, grade, periodStart };
      for (const [id, cells] of Object.entries(kpis)) {
        addresses[`${id} actual`] = cells.actual;
        addresses[`${id} attainment`] = cells.attainment;
        addresses[`${id} score`] = cells.score;
      }
      const values: Record<string, unknown> = {
        total: near(expected.total),
        coverage: near(expected.coverage),
        grade: expected.grade,
        periodStart: book.periods.at(-1),
      };
      for (const [id, { actual, attainment, score }] of Object.entries(expected.kpis)) {
        values[`${id} actual`] = near(actual);
        values[`${id} attainment`] = near(attainment);
        values[`${id} score`] = near(score);
      }
      expect(await readCells(page, sheet, addresses)).toEqual(values);
    });

    test("was applied in one request below the limit of Excel on the web", async () => {
      const applied = await page.evaluate(() => window.preview!.wire.filter(({ actions }) => actions > 100));
      expect(applied.map(({ error }) => error)).toEqual([undefined]);
      expect(applied[0].bytes).toBeLessThan(1_500_000);
    });
  }
);

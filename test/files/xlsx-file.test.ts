import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx as readWithHucre } from "hucre";
import { parseXml, type XmlElement } from "../../src/preview/workbook/xlsx/package/xml";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { sampleWorkbook } from "./sample-workbook";

/** The order that ECMA-376 prescribes for children; Excel repairs a file that has another. */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing tableParts extLst",
  workbook:
    "fileVersion workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr pivotCaches extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  dxf: "font numFmt fill alignment border protection",
  table: "autoFilter tableColumns tableStyleInfo",
  chartSpace: "date1904 roundedCorners chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs extLst",
  lineChart: "grouping varyColors ser dLbls marker axId",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  areaChart: "grouping varyColors ser dLbls axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize",
  scatterChart: "scatterStyle varyColors ser dLbls axId",
  radarChart: "radarStyle varyColors ser dLbls axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline cat xVal val yVal smooth",
  dPt: "idx invertIfNegative marker bubble3D spPr",
  dLbl: "idx delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  dLbls:
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl",
  dateAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblOffset",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  scaling: "orientation max min",
  twoCellAnchor: "from to sp graphicFrame cxnSp pic clientData",
  sp: "nvSpPr spPr style txBody",
  cxnSp: "nvCxnSpPr spPr style",
  spPr: "xfrm prstGeom noFill solidFill ln",
  ln: "noFill solidFill prstDash round headEnd tailEnd",
};

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
const text = (path: string): string => strFromU8(parts[path]);
beforeAll(async () => {
  bytes = await writeXlsx(sampleWorkbook());
  parts = unzipSync(bytes);
});

function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}

describe("a written file", () => {
  it("has the elements of every part in the order that Excel demands", () => {
    const wrong: string[] = [];
    for (const path of Object.keys(parts).filter((one) => /\.(?:xml|rels|vml)$/.test(one))) {
      walk(parseXml(text(path)), ({ name, children }) => {
        const order = path.includes("styles") && name === "fill" ? undefined : ORDER[name]?.split(" ");
        if (
          !order ||
          (name === "chart" && children.length === 0) ||
          (name === "table" && !path.includes("tables/"))
        )
          return;
        const places = children.map((child) => order.indexOf(child.name));
        if (places.some((place, at) => place < 0 || (at > 0 && place < places[at - 1])))
          wrong.push(`${path} ${name}: ${children.map((child) => child.name).join(" ")}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it("declares every part and leads to it by a relationship", () => {
    const types = text("[Content_Types].xml");
    const targets = new Set(
      Object.keys(parts)
        .filter((path) => path.endsWith(".rels"))
        .flatMap((path) => [...text(path).matchAll(/Target="\/?([^"]+)"/g)].map((match) => match[1]))
    );
    for (const path of Object.keys(parts).filter(
      (one) => !one.endsWith(".rels") && one !== "[Content_Types].xml"
    )) {
      expect(types.includes(`PartName="/${path}"`) || /Extension="xml"/.test(types)).toBe(true);
      expect(targets).toContain(path);
    }
  });

  it("stores results beside formulas, errors as errors, and dynamic arrays as such", () => {
    const cells = text("xl/worksheets/sheet2.xml");
    expect(cells).toContain(
      `<c r="A2" cm="1"><f t="array" ref="A2:A6">_xlfn._xlws.SORT(_xlfn._xlws.FILTER(月度[实际],ISNUMBER(月度[实际])))</f><v>0.82</v></c>`
    );
    expect(text("xl/worksheets/sheet1.xml")).toMatch(/<c r="B4"[^>]* t="e"><f>NA\(\)<\/f><v>#N\/A<\/v>/);
    expect(text("xl/metadata.xml")).toContain("XLDAPR");
  });

  it("holds native charts with the values that they show", () => {
    const charts = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(8);
    const trend = text("xl/charts/chart1.xml");
    expect(trend).toContain("<c:f>'数据 Data'!$B$2:$B$7</c:f>");
    expect(trend).toContain(`<c:pt idx="2"><c:v>#N/A</c:v></c:pt>`);
    expect(trend).toContain(`<c:dispBlanksAs val="gap"/>`);
    expect(trend).toContain(`<c16r3:dispNaAsBlank val="1"/>`);
    expect(text("xl/charts/chart2.xml")).toMatch(/<c:barChart>.*<c:lineChart>.*<c:crosses val="max"\/>/);
  });

  it("asks for nothing that Excel refuses: labels outside of stacks, dates on radars, trends of stacks", async () => {
    const data = sampleWorkbook();
    const labels = { visible: true, position: "OutsideEnd" };
    const [, , radar, bars] = data.sheets[1].charts;
    data.sheets[1].charts = [
      radar,
      { ...bars, gapWidth: 900, series: [{ ...bars.series[0], labels, trendline: true }] },
    ];
    const written = unzipSync(await writeXlsx(data));
    expect(strFromU8(written["xl/charts/chart1.xml"])).not.toContain("dateAx");
    const stacked = strFromU8(written["xl/charts/chart2.xml"]);
    expect(stacked).not.toMatch(/outEnd|trendline/);
    expect(stacked).toContain(`<c:gapWidth val="500"/>`);
  });

  it("says in the table what its totals row shows, when only the cells tell", async () => {
    const data = sampleWorkbook();
    delete data.sheets[0].tables[0].totals;
    const again = await readXlsx(await writeXlsx(data));
    expect(again.sheets[0].tables[0].totals).toEqual({ 0: { label: "Total" }, 3: { function: "average" } });
  });

  it("is read by another library with the same values, names, tables and formats", async () => {
    const other = await readWithHucre(bytes, { readStyles: true });
    const [data, card] = other.sheets;
    expect(other.sheets.map(({ name, hidden, veryHidden }) => [name, hidden, veryHidden])).toEqual([
      ["数据 Data", undefined, undefined],
      ["Score's card", undefined, undefined],
      ["Hidden", true, undefined],
      ["Deep", undefined, true],
    ]);
    expect(data.rows[1].slice(1, 3)).toEqual([0.82, 0.9]);
    expect(data.tables?.[0]).toMatchObject({ name: "月度", range: "A1:D8", showTotalRow: true });
    expect(data.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(data.cells?.get("1,1")?.style?.numFmt).toBe("0.0%");
    expect(card.conditionalRules).toHaveLength(8);
    expect(card.dataValidations?.[0]).toMatchObject({ type: "list", values: ["Latest", "Earlier"] });
    expect(card.charts?.map(({ kinds }) => kinds)).toEqual([
      ["line"],
      ["bar", "line"],
      ["radar"],
      ["bar"],
      ["scatter"],
      ["pie"],
      ["area"],
      ["doughnut"],
    ]);
    expect(other.namedRanges).toContainEqual({
      name: "Overall",
      range: "'Score''s card'!$B$1",
      comment: "总分",
    });
  });

  const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
  (hasLibreOffice ? it : it.skip)(
    "opens in LibreOffice, which prints its charts",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "workbook-"));
      try {
        writeFileSync(join(folder, "book.xlsx"), bytes);
        execFileSync(
          "soffice",
          [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            join(folder, "book.xlsx"),
          ],
          { stdio: "ignore", timeout: 90000 }
        );
        const pdf = readFileSync(join(folder, "book.pdf"));
        expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
        expect(pdf.length).toBeGreaterThan(20000);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    100000
  );
});

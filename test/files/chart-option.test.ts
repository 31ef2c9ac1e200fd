import type { ChartData } from "../../src/preview/workbook/data";
import { chartOption } from "../../src/preview/workbook/charts/chart-option";
import { chartKind, chartType } from "../../src/preview/workbook/charts/chart-types";
import type { ChartCell } from "../../src/preview/workbook/charts/chart-values";

const RANGES: Record<string, ChartCell[]> = {
  "S!months": [45658, 45689, 45717, 45748],
  "S!gapped": [45658, 45717],
  "S!names": ["客户", "Calls", "", "NPS"],
  "S!a": [1, 2, 3, 4],
  "S!b": [2, "#N/A", null, 8],
  "S!na": [2, "#N/A", "#N/A", 8],
  "S!text": [1, "", "n/a", true],
  "S!x": [0.5, 1.5, 3, 10],
};
const read = (reference: string): ChartCell[][] => (RANGES[reference] ?? []).map((cell) => [cell]);
const FORMATS: Record<string, string> = { "S!months": "mmm-yy", "S!gapped": "mmm-yy", "S!a": "0.0%" };

function chart(parts: Partial<ChartData> & Pick<ChartData, "type" | "series">): ChartData {
  return { id: "1", name: "Chart", box: { left: 0, top: 0, width: 400, height: 260 }, ...parts };
}

// The option is ECharts' own loose type; tests look into it.
const option = (parts: Parameters<typeof chart>[0]): any =>
  chartOption(chart(parts), {
    read,
    format: (reference) => FORMATS[reference],
    locale: "en-US",
    width: 400,
    height: 260,
  });
const values = (series: { data: { value: unknown }[] }): unknown[] => series.data.map(({ value }) => value);

describe("points", () => {
  it("are a gap in a line where the cell is #N/A or blank", () => {
    for (const cells of ["S!na", "S!b"])
      expect(values(option({ type: "LineMarkers", series: [{ values: cells }] }).series[0])).toEqual([
        2,
        null,
        null,
        8,
      ]);
  });

  it("have their labels where they have no markers, on symbols that are not seen", () => {
    const labels = { visible: true, position: "Top" };
    const [line] = option({ type: "Line", series: [{ values: "S!b", labels }] }).series;
    expect(line).toMatchObject({
      symbol: "circle",
      itemStyle: { color: "transparent" },
      label: { show: true, position: "top" },
    });
    expect(option({ type: "Line", series: [{ values: "S!b" }] }).series[0].symbol).toBe("none");
  });

  it("are left out of columns where the cell is #N/A", () => {
    expect(values(option({ type: "ColumnClustered", series: [{ values: "S!na" }] }).series[0])).toEqual([
      2,
      null,
      null,
      8,
    ]);
  });

  it("are 0 for text, empty text and logical values", () => {
    expect(values(option({ type: "ColumnClustered", series: [{ values: "S!text" }] }).series[0])).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it("are none for a range that is gone", () => {
    expect(values(option({ type: "Line", series: [{ values: "S!gone" }] }).series[0])).toEqual([]);
    expect(() => option({ type: "Pie", series: [] })).not.toThrow();
    expect(() => option({ type: "Radar", series: [] })).not.toThrow();
  });
});

describe("categories", () => {
  it("are dates in their cells' format, with room for a month that is missing", () => {
    const drawn = option({ type: "ColumnClustered", series: [{ values: "S!a", categories: "S!gapped" }] });
    expect(drawn.xAxis.data).toEqual(["Jan-25", "Feb-25", "Mar-25"]);
    expect(values(drawn.series[0])).toEqual([1, null, 2]);
  });

  it("stay side by side on a text axis, in the axis' own format", () => {
    const drawn = option({
      type: "Line",
      series: [{ values: "S!a", categories: "S!gapped" }],
      categoryAxis: { categoryType: "TextAxis", numberFormat: "yyyy-mm" },
    });
    expect(drawn.xAxis.data.slice(0, 2)).toEqual(["2025-01", "2025-03"]);
  });

  it("are numbered when there are none", () => {
    expect(option({ type: "Line", series: [{ values: "S!a" }] }).xAxis.data).toEqual(["1", "2", "3", "4"]);
  });

  it("run from top to bottom on a reversed axis of bars, with the values above", () => {
    const drawn = option({
      type: "BarClustered",
      series: [{ values: "S!a", categories: "S!names" }],
      categoryAxis: { reversed: true },
    });
    expect(drawn.yAxis).toMatchObject({
      type: "category",
      inverse: true,
      data: ["客户", "Calls", "", "NPS"],
    });
    expect(drawn.xAxis[0].position).toBe("top");
  });
});

describe("axes", () => {
  it("hold the height of a stack", () => {
    expect(
      option({ type: "ColumnStacked", series: [{ values: "S!a" }, { values: "S!a" }] }).yAxis[0].max
    ).toBeGreaterThanOrEqual(8);
  });

  it("show shares of the whole in charts stacked to 100 %", () => {
    const drawn = option({ type: "BarStacked100", series: [{ values: "S!a" }, { values: "S!a" }] });
    expect(values(drawn.series[0])).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(drawn.xAxis[0]).toMatchObject({ min: 0, max: 1 });
    expect(drawn.xAxis[0].axisLabel.formatter(0.2)).toBe("20%");
  });

  it("follow the format of the cells unless they have their own", () => {
    expect(option({ type: "Line", series: [{ values: "S!a" }] }).yAxis[0].axisLabel.formatter(0.5)).toBe(
      "50.0%"
    );
    expect(
      option({
        type: "Line",
        series: [{ values: "S!a" }],
        valueAxis: { numberFormat: "0.00" },
      }).yAxis[0].axisLabel.formatter(0.5)
    ).toBe("0.50");
  });

  it("can be hidden without their gridlines going", () => {
    const [axis] = option({
      type: "Line",
      series: [{ values: "S!a" }],
      valueAxis: { visible: false, gridlines: true },
    }).yAxis;
    expect([axis.axisLabel.show, axis.splitLine.show]).toEqual([false, true]);
  });
});

describe("kinds", () => {
  it.each([
    "Line",
    "LineMarkers",
    "LineStacked",
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "Pie",
    "Doughnut",
    "XYScatter",
    "XYScatterLines",
    "XYScatterSmoothNoMarkers",
    "Area",
    "AreaStacked",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
  ])("%s is the same after its parts are put together", (type) => {
    expect(chartType(chartKind(type))).toBe(type);
  });

  it("combine columns with lines on a second axis", () => {
    const drawn = option({
      type: "ColumnClustered",
      series: [
        { values: "S!a", name: "Calls" },
        { values: "S!x", name: "Share", type: "LineMarkers", axis: "secondary" },
      ],
    });
    expect(
      drawn.series.map((one: { type: string; yAxisIndex: number }) => [one.type, one.yAxisIndex])
    ).toEqual([
      ["bar", 0],
      ["line", 1],
    ]);
    expect(drawn.yAxis.map(({ position }: { position: string }) => position)).toEqual(["left", "right"]);
  });

  it("place scatter points by their numbers, and by 1, 2, 3 where x is text", () => {
    expect(
      values(option({ type: "XYScatter", series: [{ values: "S!a", categories: "S!x" }] }).series[0])[3]
    ).toEqual([10, 4]);
    expect(
      values(option({ type: "XYScatter", series: [{ values: "S!a", categories: "S!names" }] }).series[0])[3]
    ).toEqual([4, 4]);
  });

  it("draw a radar over one scale for all spokes, with the clock", () => {
    const drawn = option({ type: "Radar", series: [{ values: "S!b", categories: "S!names" }] });
    expect(drawn.radar.clockwise).toBe(true);
    expect(drawn.radar.indicator.map(({ max }: { max: number }) => max)).toEqual([10, 10, 10, 10]);
    expect(drawn.series[0].data[0].value).toEqual([2, "-", "-", 8]);
  });

  it("give each slice of a pie its colour, and single points theirs", () => {
    const drawn = option({
      type: "Pie",
      series: [{ values: "S!a", categories: "S!names", points: { 1: { color: "#C50F1F" } } }],
    });
    expect(
      drawn.series[0].data.map(({ itemStyle }: { itemStyle: { color: string } }) => itemStyle.color)
    ).toEqual(["#4472C4", "#C50F1F", "#A5A5A5", "#FFC000"]);
  });
});

describe("looks", () => {
  it("turn points into pixels, dashes and markers", () => {
    const [line] = option({
      type: "Line",
      series: [
        {
          values: "S!a",
          color: "#242424",
          lineStyle: "Dash",
          lineWeight: 1.5,
          markerStyle: "Square",
          markerSize: 6,
        },
      ],
    }).series;
    expect(line.lineStyle).toMatchObject({ color: "#242424", width: 2, type: [8, 6] });
    expect([line.symbol, line.symbolSize]).toEqual(["rect", 8]);
  });

  it("mark single points, and label only those that are to be labelled", () => {
    const [line] = option({
      type: "Line",
      series: [
        {
          values: "S!a",
          points: { 2: { color: "#C50F1F", markerStyle: "Diamond", markerSize: 9, label: true } },
        },
      ],
    }).series;
    expect(line.label.show).toBe(false);
    expect(line.data[2]).toMatchObject({
      symbol: "diamond",
      symbolSize: 12,
      itemStyle: { color: "#C50F1F" },
      label: { show: true },
    });
  });

  it("turn gap width and overlap into the room between columns", () => {
    const [bar] = option({
      type: "ColumnClustered",
      gapWidth: 50,
      overlap: 25,
      series: [{ values: "S!a" }, { values: "S!x" }],
    }).series;
    expect(bar.barGap).toBe("-25%");
    expect(parseFloat(bar.barCategoryGap)).toBeCloseTo((0.5 / 2.25) * 100);
  });

  it("format labels by the series or by the cells", () => {
    const label = (labels: object): string =>
      option({
        type: "Line",
        series: [{ values: "S!a", name: "A", labels: { visible: true, ...labels } }],
      }).series[0].label.formatter({ value: 0.25 });
    expect([label({}), label({ numberFormat: "0.00" }), label({ showSeriesName: true })]).toEqual([
      "25.0%",
      "0.25",
      "A; 25.0%",
    ]);
  });

  it("keep both lines of a title and leave them room", () => {
    const drawn = option({
      type: "Line",
      title: { text: "What\nunit, period", visible: true, size: 12 },
      series: [{ values: "S!a" }],
    });
    expect(drawn.title.text).toBe("What\nunit, period");
    expect(drawn.grid.top).toBeGreaterThan(40);
    expect(
      option({ type: "Line", title: { text: "What", visible: false }, series: [{ values: "S!a" }] }).title
        .show
    ).toBe(false);
  });

  it("never put document text into HTML", () => {
    for (const type of ["Line", "Pie", "Radar", "XYScatter"])
      expect(option({ type, series: [{ values: "S!a" }] }).tooltip.renderMode).toBe("richText");
  });
});

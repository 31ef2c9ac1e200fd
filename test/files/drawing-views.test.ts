/** @jest-environment jsdom */
import { createChartView } from "../../src/preview/workbook/charts/chart-view";
import type { ChartData, ShapeData } from "../../src/preview/workbook/data";
import { createShapeView } from "../../src/preview/workbook/shapes/shape-view";

// jsdom has no canvas to measure text with; ECharts then estimates widths.
beforeAll(() => {
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

const box = { left: 0, top: 0, width: 300, height: 200 };
const place = (): HTMLElement => document.body.appendChild(document.createElement("div"));

describe("a chart on the page", () => {
  const chart: ChartData = {
    id: "1",
    name: "Chart 1",
    type: "ColumnClustered",
    box,
    title: { text: "Calls\nper day <b>", visible: true },
    legend: { visible: true, position: "Bottom" },
    series: [{ values: "V", categories: "C", name: "<img src=x>", labels: { visible: true } }],
  };
  const cells: Record<string, (number | string | null)[][]> = {
    V: [[3], [5], [null]],
    C: [["一"], ["二"], ["三"]],
  };

  it("is drawn as SVG with its title, categories, labels and legend as text", () => {
    const element = place();
    createChartView(element, chart, (reference) => cells[reference], { locale: "zh-CN" });
    const texts = [...element.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining(["Calls", "per day <b>", "一", "二", "三", "<img src=x>", "3", "5"])
    );
    expect(element.querySelector("img, b")).toBeNull();
    expect(element.getAttribute("aria-label")).toBe("Calls, per day <b>");
  });

  it("is drawn anew with other values, and goes when it is disposed of", () => {
    const element = place();
    const changing = { ...cells };
    const view = createChartView(element, chart, (reference) => changing[reference]);
    changing.V = [[42], [5], [1]];
    view.update();
    expect(element.textContent).toContain("42");
    view.update({ ...chart, type: "Pie", title: { text: "Other", visible: true } });
    expect(element.textContent).toContain("Other");
    view.resize();
    view.dispose();
    expect(element.querySelector("svg")).toBeNull();
  });

  it("stays white in a dark page unless it has a fill of its own", () => {
    const element = place();
    const view = createChartView(element, chart, (reference) => cells[reference], {
      locale: "en-US",
      dark: true,
    });
    expect(element.style.background).toMatch(/rgb\(255, 255, 255\)|#fff/i);
    view.update({ ...chart, fill: "none" });
    expect(element.style.background).toBe("transparent");
  });
});

describe("a shape on the page", () => {
  const shape = (parts: Partial<ShapeData>): ShapeData => ({
    id: "1",
    name: "Shape 1",
    type: "Rectangle",
    box,
    ...parts,
  });
  const draw = (parts: Partial<ShapeData>): HTMLElement => {
    const element = place();
    createShapeView(element, shape(parts));
    return element;
  };

  it.each([
    "Rectangle",
    "RoundRectangle",
    "Ellipse",
    "Diamond",
    "Triangle",
    "Chevron",
    "RightArrow",
    "Pentagon",
    "Hexagon",
    "Star5",
    "UpArrow",
    "LeftArrow",
  ])("has the outline of a %s inside its box", (type) => {
    const numbers = draw({ type })
      .querySelector("path")!
      .getAttribute("d")!
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(number >= -0.01 && number <= 300.01).toBe(true);
  });

  it("shows text as text, whatever it holds", () => {
    const element = draw({
      text: {
        value: "<script>alert(1)</script>\n客户",
        size: 12,
        bold: true,
        horizontal: "Left",
        vertical: "Top",
      },
    });
    expect(element.querySelector("script")).toBeNull();
    expect(element.textContent).toBe("<script>alert(1)</script>\n客户");
    expect(element.querySelector("div")!.style.textAlign).toBe("left");
  });

  it("draws lines from corner to corner, flipped, dashed and with arrow heads", () => {
    const element = draw({
      type: "Line",
      flipVertical: true,
      line: { color: "#C50F1F", weight: 1.5, style: "Dash", endArrow: "Triangle", beginArrow: "Oval" },
    });
    const [line, begin, end] = element.querySelectorAll("path");
    expect(line.getAttribute("d")).toBe("M0,200L300,0");
    expect(line.getAttribute("stroke-dasharray")).toBe("8 6");
    expect(begin.getAttribute("transform")).toContain("translate(0 200)");
    expect(end.getAttribute("transform")).toContain("translate(300 0)");
  });

  it("turns twice as an elbow", () => {
    expect(
      draw({ type: "Line", connector: { type: "Elbow" } })
        .querySelector("path")!
        .getAttribute("d")
    ).toBe("M0,0H150V200H300");
  });

  it("shows pictures of the document and fetches none", () => {
    expect(
      draw({ type: "Image", image: "data:image/png;base64,AAAA" }).querySelector("image")
    ).not.toBeNull();
    expect(draw({ type: "Image", image: "https://example.com/x.png" }).querySelector("image")).toBeNull();
  });

  it("follows changes and goes when it is disposed of", () => {
    const element = place();
    const view = createShapeView(element, shape({ fill: "#FFFFFF" }));
    view.update(shape({ fill: "#F3F2F1", altText: "The head" }));
    expect(element.querySelector("path")!.getAttribute("fill")).toBe("#F3F2F1");
    expect(element.getAttribute("aria-label")).toBe("The head");
    view.dispose();
    expect(element.childNodes).toHaveLength(0);
  });
});

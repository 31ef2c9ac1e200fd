/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { judgedShares, withPoints, withRatio, type Judgement } from "../../src/taskpane/weights/judgement";
import { nearestRatio } from "../../src/taskpane/weights/ratio-words";
import { entropyOf } from "../../src/taskpane/weights/entropy-result";
import { accessibilityFaults, button, openData, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

const research = /Customer Relations Research Department/;

async function openWeights() {
  const services = servicesOver();
  const pane = renderPane(services, { view: "new-scorecard" });
  await openData(pane.user, research, "Next: data");
  await pane.user.click(button("Weights"));
  await screen.findByRole("heading", { level: 1, name: "Weights" });
  return { ...pane, services };
}

const methodTo = async (
  user: Awaited<ReturnType<typeof openWeights>>["user"],
  method: string
): Promise<void> => user.selectOptions(screen.getByRole("combobox", { name: "Method" }), method);

describe("Judgements about weights", () => {
  const ids = ["a", "b", "c"];
  it("count as equal until they are made, and follow their items as these come and go", () => {
    expect(judgedShares(ids, { method: "ahp" })).toEqual(
      [1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share, 12))
    );
    const judged = withRatio({ method: "ahp" }, "b", "a", 3);
    expect(judgedShares(["a", "b"], judged)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
    expect(judgedShares(["b", "a"], judged)).toEqual([expect.closeTo(0.75, 12), expect.closeTo(0.25, 12)]);
    expect(judgedShares(["a", "b"], withPoints({ method: "pairs" }, "b", "a", 1))).toEqual([0.75, 0.25]);
    const ranked: Judgement = { method: "rank", order: ["c", "x", "a"] };
    expect(judgedShares(ids, ranked)).toEqual(
      [5 / 18, 2 / 18, 11 / 18].map((share) => expect.closeTo(share, 12))
    );
    expect(judgedShares(ids, { method: "hand" })).toBeUndefined();
  });

  it("are read on Saaty's scale, and between its steps", () => {
    expect([1 / 4, 1, 6, 6.25, 1 / 6.25].map((ratio) => nearestRatio(ratio, "en-US"))).toEqual([
      "1/4",
      "1",
      "6",
      "6.3",
      "1/6.3",
    ]);
  });

  it("by entropy need periods in which all have values, and say who has none", () => {
    const items = ids.map((id) => ({ id, name: id.toUpperCase(), weight: 1 / 3 }));
    const history = { a: [1, 2, 3, null], b: [5, 5, 5, 5], c: [null, 1, 4, 2] };
    expect(entropyOf(items, history)).toEqual({ periods: 2, without: [], constant: false });
    expect(entropyOf(items.slice(0, 2), history)).toMatchObject({ periods: 3, shares: [1, 0] });
    expect(entropyOf(items, { a: [1, 2], b: [1, 2] })).toMatchObject({ periods: 0, without: ["C"] });
  });
});

describe("The weights of a new scorecard", () => {
  it("are typed by hand with what is left of the whole", async () => {
    const { user } = await openWeights();
    const [first] = screen.getAllByRole("textbox", { name: /^Weight of/ });
    await user.clear(first);
    await user.type(first, "30");
    expect(screen.getByText("Adds up to 90% of 100%, 10% left")).toBeTruthy();
    await user.click(button("Scale to 100%"));
    expect(screen.getByText("Adds up to 100%")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("come from an order of importance, moved by keyboard, once they are used", async () => {
    const { user, services } = await openWeights();
    await methodTo(user, "rank");
    const order = () =>
      within(screen.getByRole("list", { name: "Order of importance" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent!.slice(3));
    const before = order();
    const up = screen.getByRole("button", { name: `Move ${before[1]} up` });
    up.focus();
    await user.keyboard("{Enter}");
    expect(order()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(screen.getByText(`${before[1]} is number 1`)).toBeTruthy();
    await user.click(button("Use these weights"));
    await user.click(button("Back to data"));
    await user.click(button("Next: options"));
    await user.click(button("Create scorecard"));
    const [{ weights }] = services.create.mock.calls[0];
    expect(
      Object.values(weights!)
        .map((weight) => Math.round(weight * 1000))
        .sort((a, b) => b - a)
    ).toEqual([521, 271, 146, 63]);
  });

  it("come from pairwise comparison; a contradiction is named, and mended by one button", async () => {
    const { user } = await openWeights();
    await methodTo(user, "ahp");
    expect(screen.getByText("Consistency ratio 0.000: below 0.10, accepted")).toBeTruthy();
    const pair = () => screen.getByRole("combobox", { name: / against / });
    const cell = (row: number, column: number): HTMLElement =>
      within(screen.getAllByRole("row")[row]).getAllByRole("gridcell")[column - 1];
    // By the mouse: a cell, then the words of its scale.
    await user.click(cell(1, 2));
    await user.selectOptions(pair(), "3");
    await user.click(button("Next pair"));
    expect(document.activeElement).toBe(pair());
    await user.selectOptions(pair(), "1/2");
    expect(cell(1, 3).textContent).toBe("1/2");
    expect(cell(3, 1).textContent).toBe("2");
    await user.click(cell(2, 3));
    await user.selectOptions(pair(), "3");
    expect(screen.getByText("3 of 6 pairs judged; the others count as equal")).toBeTruthy();
    expect(screen.getByText(/the judgements contradict each other/)).toBeTruthy();
    expect(screen.getByText(/Most contradictory/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(button("Make this change"));
    expect(screen.getByText(/below 0.10, accepted/)).toBeTruthy();
    expect(screen.queryByText(/Most contradictory/)).toBeNull();
  });

  it("are compared by the keys alone: arrows over the diagonal, digits, fractions, steps", async () => {
    const { user } = await openWeights();
    await methodTo(user, "ahp");
    const texts = () =>
      screen.getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("gridcell").map(({ textContent }) => textContent)); // prettier-ignore
    const start = screen.getAllByRole("gridcell").find(({ tabIndex }) => tabIndex === 0)!;
    start.focus();
    await user.keyboard("5{ArrowRight}/3{ArrowDown}++{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(texts().map((row) => row.join(" "))).toEqual(["– 5 1/3 1", "1/5 – 3 1", "3 1/3 – 1", "1 1 1 –"]);
    // Over the diagonal to the first column, and no further.
    const at = document.activeElement!;
    expect(at.getAttribute("aria-label")).toMatch(/ against .*: 1\/5, strongly less important$/);
    await user.keyboard("{End}{ArrowDown}-{Home}");
    expect(texts()[2].join(" ")).toBe("3 1/3 – 1/2");
    expect(screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    // What no single change can settle still gets a change that helps.
    await user.keyboard("9{ArrowRight}/9{ArrowUp}9{ArrowUp}/9");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("come from 0–4 judgement", async () => {
    const { user } = await openWeights();
    await methodTo(user, "pairs");
    await user.selectOptions(screen.getByRole("combobox", { name: / against / }), "4");
    expect(screen.getByText("1 of 6 pairs judged; the others count as equal")).toBeTruthy();
    const result = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(result[0]).toMatch(/^33.3%/);
    expect(result[1]).toMatch(/^16.7%/);
    screen
      .getAllByRole("gridcell")
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    await user.keyboard("1/9");
    expect(screen.getAllByRole("gridcell")[1].textContent).toBe("1");
  });

  it("by entropy say why there are none where KPIs have no past values", async () => {
    const { user } = await openWeights();
    await methodTo(user, "entropy");
    expect(await screen.findByText(/Entropy needs at least 3 periods/)).toBeTruthy();
    expect(screen.getByText(/Without past values:/)).toBeTruthy();
  });

  it("tell how much hangs on each, in a sentence and with a slider", async () => {
    const { services, user } = await openWeights();
    services.standings.mockResolvedValue({
      period: 45992,
      kpis: [
        { kpi: "customer-satisfaction-score", group: "", weight: 0.4, score: 100 },
        { kpi: "customer-churn-rate", group: "", weight: 0.6, score: 80 },
      ],
      missing: "rescale",
      grades: [
        { min: 90, grade: "A" },
        { min: 0, grade: "B" },
      ],
    });
    await user.click(button("Back to data"));
    await user.click(button("Weights"));
    expect(await screen.findByText("Total 88.0, grade B")).toBeTruthy();
    expect(
      screen.getByText(/Above 50% the grade turns to A\. Above 44.4% .* brings more points than /)
    ).toBeTruthy();
    const [slider] = screen.getAllByRole("slider");
    fireEvent.change(slider, { target: { value: "81" } });
    expect(screen.getByText(/At 40.5%: total 88.1, grade B/)).toBeTruthy();
    await user.click(button("Back to 40%"));
    expect(screen.getByText(/At 40%: total 88.0, grade B/)).toBeTruthy();
  });
});

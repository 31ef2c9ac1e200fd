import { axisScale } from "../../src/preview/workbook/charts/axis-scale";

describe("automatic axes", () => {
  it.each<[number[], object, object]>([
    [[12, 95], {}, { min: 0, max: 100, interval: 20 }],
    [[0.93, 0.99], {}, { min: 0.9, max: 1, interval: 0.02 }],
    [[-3, 4], {}, { min: -4, max: 6, interval: 2 }],
    [[-8, -2], {}, { min: -10, max: 0, interval: 2 }],
    [[0, 0], {}, { min: 0, max: 1, interval: 0.2 }],
    [[], {}, { min: 0, max: 2, interval: 0.5 }],
    [[5, 5], {}, { min: 0, max: 6, interval: 1 }],
    [[12, 95], { min: 50, max: 80, majorUnit: 10 }, { min: 50, max: 80, interval: 10 }],
  ])("of %j with %j go like %j", (drawn, fixed, expected) => {
    expect(axisScale(drawn, fixed, 6)).toMatchObject(drawn.length === 0 ? { min: 0 } : expected);
  });
});

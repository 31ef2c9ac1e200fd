import { kpiById } from "../../../src/catalog";
import type { TrendBlock } from "../../../src/scorecard/trends/trend-block";
import { summaryFormula } from "../../../src/scorecard/trends/trend-words";
import { wordsIn } from "../../../src/scorecard/words";

const last = { label: "L", value: "V", target: "T", signal: "S" };
const block: TrendBlock = { source: "A1:B2", word: "W", last, values: "Vs" };
const sentence = (kpi: string, locale: "en-US" | "zh-CN"): string =>
  summaryFormula(kpiById(kpi)!, block, wordsIn(locale));

describe("The sentence above a trend chart", () => {
  it("says percentage points as points, though they are kept as shares", () => {
    expect(sentence("market-share-growth", "en-US")).toContain('TEXT(100*V,"0.0")&" pp"');
    expect(sentence("market-share-growth", "zh-CN")).toContain('TEXT(100*T,"0.0")&"个百分点"');
  });

  it("names a unit that says something, and none for amounts, numbers and shares", () => {
    expect(sentence("average-response-time", "en-US")).toContain('TEXT(V,"0.0")&" minutes"');
    expect(sentence("average-response-time", "zh-CN")).toContain('TEXT(V,"0.0")&"分钟"');
    expect(sentence("sales-revenue", "en-US")).toContain('TEXT(V,"#,##0")&""');
    expect(sentence("new-customers", "zh-CN")).toContain('TEXT(V,"#,##0")&""');
  });
});

import { kpiById } from "../../src/catalog";
import {
  applyMappingFile,
  mappingFileOf,
  parseMappingFile,
  proposeMapping,
  recogniseSources,
  type MappingFile,
} from "../../src/scorecard";
import { callCentre } from "./call-centre";

const sources = recogniseSources(callCentre());
const ids = ["customer-satisfaction-score", "cases-resolved-per-agent-day", "average-response-time"];
const proposed = proposeMapping(
  ids.map((id) => kpiById(id)!),
  sources
);
const written = mappingFileOf("customer-service-department", proposed, "month");
const copy = (): MappingFile => JSON.parse(JSON.stringify(written));
const problemsOf = (json: unknown): readonly string[] => {
  const read = parseMappingFile(json, "en-US");
  return "problems" in read ? read.problems : [];
};

describe("a mapping file", () => {
  it("comes back as it was written", () => {
    const read = parseMappingFile(copy(), "en-US");
    expect("file" in read && read.file).toEqual(written);
    const { mapping, problems } = applyMappingFile(copy(), proposed, sources, "en-US");
    expect(problems).toEqual([]);
    expect(mapping.map(({ note: _note, ...rest }) => rest)).toEqual(
      proposed.map(({ note: _note, ...rest }) => rest)
    );
  });

  it("shows what is open, so that it can be filled in by hand", () => {
    expect(written.kpis["average-response-time"]).toEqual({
      confirmed: false,
      confidence: "none",
      inputs: { response_minutes: null, requests: null },
    });
  });

  it("confirms a proposal with one word changed", () => {
    const file = {
      ...copy(),
      kpis: {
        "cases-resolved-per-agent-day": { ...copy().kpis["cases-resolved-per-agent-day"], confirmed: true },
      },
    };
    const { mapping } = applyMappingFile(file, proposed, sources, "en-US");
    expect(mapping.map((m) => [m.kpi, m.confirmed])).toEqual([
      ["customer-satisfaction-score", true],
      ["cases-resolved-per-agent-day", true],
      ["average-response-time", false],
    ]);
  });

  it.each([
    ["nothing", null],
    ["another version", { ...written, version: 2 }],
    ["a misspelt key", { ...written, kpis: { "customer-satisfaction-score": { confirmd: true } } }],
    [
      "a measure without its column",
      {
        ...written,
        kpis: { "new-customers": { confirmed: true, value: { kind: "sum", source: "table:CALL" } } },
      },
    ],
    [
      "a kind of measure that does not exist",
      {
        ...written,
        kpis: { "new-customers": { confirmed: true, value: { kind: "total", source: "table:CALL" } } },
      },
    ],
  ])("is refused with a sentence when it holds %s", (_, json) => {
    const problems = problemsOf(json);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(
        /^(?:(The mapping file|At .+:) should be .+, but is .+|At .+: “.+” is no entry of a mapping file(; “.+” is)?)\.$/
      );
  });

  it("says in both languages what the workbook or the dictionary does not have", () => {
    const file: MappingFile = {
      version: 1,
      template: "customer-service-department",
      kpis: {
        "no-such-kpi": { confirmed: true },
        "new-customers": { confirmed: true, value: { kind: "sum", source: "table:GONE", column: "x" } },
        "customer-orders": {
          confirmed: true,
          value: { kind: "sum", source: "table:CALL", column: "Orders" },
        },
        "ad-impressions": { confirmed: true, value: { kind: "count", source: "table:CUSTOMER" } },
        "average-response-time": { confirmed: true, inputs: { response_minutes: null, typo: null } },
      },
    };
    const { mapping, problems } = applyMappingFile(file, [], sources, "en-US");
    expect(problems).toEqual([
      "no-such-kpi is not in the KPI dictionary.",
      "new-customers reads from table:GONE, which is not in this workbook.",
      "customer-orders reads the column Orders of table:CALL, which has no such column.",
      "ad-impressions reads from table:CUSTOMER, which has no column of dates or periods.",
      "average-response-time has no input typo; its inputs are response_minutes, requests.",
      "average-response-time is confirmed, but its input response_minutes, requests has no measure.",
    ]);
    expect(mapping.every((m) => !m.confirmed)).toBe(true);
    expect(applyMappingFile(file, [], sources, "zh-CN").problems[0]).toBe("指标字典中没有 no-such-kpi。");
  });
});

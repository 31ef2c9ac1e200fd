import type { KpiMapping } from "../../src/scorecard";
import type { Condition, Measure } from "../../src/scorecard/measure/measure";
import { examine } from "./examine";
import type { UntidySheet } from "./untidy";

jest.setTimeout(240_000);

/** Tickets as a CRM gives them: texts with blanks around them, ratings of which some are text or blank. */
const statuses = ["closed", " Closed", "resolved", "open", "CLOSED\u00a0", "waiting"];
const tickets = Array.from({ length: 72 }, (_, i) => ({
  opened: 45658 + i + (i % 24) / 24,
  hours: [0.5, 24, 25, 3, 100, 23.75][i % 6],
  closed: i % 7 !== 3,
  status: statuses[i % 6],
  channel: ["Phone", "Chat*", "Mail"][i % 3],
  rating: i % 11 === 5 ? "n/a" : i % 13 === 7 ? "5" : i % 17 === 2 ? "" : 1 + (i % 5),
  customer: `C${(i * 7) % 20}`,
}));

const sheets: UntidySheet[] = [
  {
    name: "Tickets!",
    rows: [
      ["Opened", "Closed", "Status", "Channel", "Rating", "Customer"],
      ...tickets.map(({ opened, hours, closed, status, channel, rating, customer }) => [
        opened,
        closed ? opened + hours / 24 : "",
        status,
        channel,
        rating,
        customer,
      ]),
    ],
    formats: { "A2:B73": "yyyy-mm-dd hh:mm" },
  },
  {
    name: "Customers",
    rows: [
      ["Month", "Customers at period start", "Lost"],
      ["2025-01", 200, 4],
      ["2025-02", 210, 5],
      ["2025-03", 190, 6],
    ],
  },
];

const source = "range:Tickets!!A1:F73";
const from = { source, date: "Opened" } as const;
const derived = [{ name: "Hours", from: "Opened", to: "Closed", unit: "hours" }] as const;
const status = (value: string): Condition => ({ column: "Status", operator: "=", value });
const within: Condition = { column: "Hours", operator: "<=", value: 24 };
const rated: Condition = { column: "Rating", operator: ">=", value: 4 };

type Ticket = (typeof tickets)[number];
const isClosed = ({ status: text }: Ticket): boolean => /^\s*closed\s*$/i.test(text);
const isRated = ({ rating }: Ticket): boolean => typeof rating === "number" && rating >= 4;
const isWithin = ({ closed, hours }: Ticket): boolean => closed && hours <= 24;
const inMonth = (first: number, last: number) =>
  tickets.filter(({ opened }) => opened >= first && opened < last);
const february = inMonth(45689, 45717);

/** A measure, and the same by plain arithmetic over the tickets of February. */
const cases: readonly (readonly [what: string, measure: Measure, expected: number])[] = [
  ["rating at least 4", { kind: "count", ...from, where: [rated] }, february.filter(isRated).length],
  [
    "rating exactly 5, where a text 5 is no rating",
    { kind: "count", ...from, where: [{ column: "Rating", operator: "=", value: 5 }] },
    february.filter(({ rating }) => rating === 5).length,
  ],
  [
    "status closed, whatever case and blanks",
    { kind: "count", ...from, where: [status("closed")] },
    february.filter(isClosed).length,
  ],
  [
    "closed within 24 hours",
    { kind: "countValues", ...from, column: "Hours", derived, where: [within] },
    february.filter(isWithin).length,
  ],
  [
    "status closed and rating at least 4",
    { kind: "count", ...from, where: [status("Closed"), rated] },
    february.filter((each) => isClosed(each) && isRated(each)).length,
  ],
  [
    "status closed or resolved",
    { kind: "count", ...from, where: [{ ...status("closed"), or: [status("resolved")] }] },
    february.filter((each) => isClosed(each) || each.status === "resolved").length,
  ],
  [
    "(status resolved or rating at least 4) and within 24 hours, from one channel with a wildcard in its name",
    {
      kind: "countValues",
      ...from,
      column: "Hours",
      derived,
      where: [
        { ...status("resolved"), or: [rated] },
        within,
        { column: "Channel", operator: "=", value: "Chat*" },
      ],
    },
    february.filter(
      (each) => (each.status === "resolved" || isRated(each)) && isWithin(each) && each.channel === "Chat*"
    ).length,
  ],
  [
    "neither phone nor mail",
    {
      kind: "count",
      ...from,
      where: [
        { column: "Channel", operator: "<>", value: "Phone" },
        { column: "Channel", operator: "<>", value: "mail" },
      ],
    },
    february.filter(({ channel }) => channel === "Chat*").length,
  ],
  [
    "mean hours of what was closed by phone or within a day",
    {
      kind: "average",
      ...from,
      column: "Hours",
      derived,
      where: [{ column: "Channel", operator: "=", value: "Phone", or: [within] }],
    },
    mean(
      february
        .filter((each) => each.closed && (each.channel === "Phone" || isWithin(each)))
        .map(({ hours }) => hours)
    ),
  ],
  [
    "share of rated tickets with 4 or more among those closed or resolved",
    {
      kind: "share",
      ...from,
      column: "Rating",
      operator: ">=",
      value: 4,
      where: [{ ...status("closed"), or: [status("resolved")] }],
    },
    share(
      february.filter(
        (each) => (isClosed(each) || each.status === "resolved") && typeof each.rating === "number"
      ),
      isRated
    ),
  ],
  [
    "different customers of closed or highly rated tickets",
    {
      kind: "countDistinct",
      ...from,
      columns: ["Customer"],
      where: [{ ...status("closed"), or: [rated] }],
    },
    new Set(february.filter((each) => isClosed(each) || isRated(each)).map(({ customer }) => customer)).size,
  ],
  [
    "the longest of those within a day or rated highly",
    { kind: "max", ...from, column: "Hours", derived, where: [{ ...within, or: [rated] }] },
    Math.max(
      ...february.filter((each) => each.closed && (isWithin(each) || isRated(each))).map(({ hours }) => hours)
    ),
  ],
];

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function share<T>(all: readonly T[], test: (each: T) => boolean): number {
  return all.filter(test).length / all.length;
}

const asMapping = (value: Measure): KpiMapping => ({
  kpi: "new-customers",
  confidence: "certain",
  confirmed: true,
  value,
});

describe("conditions", () => {
  test.each(cases)("%s", async (_, measure, expected) => {
    const seen = await examine(sheets, [], { mapping: [asMapping(measure)] });
    expect(expected).toBeGreaterThan(0);
    expect(seen.value("new-customers", "2025-02")).toBeCloseTo(expected, 9);
    expect(await seen.shown([["new-customers", "2025-02"]])).toEqual([expect.closeTo(expected, 9)]);
  });

  test("a KPI with inputs from two tables, one with real dates and conditions, one with months as text", async () => {
    const complaint: KpiMapping = {
      kpi: "customer-churn-rate",
      confidence: "certain",
      confirmed: true,
      inputs: {
        customers_lost: {
          kind: "count",
          ...from,
          where: [{ ...status("resolved"), or: [status("waiting")] }],
        },
        customers_start: {
          kind: "first",
          source: "range:Customers!A1:C4",
          column: "Customers at period start",
        },
      },
    };
    const seen = await examine(sheets, [], { mapping: [complaint] });
    const lost = (of: readonly Ticket[]): number =>
      of.filter(({ status: s }) => /resolved|waiting/.test(s)).length;
    const figures = [
      ["2025-01", lost(inMonth(45658, 45689)) / 200],
      ["2025-02", lost(february) / 210],
      ["2025-03", lost(inMonth(45717, 45748)) / 190],
      ["2025-Q1", lost(tickets) / 200],
    ] as const;
    for (const [period, expected] of figures)
      expect([period, seen.value("customer-churn-rate", period)]).toEqual([
        period,
        expect.closeTo(expected, 9),
      ]);
    expect(await seen.shown(figures.map(([period]) => ["customer-churn-rate", period]))).toEqual(
      figures.map(([, expected]) => expect.closeTo(expected, 9))
    );
  });

  test("say which cells are blank and which hold text, with their addresses", async () => {
    const seen = await examine(sheets, [], {
      mapping: [asMapping({ kind: "average", ...from, column: "Rating" })],
    });
    const addresses = (wanted: (rating: Ticket["rating"]) => boolean): string[] =>
      tickets.flatMap(({ rating }, i) => (wanted(rating) ? [`E${i + 2}`] : []));
    const strays = seen.findings.find(({ kind, column }) => kind === "strays" && column === "Rating");
    expect(strays?.cells).toEqual(addresses((rating) => rating === "n/a" || rating === "5"));
    const blanks = seen.findings.find(({ kind, column }) => kind === "blanks" && column === "Rating");
    expect(blanks?.cells).toEqual(addresses((rating) => rating === ""));
    expect(seen.said).toContain("E7 “n/a”");
  });
});

import type { ShapePlan } from "../../plan/plan";
import { fishboneShapes } from "../fishbone/layout";
import { strategyMapShapes } from "../strategy-map/layout";
import { wordsIn } from "../words";
import type { DiagramContent, DiagramRecord } from "./diagram";
import type { Positions } from "./place";
import { statusOfText } from "./status-look";

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value).trim());

/** The drawing of some content, with shapes that the user has moved where they were put. */
export function draw(
  record: Pick<DiagramRecord, "kind" | "locale" | "origin">,
  { tables, problem }: DiagramContent,
  kept: Positions
): ShapePlan[] {
  const words = wordsIn(record.locale);
  if (record.kind === "fishbone") {
    const causes = tables[0]
      .map(([category, cause, kpi, status, lost]) => ({
        category: text(category),
        cause: text(cause),
        kpi: text(kpi),
        status: statusOfText(text(status)),
        lost: typeof lost === "number" ? lost : 0,
      }))
      .filter(({ cause, kpi }) => cause !== "" || kpi !== "");
    const points = (lost: number): string => words("pointsLost", { lost: lost.toFixed(1) });
    return fishboneShapes(problem, causes, record.origin, { points }, kept);
  }
  const objectives = tables[0]
    .map(([perspective, objective, kpi, status, attainment]) => ({
      perspective: text(perspective),
      objective: text(objective) || text(kpi),
      kpi: text(kpi) || text(objective),
      status: statusOfText(text(status)),
      attainment: typeof attainment === "number" ? `${(100 * attainment).toFixed(1)}%` : "",
    }))
    .filter(({ kpi }) => kpi !== "");
  const lanes = (["financial", "customer", "process", "learning"] as const).map((key) => words(key));
  const others = [...new Set(objectives.map(({ perspective }) => perspective))].filter(
    (lane) => !lanes.includes(lane)
  );
  const links = tables[1].map(([from, to]) => ({ from: text(from), to: text(to) }));
  return strategyMapShapes([...lanes, ...others], objectives, links, record.origin, kept);
}

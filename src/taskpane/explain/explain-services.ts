import type * as tools from "../../actions/explain/explain-tools";

export type {
  Definition,
  Explanation,
  ExplanationPart,
  ExplainStep,
  Place,
} from "../../actions/explain/explain-tools";

/** What the Explain view asks of the actions layer; fetched when the view is first opened. */
export type ExplainServices = Pick<typeof tools, "explain" | "watchCells" | "goToCells">;

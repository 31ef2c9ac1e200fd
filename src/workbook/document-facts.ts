import { runBatch } from "./batch";

/** What a workbook says of itself besides its cells. */
export interface DocumentFacts {
  readonly comments: number;
  /** Author, last author and company, those that are set. */
  readonly people: readonly string[];
}

/**
 * Comments and authors of the workbook. One request.
 *
 * @throws WorkbookError
 */
export async function readDocumentFacts(): Promise<DocumentFacts> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const properties = context.workbook.properties.load("author,company,lastAuthor");
    const comments = context.workbook.comments.load("items/id");
    await sync();
    const people = [properties.author, properties.lastAuthor, properties.company].filter(Boolean);
    return { comments: comments.items.length, people: [...new Set(people)] };
  });
  return result;
}

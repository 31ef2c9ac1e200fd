import type { Book } from "../book/book";
import { gridRender } from "./grid-render";

/** No calculation takes this long without the sheet being shown meanwhile. */
const LONGEST_MS = 10_000;

/**
 * Keeps the sheet as it was painted last while a request that asked for it is carried out and calculated: the
 * engine pauses for frames while it calculates, and each would paint a sheet that is not finished.
 */
export function attachPainting(book: Book): () => void {
  const { scene } = gridRender(book);
  const paint = scene.render.bind(scene);
  let isHeld = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  scene.render = (context) => (isHeld ? undefined : paint(context));
  // In manual mode what was written waits for a calculation that nobody has asked for.
  const release = (): void => {
    if (!isHeld) return;
    isHeld =
      book.calculation.isPending && book.calculation.mode === "automatic" && Date.now() - since < LONGEST_MS;
    clearTimeout(timer);
    if (isHeld) timer = setTimeout(release, since + LONGEST_MS - Date.now());
  };
  const stop = book.calculation.onDone(() => setTimeout(release, 0));
  book.holdPainting = () => {
    isHeld = true;
    since = Date.now();
    clearTimeout(timer);
    // The actions of a request follow each other without a pause: the timer's turn comes after the last.
    timer = setTimeout(release, 0);
  };
  return () => {
    clearTimeout(timer);
    stop();
    book.holdPainting = () => undefined;
  };
}

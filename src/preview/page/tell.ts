import { h } from "./dom";
import type { Say } from "./words";

/**
 * Tells a sentence that has to be taken note of. While one is shown, another is not. It comes when whoever asked for it
 * has done with the key that was pressed: the grid would wait for more of it.
 */
export const tell = (sentence: string, say: Say): void => void setTimeout(() => show(sentence, say), 0);

function show(sentence: string, say: Say): void {
  if (document.querySelector(".question.told")) return;
  const dialog = h(
    "dialog",
    { class: "question told", "aria-describedby": "told-text" },
    h("p", { id: "told-text" }, sentence),
    h(
      "div",
      { class: "cover-buttons" },
      h("button", { type: "button", class: "cover-button primary", onclick: () => dialog.close() }, say("ok"))
    )
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

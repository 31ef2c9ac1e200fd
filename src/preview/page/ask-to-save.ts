import { h } from "./dom";
import type { Say } from "./words";

export type SaveChoice = "save" | "discard" | "cancel";

/** Asks what is to become of changes that are not saved. Escape cancels. */
export function askToSave(name: string, say: Say): Promise<SaveChoice> {
  return new Promise((resolve) => {
    const button = (choice: SaveChoice, label: string, kind = "cover-button"): HTMLElement =>
      h("button", { type: "button", class: kind, onclick: () => dialog.close(choice) }, label);
    const dialog = h(
      "dialog",
      { class: "question", "aria-labelledby": "question-title", "aria-describedby": "question-text" },
      h("h2", { id: "question-title" }, say("saveChanges", { name })),
      h("p", { id: "question-text" }, say("saveChangesWhy")),
      h(
        "div",
        { class: "cover-buttons" },
        button("save", say("saveAndOpen"), "cover-button primary"),
        button("discard", say("discard")),
        button("cancel", say("cancel"))
      )
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "cancel") as SaveChoice);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

import { h } from "./dom";

/** Opens a file that is dropped anywhere on the page. */
export function acceptDrops(text: () => string, onFile: (file: File) => void): void {
  const words = h("p", {});
  const target = h("div", { class: "drop-target", hidden: true }, words);
  document.body.append(target);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener(
    "dragenter",
    (event) => {
      if (!hasFiles(event)) return;
      words.textContent = text();
      target.hidden = false;
    },
    true
  );
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("dragleave", () => (target.hidden = true));
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}

/**
 * npm run preview [-- BOOK.xlsx] [--manifest FILE] [--port N] [--no-open] [--lang zh-CN]
 *
 * A workbook in the browser with the built add-in docked beside it, for those without Excel at
 * hand. Serves on the loopback address only.
 */
import path from "node:path";
import { openBrowser } from "../src/preview/server/open-browser";
import { readOptions, usage } from "../src/preview/server/options";
import { Refusal } from "../src/preview/server/refusal";
import { startPreview } from "../src/preview/server/start";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return void process.stdout.write(usage);
  const say = (line: string): void => console.log(line);
  const preview = await startPreview(options, path.resolve(__dirname, ".."), say);
  say(`Preview: ${preview.url}`);
  say("Stop it with Ctrl+C.");
  if (options.open && !(await openBrowser(preview.url)))
    say("No browser could be opened: open the address above in one.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(error instanceof Refusal ? 2 : 1);
});

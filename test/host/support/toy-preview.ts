/**
 * The preview's server and page with the toy workbook in the place of the grid, so that tests of
 * the frame protocol are quick and fail for no other reason.
 *
 * tsx toy-preview.ts --port 0 --no-open [--manifest FILE] [BOOK.xlsx] …
 */
import { build, type Plugin } from "esbuild";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findAddin } from "../../../src/preview/server/addin";
import { listen } from "../../../src/preview/server/listen";
import { readOptions } from "../../../src/preview/server/options";
import { answer } from "../../../src/preview/server/routes";

const toyGrid: Plugin = {
  name: "toy grid",
  setup(bundle) {
    bundle.onResolve({ filter: /workbook\/(browser|xlsx)$/ }, () => ({
      path: path.resolve(__dirname, "toy-page.ts"),
    }));
  },
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options?.manifest) throw new Error("--manifest is missing");
  const pageFolder = await mkdtemp(path.join(os.tmpdir(), "toy-preview-"));
  await build({
    entryPoints: { page: path.resolve(__dirname, "../../../src/preview/page/main.ts") },
    outdir: pageFolder,
    bundle: true,
    splitting: true,
    format: "esm",
    logLevel: "error",
    plugins: [toyGrid],
  });
  const addin = await findAddin(options.manifest, options.dist);
  const { locale, theme, genuine, book } = options;
  const { url } = await listen(
    (request, response) =>
      void answer({ addin, pageFolder, book, locale, theme, genuine }, request, response),
    options.port
  );
  console.log(`${url}/preview/`);
}

void main();

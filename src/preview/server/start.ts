import type { Server } from "node:http";
import path from "node:path";
import { findAddin } from "./addin";
import { ensureBuilt } from "./addin-build";
import { checkBook } from "./book";
import { isFile } from "./files";
import { listen } from "./listen";
import type { PreviewOptions } from "./options";
import { bundlePage } from "./page-bundle";
import { answer, type Site } from "./routes";

export interface RunningPreview {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the preview's server: checks what was asked for, builds what is not fresh, listens.
 *
 * @param root the project's folder
 * @throws {Refusal} with a sentence for the person, before anything listens
 */
export async function startPreview(
  options: PreviewOptions,
  root: string,
  say: (line: string) => void
): Promise<RunningPreview> {
  const addin = await findAddin(
    options.manifest ?? path.join(root, "manifest.xml"),
    options.dist ?? (options.manifest ? undefined : path.join(root, "dist"))
  );
  if (options.book) await checkBook(options.book);
  const sample = path.join(root, `assets/sample${options.locale === "zh-CN" ? "-zh-CN" : ""}.xlsx`);
  const book = options.book ?? ((await isFile(sample)) ? sample : undefined);
  // The port comes before the builds: a person whose port is taken is not to wait for them.
  let site: Site | undefined;
  const { server, url } = await listen((request, response) => {
    if (!site) return void response.writeHead(503).end();
    answer(site, request, response).catch((error: unknown) => {
      say(`${request.url}: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  }, options.port);
  try {
    const [pageFolder] = await Promise.all([
      bundlePage(root, say),
      options.manifest || options.dist ? undefined : ensureBuilt(root, say),
    ]);
    site = {
      addin,
      pageFolder,
      book,
      locale: options.locale,
      theme: options.theme,
      genuine: options.genuine,
    };
  } catch (error) {
    await close(server);
    throw error;
  }
  return { url: `${url}/preview/`, close: () => close(server) };
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

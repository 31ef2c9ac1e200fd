import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { addinFile, type Addin } from "./addin";
import { contentType } from "./content-types";
import { fileWithin, fileWithinAnyCase } from "./files";
import { officeJsFolder, officeJsPath, rewriteOfficeJs } from "./office-js";
import { pageHtml, type PageConfig } from "./page-html";

/** What a server of the preview serves. */
export interface Site {
  readonly addin: Addin;
  readonly pageFolder: string;
  /** Undefined for an empty workbook. */
  readonly book?: string;
  readonly locale?: string;
  readonly theme?: string;
  readonly genuine: boolean;
}

const prefix = "/preview/";

/** Answers one request: the preview's own files under its prefix, and the add-in's files everywhere else. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request.headers.host)) return end(response, 403, "Forbidden");
  const pathname = pathOf(request.url);
  if (pathname === undefined || (request.method !== "GET" && request.method !== "HEAD"))
    return end(response, 400, "Bad request");
  if (pathname === "/" || pathname === prefix.slice(0, -1)) return redirect(response, prefix);
  if (pathname === prefix) return send(response, "index.html", pageHtml(configOf(site)));
  if (pathname === `${prefix}manifest.xml`) return send(response, "manifest.xml", site.addin.manifest);
  if (pathname === `${prefix}book.xlsx` && site.book) return sendFile(response, site.book);
  if (pathname.startsWith(officeJsPath))
    return sendFile(response, await fileWithinAnyCase(officeJsFolder(), pathname.slice(officeJsPath.length)));
  if (pathname.startsWith(prefix))
    return sendFile(response, await fileWithin(site.pageFolder, pathname.slice(prefix.length)));
  return sendFile(response, await addinFile(site.addin, pathname));
}

/** A page elsewhere may point a name of its own to this machine's address; what it asks for then carries that name. */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");

const configOf = (site: Site): PageConfig => ({
  manifestUrl: `${prefix}manifest.xml`,
  bookUrl: site.book && `${prefix}book.xlsx`,
  bookName: site.book ? path.basename(site.book) : "Book1.xlsx",
  locale: site.locale,
  theme: site.theme,
  genuine: site.genuine,
});

function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined; // not a well-formed address: answered as a bad request
  }
}

async function sendFile(response: ServerResponse, file: string | undefined): Promise<void> {
  if (!file) return end(response, 404, "Not found");
  const bytes = await readFile(file);
  return send(response, file, /\.html?$/i.test(file) ? rewriteOfficeJs(bytes.toString("utf8")) : bytes);
}

/** Nothing is cached by the browser: a rebuilt add-in is there after a reload. */
function send(response: ServerResponse, name: string, content: string | Buffer): void {
  response.writeHead(200, {
    "content-type": contentType(name),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(content);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

function end(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(message);
}

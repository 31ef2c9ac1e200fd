import path from "node:path";

/** Where the installed library is served, under the preview's own prefix. */
export const officeJsPath = "/preview/office-js/";

/** The folder of the installed library. */
export const officeJsFolder = (): string =>
  path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const publishedAddress = /https?:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\//gi;

/**
 * A page that loads Office.js from Microsoft's content network, loading it from here instead.
 *
 * @example
 * rewriteOfficeJs('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">')
 * // '<script src="/preview/office-js/office.js">'
 */
export const rewriteOfficeJs = (html: string): string => html.replace(publishedAddress, officeJsPath);

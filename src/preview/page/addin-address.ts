/**
 * An address of the manifest as this page reaches it: the server serves the add-in's files from
 * the page's own origin, whatever host the manifest names.
 *
 * @example addinAddress("https://localhost:3000/taskpane.html?x=1")  // "http://127.0.0.1:3100/taskpane.html?x=1"
 */
export function addinAddress(url: string): string {
  const { pathname, search, hash } = new URL(url, location.origin);
  return `${location.origin}${pathname}${search}${hash}`;
}

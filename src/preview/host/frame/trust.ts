/**
 * Answers, for this page's own origin, the question that the library puts to a person when the
 * host is not served over https: whether to trust it. The library stores the answer under this
 * name, per host name, in the origin that it was loaded from, which here is the same.
 *
 * Without it every newcomer to the local preview would meet a prompt about a page of their own machine.
 */
export function trustThisOrigin(): void {
  if (window.location.protocol === "https:") return;
  window.localStorage.setItem(
    `OfficeJSTrustKeyV2_http_${window.location.hostname}`,
    JSON.stringify({ Result: 1 })
  );
}

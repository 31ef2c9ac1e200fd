/** What the server tells the page. */
export interface PageConfig {
  readonly manifestUrl: string;
  readonly bookUrl?: string;
  readonly bookName: string;
  readonly locale?: string;
  readonly theme?: string;
  readonly genuine: boolean;
}

/** The page that holds grid, ribbon and pane; everything it shows is drawn by its script. */
export const pageHtml = (config: PageConfig): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Preview</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/preview/page.css">
    <script type="application/json" id="preview-config">${JSON.stringify(config).replace(/</g, "\\u003c")}</script>
    <script type="module" src="/preview/page.js"></script>
  </head>
  <body></body>
</html>
`;

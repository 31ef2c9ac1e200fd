/**
 * The add-in's build: what Excel loads. The preview is bundled apart (scripts/preview.ts).
 *
 * Three entries on one page (shared runtime): `functions` is loaded first, so that formulas
 * calculate before the pane is drawn; `more-functions` brings what they say and the dictionary;
 * `taskpane` depends on both and loads its views lazily.
 * Office.js is never bundled: the page loads it from Microsoft's content network.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const FunctionsPlugin = require("./scripts/functions-plugin");
const HelpPlugin = require("./scripts/help-plugin");
const NoticesPlugin = require("./scripts/notices-plugin");
const { developmentUrl, siteUrl } = require("./scripts/site");

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const url = siteUrl(env);
  const sources = path.resolve(__dirname, "src");
  const functions = await FunctionsPlugin.create({ baseUrl: url });
  return {
    mode,
    context: __dirname,
    devtool: production ? false : "source-map",
    entry: {
      functions: "./src/functions/functions.ts",
      "more-functions": { import: "./src/functions/more-functions.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: ["functions", "more-functions"] },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Pure layers: what a chunk does not use of their index is left to the chunks that do.
        { include: ["core", "catalog"].map((layer) => path.join(sources, layer)), sideEffects: false },
        {
          test: /\.tsx?$/,
          include: sources,
          use: [functions.loader, { loader: "ts-loader", options: { transpileOnly: true } }],
        },
        {
          // Plain data that takes the whole registry to compute: its value instead.
          include: [
            path.join(sources, "functions", "help", "guides.ts"),
            path.join(sources, "functions", "registry", "registered.ts"),
          ],
          enforce: "post",
          use: path.resolve(__dirname, "scripts", "evaluate-loader.js"),
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    plugins: [
      functions,
      await HelpPlugin.create(),
      new NoticesPlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "more-functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/shortcuts.json", to: "shortcuts.json" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
    ],
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: production ? "errors-warnings" : "minimal",
    devServer: {
      port: 3000,
      server: { type: "https", options: production ? {} : await developmentCertificates() },
      headers: { "Access-Control-Allow-Origin": "*" },
      hot: true,
    },
  };
};

/** Trusted certificates for the development server; only `webpack serve` asks for them. */
async function developmentCertificates() {
  if (!process.argv.includes("serve")) return {};
  const certificates = require("office-addin-dev-certs");
  const { ca, key, cert } = await certificates.getHttpsServerOptions();
  return { ca, key, cert };
}

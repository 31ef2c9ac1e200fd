/**
 * Writes functions.json (English) and functions-zh-CN.json beside the bundle, and appends the
 * associations of the custom functions to the modules that declare them. Both come from
 * scripts/functions-metadata.mjs, which reads the functions' own declarations.
 */
const path = require("node:path");

class FunctionsPlugin {
  static async create(options) {
    const { functionsMetadata } = await import("./functions-metadata.mjs");
    return new FunctionsPlugin(await functionsMetadata(options));
  }

  constructor(metadata) {
    this.metadata = metadata;
    this.loader = {
      loader: path.resolve(__dirname, "associate-loader.js"),
      options: { associations: metadata.associations },
    };
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const files = { "functions.json": this.metadata.en, "functions-zh-CN.json": this.metadata.zh };
          for (const [name, content] of Object.entries(files))
            compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      );
    });
  }
}

module.exports = FunctionsPlugin;

/** Writes help.html with its style and script beside the add-in, so that Excel's own help link finds it. */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const assets = path.resolve(__dirname, "..", "assets", "help");

class HelpPlugin {
  static async create() {
    const { helpPage } = await import("./help-page.mjs");
    return new HelpPlugin(await helpPage());
  }

  constructor(page) {
    this.files = { "help.html": page };
    for (const name of ["help.css", "help-article.css", "help.js"])
      this.files[name] = readFileSync(path.join(assets, name), "utf8");
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "HelpPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, content] of Object.entries(this.files))
            compilation.emitAsset(name, new sources.RawSource(content));
        }
      );
    });
  }
}

module.exports = HelpPlugin;

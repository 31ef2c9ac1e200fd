/**
 * Replaces a module of constants by their values, computed now: what it takes to compute them is
 * then no part of the chunk. For modules of `src/functions` whose exports are plain data.
 */
const path = require("node:path");

module.exports = function evaluate() {
  const done = this.async();
  const functions = path.resolve(__dirname, "..", "src", "functions");
  this.addContextDependency(functions);
  import("./functions-metadata.mjs")
    .then(({ load }) => load(path.relative(functions, this.resourcePath)))
    .then((exported) =>
      Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    )
    .then((lines) => done(null, `${lines.join("\n")}\n`), done);
};

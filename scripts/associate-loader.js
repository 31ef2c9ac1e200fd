/** Appends `associate(id, function)` for every custom function that a module declares. */
const path = require("node:path");

module.exports = function associate(source) {
  const { associations } = this.getOptions();
  if (path.basename(path.dirname(this.resourcePath)) !== "functions") return source;
  const own = associations.filter(({ functionName }) =>
    new RegExp(`^(export )?function ${functionName}\\(`, "m").test(source)
  );
  if (own.length === 0) return source;
  const lines = own.map(({ functionName, id }) => `associate(${JSON.stringify(id)}, ${functionName});`);
  return `${source}\nimport { associate } from "./associated";\n${lines.join("\n")}\n`;
};

/**
 * Writes third-party-notices.txt beside the add-in: every package whose code the build contains, with
 * its licence. Most of these licences ask that their text goes with every copy.
 */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const file = "third-party-notices.txt";
const rule = "-".repeat(80);

class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "NoticesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => compilation.emitAsset(file, new sources.RawSource(notices(packagesOf(compilation))))
      );
    });
  }
}

/** The folders of the packages with a module in some chunk, each once. */
function packagesOf(compilation) {
  const resources = [...compilation.modules]
    .filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => (module.modules ? [...module.modules] : [module]))
    .map((module) => module.resource)
    .filter((resource) => resource?.includes(`${path.sep}node_modules${path.sep}`));
  return [...new Set(resources.map(packageFolder))];
}

/** The innermost folder above a file whose package.json names a package. */
function packageFolder(resource) {
  let folder = path.dirname(resource.split("?")[0]);
  while (!isPackage(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`${resource} belongs to no package.`);
    folder = parent;
  }
  return folder;
}

const isPackage = (folder) => {
  const manifest = path.join(folder, "package.json");
  return existsSync(manifest) && "version" in JSON.parse(readFileSync(manifest, "utf8"));
};

function notices(folders) {
  const entries = folders
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const head =
    "KPI Scorecard contains code of the packages below. Each is used under its own licence.\n" +
    "KPI 计分卡包含以下软件包的代码，各自适用其许可证。\n";
  return [head, ...entries.map(notice)].join(`\n${rule}\n`);
}

function notice({ folder, name, version, license }) {
  if (typeof license !== "string") throw new Error(`${name} names no licence in its package.json.`);
  return `${name} ${version} (${license})\n\n${licenceText(folder, name, license)}\n`;
}

/**
 * The licence's text as the package brings it. Some packages of a family leave the file out; the
 * text is then that of a neighbour of the same publisher and licence.
 */
function licenceText(folder, name, license) {
  const own = licenceFile(folder);
  if (own) return own;
  const scope = path.dirname(folder);
  const neighbour = readdirSync(scope)
    .map((each) => path.join(scope, each))
    .filter((each) => name.startsWith("@") && isPackage(each))
    .find(
      (each) =>
        JSON.parse(readFileSync(path.join(each, "package.json"), "utf8")).license === license &&
        licenceFile(each)
    );
  if (neighbour) return licenceFile(neighbour);
  throw new Error(`${name} (${license}) brings no text of its licence: add it, or do without the package.`);
}

function licenceFile(folder) {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
  return name && readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

module.exports = NoticesPlugin;

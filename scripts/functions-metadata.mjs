/**
 * The metadata of the custom functions, as Excel reads it: `functions.json` in English and in Chinese.
 *
 * The declarations in `src/functions` are read by Microsoft's generator. What it cannot know is
 * put in afterwards from the functions' registry and texts: that errors are let in, the choices of
 * the options, the help addresses, and the Chinese descriptions.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(require.resolve("../package.json")));
const sources = path.join(root, "src", "functions");

/**
 * @param {{ baseUrl?: string }} [options] the address that the add-in is served from, ending in a slash
 * @returns {Promise<{ en: object, zh: object, associations: { functionName: string, id: string }[] }>}
 */
export async function functionsMetadata({ baseUrl = "https://localhost:3000/" } = {}) {
  const { registry, options, functionText, parameterText, optionText, enumId } = await load("describe.ts");
  const generated = await generate(declaringFiles());
  const order = new Map(registry.map(({ name }, i) => [name, i]));
  const declared = JSON.parse(generated.metadataJson).functions;
  declared.sort((a, b) => order.get(a.id) - order.get(b.id));

  const inLanguage = (language) => ({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: declared.map((declaration) => describe(declaration, language)),
    enums: Object.entries(options).map(([name, words]) => ({
      id: enumId(name),
      type: "string",
      values: words.map(({ word, zh }) => ({
        name: language === "zh" ? zh[0] : word,
        stringValue: language === "zh" ? zh[0] : word,
        tooltip: optionText(name, word)[language],
      })),
    })),
  });

  function describe({ id, name, parameters, result, ...rest }, language) {
    const entry = registry.find((one) => one.name === id);
    return {
      ...rest,
      id,
      name,
      description: functionText(id)[language],
      helpUrl: new URL(`help.html#${id.toLowerCase()}`, baseUrl).href,
      parameters: parameters.map((parameter, i) => describeParameter(entry, parameter, i, language)),
      result,
    };
  }

  function describeParameter(entry, parameter, index, language) {
    const { name, options: choices } = entry.parameters[index];
    return {
      ...parameter,
      name,
      description: parameterText(entry.name, name)[language],
      ...(choices ? { customEnumId: enumId(choices) } : {}),
    };
  }

  const associations = generated.associate
    .map(({ functionName, id }) => ({ functionName, id }))
    .sort((a, b) => order.get(a.id) - order.get(b.id));
  return { en: inLanguage("en"), zh: inLanguage("zh"), associations };
}

/** The modules that declare custom functions. */
const declaringFiles = () =>
  readdirSync(sources).filter((file) => readIfModule(file).includes("@customfunction"));

const readIfModule = (file) => (file.endsWith(".ts") ? readFileSync(path.join(sources, file), "utf8") : "");

/** Microsoft's generator over our declarations; what it objects to stops the build. */
async function generate(files) {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
  const result = await generateCustomFunctionsMetadata(files.map((file) => path.join(sources, file)));
  if (result.errors.length > 0)
    throw new Error(`The custom functions' declarations: ${result.errors.join("; ")}`);
  return result;
}

/** A module of `src/functions` with all it imports, compiled in memory. */
export async function load(file) {
  const { build } = require("esbuild");
  const bundle = await build({
    entryPoints: [path.join(sources, file)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "silent",
  });
  const loaded = { exports: {} };
  new Function("module", "exports", bundle.outputFiles[0].text)(loaded, loaded.exports);
  return loaded.exports;
}

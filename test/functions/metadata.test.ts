import { readFileSync } from "node:fs";
import path from "node:path";
import { enumId } from "../../src/functions/describe";
import { entryOf, options, registry } from "../../src/functions/registry";
import { functionText, parameterText } from "../../src/functions/texts";
import { functionTable } from "../../src/functions/call";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: object;
    readonly parameters: readonly Readonly<Record<string, unknown>>[];
    readonly result: { readonly dimensionality?: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly Record<string, string>[];
  }[];
}

let en: Metadata;
let zh: Metadata;
let associations: { functionName: string; id: string }[];

beforeAll(async () => {
  const { functionsMetadata } = await import("../../scripts/functions-metadata.mjs");
  const made = await functionsMetadata({ baseUrl: "https://addin.example/kpi/" });
  en = made.en as Metadata;
  zh = made.zh as Metadata;
  associations = made.associations;
});

describe("The metadata of the functions", () => {
  test("holds every function of the registry and no other, in both languages", () => {
    const names = registry.map(({ name }) => name);
    expect(en.functions.map(({ id }) => id)).toEqual(names);
    expect(zh.functions.map(({ id }) => id)).toEqual(names);
    expect(en.functions.map(({ name }) => name)).toEqual(names);
    expect(associations.map(({ id }) => id)).toEqual(names);
  });

  test("has the arguments of the registry, in order, all of type any", () => {
    const matrices = ["element", "series", "list", "matrix", "inputs", "reference"];
    for (const [i, { parameters }] of registry.entries()) {
      expect(
        en.functions[i].parameters.map(
          ({ name, type, optional, dimensionality, repeating, customEnumId }) => ({
            name,
            type,
            optional,
            dimensionality,
            repeating,
            customEnumId,
          })
        )
      ).toEqual(
        parameters.map(({ name, kind, required, options: option }) => ({
          name,
          type: "any",
          optional: required ? undefined : true,
          dimensionality: matrices.includes(kind) ? "matrix" : undefined,
          repeating: kind === "inputs" ? true : undefined,
          customEnumId: option && enumId(option),
        }))
      );
    }
  });

  test("says that a result spills exactly where it does", () => {
    for (const [i, { name, result, parameters }] of registry.entries()) {
      const spills =
        result !== "cell" || parameters.some(({ kind }) => kind === "element" || kind === "inputs");
      expect([name, en.functions[i].result.dimensionality]).toEqual([name, spills ? "matrix" : undefined]);
    }
  });

  test("lets errors in, and no custom data", () => {
    for (const metadata of [en, zh]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      expect(metadata.allowCustomDataForDataTypeAny).toBe(false);
    }
  });

  test("has no volatile or streaming function, and only one that is asynchronous asks for addresses", () => {
    for (const [i, { asynchronous }] of registry.entries())
      expect(en.functions[i].options).toEqual(
        asynchronous ? { requiresAddress: true, requiresParameterAddresses: true } : undefined
      );
    expect(registry.filter(({ asynchronous }) => asynchronous).map(({ name }) => name)).toEqual(["EXPLAIN"]);
  });

  test("describes functions and arguments in each language", () => {
    for (const [i, { name, parameters }] of registry.entries()) {
      expect(en.functions[i].description).toBe(functionText(name)!.en);
      expect(zh.functions[i].description).toBe(functionText(name)!.zh);
      expect(zh.functions[i].description).toMatch(/[\u4e00-\u9fff]/);
      for (const [j, parameter] of parameters.entries()) {
        expect(en.functions[i].parameters[j].description).toBe(parameterText(name, parameter.name)!.en);
        expect(zh.functions[i].parameters[j].description).toBe(parameterText(name, parameter.name)!.zh);
        expect(zh.functions[i].parameters[j].description).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  test("fits what Excel shows: descriptions of at most 255 characters", () => {
    for (const metadata of [en, zh])
      for (const { description, parameters } of metadata.functions)
        for (const text of [description, ...parameters.map((parameter) => parameter.description as string)])
          expect(text.length).toBeLessThanOrEqual(255);
  });

  test("gives each function a help address on the add-in's own site", () => {
    for (const { id, helpUrl } of zh.functions)
      expect(helpUrl).toBe(`https://addin.example/kpi/help.html#${id.toLowerCase()}`);
  });

  test("offers the words of each option, which the option takes", () => {
    for (const metadata of [en, zh]) {
      expect(metadata.enums.map(({ id }) => id)).toEqual(
        Object.keys(options).map((name) => enumId(name as keyof typeof options))
      );
      for (const { id, type, values } of metadata.enums) {
        expect(type).toBe("string");
        expect(id).toMatch(/^[A-Za-z][\w.]{2,63}$/);
        for (const value of values)
          expect(Object.keys(value).sort()).toEqual(["name", "stringValue", "tooltip"]);
      }
    }
    expect(en.enums[0].values).toEqual([
      { name: "higher", stringValue: "higher", tooltip: "More is better." },
      { name: "lower", stringValue: "lower", tooltip: "Less is better." },
    ]);
    expect(zh.enums[0].values[1].stringValue).toBe("越低越好");
  });

  test("associates each id with the declaration that the function table calls", () => {
    const called = associations.filter(({ id }) => !entryOf(id)!.asynchronous);
    expect([...functionTable().keys()].sort()).toEqual(called.map(({ id }) => `KPI.${id}`).sort());
    for (const { functionName, id } of associations) expect(functionName.toUpperCase()).toBe(id);
  });
});

test("The declarations say in English what the texts say", async () => {
  const { generateCustomFunctionsMetadata } = await import("custom-functions-metadata");
  const folder = path.join(__dirname, "../../src/functions");
  const files = [
    ...new Set(registry.map(({ family }) => family)),
    "monitoring",
    "judging",
    "working",
    "define",
    "explaining",
  ].map((name) => path.join(folder, `${name}.ts`));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  for (const { id, description, parameters } of (JSON.parse(metadataJson) as Metadata).functions) {
    expect(description).toBe(functionText(id)!.en);
    const entry = registry.find(({ name }) => name === id)!;
    expect(parameters.map((parameter) => parameter.description)).toEqual(
      entry.parameters.map(({ name }) => parameterText(id, name)!.en)
    );
  }
});

describe("Signatures only grow", () => {
  const released = JSON.parse(readFileSync(path.join(__dirname, "signatures.json"), "utf8")) as Record<
    string,
    string[]
  >;
  const signatureOf = (name: string): string[] | undefined =>
    registry
      .find((entry) => entry.name === name)
      ?.parameters.map(
        ({ name: parameter, kind, type, required, default: byDefault, options: option }) =>
          `${required ? parameter : `[${parameter}]`} ${kind} ${type}${option ? ` ${options[option].map(({ word }) => word).join("|")}` : ""}${byDefault === undefined ? "" : ` = ${byDefault}`}`
      );

  test.each(Object.keys(released))(
    "KPI.%s keeps its arguments, and what it adds is optional and at the end",
    (name) => {
      const signature = signatureOf(name);
      expect(signature?.slice(0, released[name].length)).toEqual(released[name]);
      for (const added of signature!.slice(released[name].length)) expect(added).toMatch(/^\[/);
    }
  );
});

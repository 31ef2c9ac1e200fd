import { readdirSync } from "node:fs";
import path from "node:path";
import { importsOf, projectRoot, readSource, sourceFiles } from "./support/sources";

/** Who may import whom at run time; types of `alsoTypes` besides. The law of the house. */
const law: Record<string, { readonly may: readonly string[]; readonly alsoTypes?: readonly string[] }> = {
  core: { may: [] },
  i18n: { may: [], alsoTypes: ["core"] },
  catalog: { may: [], alsoTypes: ["core", "i18n"] },
  plan: { may: [], alsoTypes: ["core"] },
  // Twins know the functions by their registry, and the dictionary's KPIs by their expressions.
  formula: { may: ["core", "catalog", "functions"] },
  scorecard: { may: ["core", "catalog", "plan", "formula", "i18n"], alsoTypes: ["audit"] },
  audit: { may: ["core", "catalog", "plan", "formula", "i18n"] },
  functions: { may: ["core", "catalog", "formula", "i18n"], alsoTypes: ["workbook"] },
  workbook: { may: ["plan", "i18n"], alsoTypes: ["audit"] },
  actions: {
    may: ["core", "catalog", "plan", "formula", "scorecard", "audit", "functions", "workbook", "i18n"],
  },
  taskpane: {
    may: ["actions", "catalog", "i18n"],
    alsoTypes: ["core", "plan", "scorecard", "audit", "functions", "workbook", "formula"],
  },
  preview: { may: [] },
  cli: {
    may: [
      "core",
      "catalog",
      "plan",
      "formula",
      "scorecard",
      "audit",
      "functions",
      "workbook",
      "actions",
      "i18n",
      "preview",
    ],
  },
};

/** Single files that may import single others: the function that reads the cell it explains. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  "src/functions/explain/read-and-explain.ts": ["src/workbook/read-cell"],
};

const layerOf = (file: string): string => file.split("/")[1];
const files = sourceFiles("src");

describe("The import law", () => {
  test("covers every layer there is", () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in law))).toEqual([]);
  });

  test.each(Object.keys(law))("src/%s imports only what it may", (layer) => {
    const { may, alsoTypes = [] } = law[layer];
    const breaches = files
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => target?.startsWith("src/"))
          .filter(({ target, typeOnly }) => {
            const other = layerOf(target!);
            if (!typeOnly && exceptions[file]?.includes(target!)) return false;
            return other !== layer && !may.includes(other) && !(typeOnly && alsoTypes.includes(other));
          })
          .map(({ specifier }) => `${file} imports ${specifier}`)
      );
    expect(breaches).toEqual([]);
  });

  test("the Office host imports nothing of the add-in and nothing of our grid", () => {
    const breaches = files
      .filter((file) => file.startsWith("src/preview/host/"))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => target && !target.startsWith("src/preview/host/"))
          .map(({ specifier }) => `${file} imports ${specifier}`)
      );
    expect(breaches).toEqual([]);
  });

  test("there are no circles", () => {
    const graph = new Map(
      files.map((file) => [
        file.replace(/\.tsx?$/, ""),
        importsOf(file)
          .filter(({ typeOnly, target }) => !typeOnly && target)
          .map(({ target }) => target!),
      ])
    );
    const resolve = (target: string): string => (graph.has(target) ? target : `${target}/index`);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (node: string, trail: readonly string[]): void => {
      if (trail.includes(node)) {
        circles.push([...trail.slice(trail.indexOf(node)), node].join(" → "));
        return;
      }
      if (done.has(node)) return;
      for (const next of graph.get(node) ?? []) visit(resolve(next), [...trail, node]);
      done.add(node);
    };
    for (const node of graph.keys()) visit(node, []);
    expect(circles).toEqual([]);
  });

  test("nothing leaves the repository's own folder", () => {
    const breaches = [...files, ...sourceFiles("test"), ...sourceFiles("scripts")].flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target?.startsWith("..") || target?.startsWith("shared/"))
        .map(({ specifier }) => `${file} imports ${specifier}`)
    );
    expect(breaches).toEqual([]);
  });
});

describe("What a file gives to others", () => {
  test("is used: by another file, by a script or a test, or in the file itself", () => {
    const scripts = readdirSync(path.join(projectRoot, "scripts"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(m?js|ts)$/.test(name))
      .map((name) => `scripts/${name}`);
    const texts = new Map(
      [...files, ...sourceFiles("test"), ...scripts].map((file) => [file, readSource(file)])
    );
    const usedIn = new Map<string, Set<string>>();
    for (const [file, text] of texts)
      for (const word of text.match(/[A-Za-z_$][\w$]*/g) ?? [])
        usedIn.set(word, (usedIn.get(word) ?? new Set()).add(file));
    const idle = files.flatMap((file) => {
      const text = texts.get(file)!;
      const names = text.matchAll(
        /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm
      );
      return [...names]
        .map((match) => match[1])
        .filter(
          (name) => usedIn.get(name)!.size === 1 && text.split(new RegExp(`\\b${name}\\b`)).length === 2
        )
        .map((name) => `${file}: ${name}`);
    });
    expect(idle).toEqual([]);
  });
});

describe("Office.js", () => {
  /** Uses of the globals in code: comments and text do not count. */
  const uses = (file: string): boolean =>
    /(?<![\w."'`])(?:Excel|Office)\.[A-Za-z]/.test(
      readSource(file)
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/\/\/.*$/gm, "")
        .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    );

  test("is called by the workbook layer alone", () => {
    const others = files.filter(
      (file) => !file.startsWith("src/workbook/") && !file.startsWith("src/preview/")
    );
    expect(others.filter(uses)).toEqual([]);
  });

  test("is never imported into what is built for Excel", () => {
    const importing = files.filter((file) =>
      importsOf(file).some(({ specifier }) => specifier.startsWith("@microsoft/office-js"))
    );
    expect(importing).toEqual([]);
  });
});

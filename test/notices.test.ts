import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { importsOf, projectRoot, sourceFiles } from "./support/sources";

const file = path.join(projectRoot, "dist", "third-party-notices.txt");

/** "@scope/name/part" → "@scope/name". */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** The packages that the add-in imports at run time; the preview and the command line are not built for Excel. */
const imported = [
  ...new Set(
    sourceFiles("src")
      .filter((source) => !/^src\/(preview|cli)\//.test(source))
      .flatMap((source) => importsOf(source).filter(({ typeOnly, target }) => !typeOnly && !target))
      .map(({ specifier }) => packageOf(specifier))
  ),
  // An index of the packages that hold its components, and no code of its own.
].filter((name) => name !== "@fluentui/react-components");

beforeAll(() => {
  if (!existsSync(file)) throw new Error("dist/ is missing: run `npm run build` first");
});

describe("The notices that go with the built add-in", () => {
  test.each(imported)("name %s with its version and the text of its licence", (name) => {
    const { version, license } = JSON.parse(
      readFileSync(path.join(projectRoot, "node_modules", name, "package.json"), "utf8")
    ) as { readonly version: string; readonly license: string };
    const notice = readFileSync(file, "utf8")
      .split(/^-{80}$/m)
      .find((each) => each.startsWith(`\n${name} ${version} (${license})\n`));
    expect(notice).toMatch(/Copyright|Permission is hereby granted/);
  });

  test.each(imported)("name %s, which is a dependency and no tool of development", (name) => {
    const { dependencies } = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(Object.keys(dependencies)).toContain(name);
  });

  test("name the packages behind the components, too", () => {
    for (const name of ["@fluentui/react-button", "@griffel/core", "tabster", "react-dom", "scheduler"])
      expect(readFileSync(file, "utf8")).toContain(`\n${name} `);
  });

  test("cover permissive licences only", () => {
    const licences = [...readFileSync(file, "utf8").matchAll(/^@?[\w./-]+ \d[\w.-]* \(([^)]+)\)$/gm)];
    expect(licences.length).toBeGreaterThan(20);
    expect(new Set(licences.map((match) => match[1]))).toEqual(new Set(["MIT"]));
  });
});

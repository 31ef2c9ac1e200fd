import { readFileSync } from "node:fs";
import path from "node:path";
import { commandActions } from "../../src/actions/command-actions";
import { actions } from "../../src/actions/registry";
import { projectRoot, readSource, sourceFiles } from "../support/sources";

const manifest = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");
const shortcuts = JSON.parse(readFileSync(path.join(projectRoot, "assets", "shortcuts.json"), "utf8")) as {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
};
const associated = commandActions.map(({ id }) => id);

describe("What a user can do", () => {
  test("stands in one registry, each action once", () => {
    const written = sourceFiles("src/actions").flatMap((file) =>
      [...readSource(file).matchAll(/^export const \w+: Action\b[\s\S]*?^ {2}id: "(\w+)"/gm)].map(
        (match) => match[1]
      )
    );
    expect(actions.map(({ id }) => id).sort()).toEqual(written.sort());
  });

  test.each(actions)("$id is named and described in both languages", ({ label, description }) => {
    for (const { en, zh } of [label, description]) {
      expect(en).toMatch(/^[A-Z]/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test("includes every command of the ribbon and the cell's menu", () => {
    const commands = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((id) => !associated.includes(id))).toEqual([]);
    expect(associated.filter((id) => !actions.some((action) => action.id === id))).toEqual([]);
  });
});

describe("The keyboard shortcuts", () => {
  test("are named in the manifest, and run commands that there are", () => {
    expect(manifest).toContain('<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>');
    expect(shortcuts.actions.map(({ id }) => id).filter((id) => !associated.includes(id))).toEqual([]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
  });

  test("take a key of their own each, on Windows and on a Mac", () => {
    for (const on of ["default", "mac"] as const) {
      const keys = shortcuts.shortcuts.map(({ key }) => key[on]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+(Alt|Option)\+[A-Z]$/);
    }
  });

  test("are named in both languages", () => {
    for (const { name } of shortcuts.actions) expect(name).toMatch(/^[A-Z][\w ]+ · \p{Script=Han}+$/u);
  });
});

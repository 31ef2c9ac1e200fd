import { rules } from "../../src/audit";
import { kpis, templates } from "../../src/catalog";
import { registry } from "../../src/functions/registry";
import { kpi, runInProcess } from "./support";

const listed = (what: string, ...args: string[]) => JSON.parse(kpi(["list", what, "--json", ...args]).stdout);

describe("kpi list", () => {
  test("gives every KPI, template and function, as JSON and nothing else", () => {
    expect(listed("kpis").map(({ id }: { id: string }) => id)).toEqual(kpis.map(({ id }) => id));
    expect(listed("templates").map(({ id }: { id: string }) => id)).toEqual(templates.map(({ id }) => id));
    expect(listed("functions")).toHaveLength(registry.length);
    expect(listed("rules").map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });

  test("speaks both languages", () => {
    const nameOf = (list: { id: string; name: string }[]) =>
      list.find(({ id }) => id === "customer-churn-rate")?.name;
    expect(nameOf(listed("kpis"))).toBe("Customer Churn Rate");
    expect(nameOf(listed("kpis", "--lang", "zh-CN"))).toBe("客户流失率");
    expect(listed("functions", "--lang", "zh-CN")[0].description).toMatch(/[一-鿿]/);
  });

  test("prints columns for the eye", () => {
    const lines = kpi(["list", "templates"]).stdout.split("\n");
    expect(lines.filter(Boolean)).toHaveLength(templates.length);
    expect(lines[0]).toMatch(/^customer-relations-research +\S/);
  });
});

/** Every command there is, as the messages list them. */
const commands = "evaluate, build, audit, explain, list, prove, detach, attach, verify";

describe("kpi", () => {
  test.each([
    [[], `Name a command: ${commands}.`],
    [["frob"], `There is no command “frob”. Commands: ${commands}.`],
    [["constructor"], "There is no command “constructor”."],
    [["list"], "list needs kpis | templates | functions | rules."],
    [["list", "cats"], "list must be one of kpis, templates, functions, rules, not “cats”."],
    [["list", "kpis", "more"], "“more” is one argument too many."],
    [["list", "--frob"], "Unknown option '--frob'."],
    [["list", "kpis", "--lang", "fr"], "--lang must be en-US or zh-CN, not “fr”."],
    [["list", "kpis", "--lang"], "--lang"],
  ])("%j is unusable: one sentence, code 2, nothing on standard output", async (args, sentence) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("complains in Chinese where it is asked in Chinese", async () => {
    expect((await runInProcess(["frob", "--lang", "zh-CN"])).stderr).toBe(
      `没有命令“frob”。可用命令：${commands}。\n`
    );
    expect(kpi(["--lang", "zh-CN", "frob"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/[一-鿿]/),
    });
  });

  test("says how it is used", async () => {
    expect(await runInProcess(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("kpi build BOOK.xlsx"),
    });
    expect(await runInProcess(["build", "--help", "--lang", "zh-CN"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("工作簿.xlsx"),
    });
  });
});

/**
 * Makes the workbooks that the preview opens: assets/sample.xlsx and assets/sample-zh-CN.xlsx.
 * The data come from scripts/sample; the scorecard on top is laid out by the product itself,
 * through its Office host.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { writeXlsx } from "../src/preview/workbook/xlsx";
import type { Locale } from "../src/i18n/sentence";
import type { MappingFile } from "../src/scorecard/mapping/mapping-file";
import { sampleWorkbook } from "./sample/sample-workbook";

const root = path.resolve(__dirname, "..");
const template = "customer-service-department";

/** Targets that the monthly table does not hold. */
const targets: Readonly<Record<string, number>> = {
  "average-resolution-time": 45,
  "cases-resolved-per-agent-day": 1.2,
  "agent-skill-development": 0.8,
};

async function make(locale: Locale, file: string): Promise<void> {
  const out = path.join(root, "assets", file);
  const data = path.join(root, "build", `data-${file}`);
  const map = path.join(root, "build", `map-${file}.json`);
  writeFileSync(data, await writeXlsx(sampleWorkbook(locale)));
  kpi(["build", data, "--template", template, "--write-map", map, "--lang", locale]);
  writeFileSync(
    map,
    JSON.stringify(withTargets(JSON.parse(readFileSync(map, "utf8")) as MappingFile), null, 2)
  );
  const organisation = locale === "zh-CN" ? "华东呼叫中心" : "East Region Call Centre";
  kpi([
    "build",
    data,
    "--template",
    template,
    "--map",
    map,
    "--out",
    out,
    "--lang",
    locale,
    "--organisation",
    organisation,
  ]);
  rmSync(data);
  rmSync(map);
}

/** The proposal with everything plausible confirmed, as a user would, and with targets. */
const withTargets = (file: MappingFile): MappingFile => ({
  ...file,
  kpis: Object.fromEntries(
    Object.entries(file.kpis).map(([id, entry]) => [
      id,
      {
        ...entry,
        confirmed: entry.confirmed || entry.confidence === "plausible",
        ...(id in targets ? { target: { kind: "constant" as const, value: targets[id] } } : {}),
      },
    ])
  ),
});

function kpi(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/kpi.mjs"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`kpi ${args[0]} ended with ${status}`);
}

async function main(): Promise<void> {
  await make("en-US", "sample.xlsx");
  await make("zh-CN", "sample-zh-CN.xlsx");
}

void main();

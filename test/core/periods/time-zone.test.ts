import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

const core = join(__dirname, "../../../src/core");

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourcesIn(path) : [path];
  });

test("the mathematics uses no clock, no time zone and no locale", () => {
  for (const path of sourcesIn(core)) {
    expect([
      path,
      /\bnew Date\b|\bDate\.|\bIntl\.|toLocale|Math\.random|process\.env/.test(readFileSync(path, "utf8")),
    ]).toEqual([path, false]);
  }
});

test("periods are the same in every time zone", () => {
  const folder = mkdtempSync(join(tmpdir(), "periods-"));
  try {
    const program = join(folder, "digest.cjs");
    buildSync({
      entryPoints: [join(__dirname, "time-zone-digest.ts")],
      bundle: true,
      platform: "node",
      outfile: program,
    });
    const zones = [
      "UTC",
      "Asia/Shanghai",
      "America/Los_Angeles",
      "Pacific/Apia",
      "Europe/London",
      "Asia/Kathmandu",
    ];
    const digests = zones.map((TZ) =>
      execFileSync(process.execPath, [program], { env: { ...process.env, TZ }, encoding: "utf8" })
    );
    expect(digests[0].length).toBeGreaterThan(10_000);
    expect(new Set(digests).size).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

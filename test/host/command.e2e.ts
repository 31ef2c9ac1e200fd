import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { runPreview } from "../support/preview";

/** Runs the command to its end. */
const run = (args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = runPreview(args);
    let [out, err] = ["", ""];
    child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
  });

describe("npm run preview", () => {
  let taken: Server;
  beforeAll(
    () => new Promise<void>((resolve) => void (taken = createServer().listen(0, "127.0.0.1", resolve)))
  );
  afterAll(() => void taken.close());

  it("explains its options", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--manifest FILE");
  });

  it.each([
    ["a workbook that is not there", ["none.xlsx"], /^There is no file \S*none\.xlsx\.\n$/],
    [
      "a file that is no workbook",
      ["package.json"],
      /^\S*package\.json is not an Excel workbook \(\.xlsx\)\.\n$/,
    ],
    [
      "a manifest that is not there",
      ["--manifest", "none.xml"],
      /^There is no manifest at \S*none\.xml\.\n$/,
    ],
    [
      "an unknown option",
      ["--nonsense"],
      /^Unknown option '--nonsense'\. Run with --help for the options\.\n$/,
    ],
  ])("refuses %s in one sentence", async (_, args, sentence) => {
    const { code, err } = await run(["--no-open", ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it("refuses a port that is taken when it was asked for", async () => {
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await run([
      "--no-open",
      "--manifest",
      "test/host/addin/manifest.xml",
      "--port",
      String(port),
    ]);
    expect(code).toBe(2);
    expect(err).toBe(
      `Port ${port} is taken; choose another with --port, or leave --port out to take a free one.\n`
    );
  });
});

import { runCli } from "./run";

/** Waits for standard output to drain before it leaves: a pipe may take long answers in pieces. */
const leave = (code: number): void => {
  process.stdout.write("", () => process.exit(code));
};

runCli(process.argv.slice(2), process).then(leave, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  leave(2);
});

// Starts and stops the add-in in desktop Excel. `office-addin-debugging` is an optional
// dependency (it needs a keychain binary that not every machine can install), so its
// absence is said in a sentence instead of a stack trace.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const [command] = process.argv.slice(2);
if (command !== "start" && command !== "stop") {
  console.error("usage: node scripts/sideload.mjs start|stop");
  process.exit(2);
}

let cli;
try {
  cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve("office-addin-debugging/package.json")),
    "cli.js"
  );
} catch {
  console.error(
    "The optional package office-addin-debugging is not installed on this machine, so Excel cannot be started from here.\n" +
      "Install it with `npm install --no-save office-addin-debugging`, or sideload manifest.xml by hand (README, “Into Excel”).\n" +
      "Without Excel, `npm run preview` shows the add-in in the browser."
  );
  process.exit(1);
}
const options = command === "start" ? ["--dev-server", "npm run dev-server", "--app", "excel"] : [];
process.exit(
  spawnSync(process.execPath, [cli, command, "manifest.xml", ...options], { stdio: "inherit" }).status ?? 1
);

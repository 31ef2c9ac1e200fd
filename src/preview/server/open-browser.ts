import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, (url: string) => [string, string[]]>>> = {
  darwin: (url) => ["open", [url]],
  win32: (url) => ["cmd", ["/c", "start", "", url]],
};

/** Opens an address in the person's browser. Resolves to false where there is none to be opened: the address has been printed. */
export function openBrowser(url: string): Promise<boolean> {
  const [command, args] = (
    openers[process.platform] ?? ((address: string): [string, string[]] => ["xdg-open", [address]])
  )(url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    child.on("error", () => resolve(false));
    child.on("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

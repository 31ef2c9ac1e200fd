import "./page.css";
import { App } from "./app";
import { readConfig } from "./config";

declare global {
  interface Window {
    /** The running preview, for tests and for the browser's console. */
    preview?: App;
  }
}

async function main(): Promise<void> {
  const config = readConfig();
  const response = await fetch(config.manifestUrl);
  if (!response.ok) throw new Error(`${config.manifestUrl}: ${response.status}`);
  const app = (window.preview = new App(config, await response.text()));
  await app.start();
}

void main();

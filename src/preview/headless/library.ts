import { readFileSync } from "node:fs";
import vm from "node:vm";

/** What the library leaves behind in its realm. */
export interface LibraryGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** The channel that the library opens when it finds one in its realm: JSON texts both ways. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?(text: string): void;
}

export interface LoadedLibrary {
  readonly globals: LibraryGlobals;
  /** Stops every timer of the library, so that Node can exit. */
  dispose(): void;
}

let script: vm.Script | undefined;

/** Excel's own client library, compiled once a process. */
function librarySource(): vm.Script {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  return (script ??= new vm.Script(readFileSync(file, "utf8"), { filename: file }));
}

/**
 * Loads the genuine, unmodified Excel library into a realm of its own, talking over the bridge.
 *
 * The realm has what the library reads of a page while it loads, and nothing more; it is no
 * Office.context, because there is no Office application around it.
 */
export function loadLibrary(bridge: Bridge): LoadedLibrary {
  const timers = new Set<NodeJS.Timeout>();
  const realm: Record<string, unknown> = {
    ...page(),
    ...timerFunctions(timers),
    console,
    URL,
    performance,
    _richApiNativeBridge: bridge,
    CustomFunctions: association(),
  };
  for (const self of ["window", "self", "parent", "top"]) realm[self] = realm;
  const context = vm.createContext(realm);
  librarySource().runInContext(context);
  return {
    globals: realm as unknown as LibraryGlobals,
    dispose() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function page(): Record<string, unknown> {
  const nothing = (): void => undefined;
  return {
    name: "",
    navigator: { userAgent: "node" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      readyState: "complete",
      domain: "localhost",
      URL: "https://localhost/",
      cookie: "",
      addEventListener: nothing,
      createElement: () => ({ style: {}, setAttribute: nothing }),
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
    },
  };
}

/** Timers that are known, so that all of them can be stopped. */
function timerFunctions(timers: Set<NodeJS.Timeout>): Record<string, unknown> {
  const stop = (timer: NodeJS.Timeout): void => {
    clearTimeout(timer);
    timers.delete(timer);
  };
  return {
    setTimeout(callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback(...args);
      }, delay);
      timers.add(timer);
      return timer;
    },
    setInterval(callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
      const timer = setInterval(callback, delay, ...args);
      timers.add(timer);
      return timer;
    },
    clearTimeout: stop,
    clearInterval: stop,
    setImmediate,
  };
}

/** The table that `CustomFunctions.associate` fills; in a page it comes with office.js. */
function association(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate = (id: string, implementation: unknown): void => {
    mappings[id.toUpperCase()] = implementation;
    listeners.forEach((listener) => listener());
  };
  return {
    associate,
    _association: { mappings, associate, onchange: (listener: () => void) => listeners.push(listener) },
  };
}

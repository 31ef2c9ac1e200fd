export { openHeadless, type Headless, type HeadlessOptions } from "./open";
export { connect, type Connection, type ConnectOptions } from "./connect";
export { installGlobals } from "./globals";
export type { WireRequest } from "./wire";

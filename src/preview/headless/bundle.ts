/** Entry of the bundle that tests load (scripts/build-headless.mjs). */
export * from "./index";
export { createHeadlessWorkbook } from "../workbook/headless";

import type { Twin } from "../twin";
import { cagr } from "./cagr";
import { growth } from "./growth";

/** Growth and periods. */
export const changing: readonly Twin[] = [growth, cagr];

import { POP } from "../../../functions/registry/changing";
import { changeTwin } from "./change";

/** Growth on the period before. */
export const pop = changeTwin(POP, ({ period }) => ({ period: `${period}-1` }));

import { functionGuides } from "./guide";

/** The guide to every function. The build puts its value in place of this computation. */
export const guides = functionGuides();

/** How conditions on rows are taken apart, for those who edit them. */
export { alternativesOf } from "../scorecard/measure/measure";

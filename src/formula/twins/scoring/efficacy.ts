import { EFFICACY } from "../../../functions/registry/scoring";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (a − u) ÷ (s − u) × span + base. */
export const efficacy = elementTwin(
  EFFICACY,
  (args) => {
    const [actual, unacceptable, satisfactory] = ["actual", "unacceptable", "satisfactory"].map(args.number);
    const [base, span] = [args.number("base"), args.number("span")];
    const position = `(${actual}-${unacceptable})/(${satisfactory}-${unacceptable})`;
    return when(`${satisfactory}=${unacceptable}`, "#DIV/0!", `${position}*${span}+${base}`);
  },
  { base: "base_points" }
);

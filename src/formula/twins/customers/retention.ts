import { RETENTION } from "../../../functions/registry/customers";
import { elementTwin } from "../element-twin";
import { grouped, when } from "../writer";

/** (end − new) ÷ start; what is kept lies between nothing and the start. */
export const retention = elementTwin(RETENTION, (args, writer) => {
  const [start, end, fresh] = ["start", "end", "new"].map(args.number);
  const kept = `${grouped(end)}-${grouped(fresh)}`;
  return when(
    `${start}=0`,
    "#DIV/0!",
    when(writer.any(`${kept}<0`, `${kept}>${start}`), "#NUM!", `(${kept})/${grouped(start)}`)
  );
});

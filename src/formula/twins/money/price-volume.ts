import { PRICEVOLUME } from "../../../functions/registry/money";
import { elementTwin } from "../element-twin";
import type { Shape } from "../shape";
import type { Twin, TwinArguments } from "../twin";
import { grouped } from "../writer";

/** (price now − before) × volume now, and (volume now − before) × price before: side by side, below a row of inputs. */
const writtenAs = (sides: string): Twin =>
  elementTwin(PRICEVOLUME, (args) => {
    const [price0, volume0, price1, volume1] = ["price0", "volume0", "price1", "volume1"].map((name) =>
      grouped(args.number(name))
    );
    const cells = [price0, volume0, price1, volume1].join("+");
    const first = sides || `IF(COLUMNS(${cells})>1,{1;0},{1,0})`;
    return `IF(${first},(${price1}-${price0})*${volume1},(${volume1}-${volume0})*${price0})`;
  });

const forms = { column: writtenAs("{1,0}"), row: writtenAs("{1;0}"), unknown: writtenAs("") };

/** How the inputs lie; a block of them has no two sides. */
function formOf(args: TwinArguments): keyof typeof forms | "block" {
  const shapes = args.flatMap((arg) => arg?.shape ?? []);
  const most = (of: (shape: Shape) => number | undefined) =>
    Math.max(...shapes.map((shape) => of(shape) ?? 1));
  const [rows, columns] = [most((shape) => shape.rows), most((shape) => shape.columns)];
  if (rows > 1 && columns > 1) return "block";
  if (columns > 1) return "row";
  return rows > 1 || shapes.every((shape) => shape.columns === 1) ? "column" : "unknown";
}

const written = (flavour: "microsoft365" | "excel2016") => (args: TwinArguments) => {
  const form = formOf(args);
  return form === "block" ? "#VALUE!" : (forms[form][flavour] as Twin["microsoft365"])(args);
};

export const priceVolume: Twin = {
  name: PRICEVOLUME.name,
  microsoft365: written("microsoft365"),
  excel2016: written("excel2016"),
};

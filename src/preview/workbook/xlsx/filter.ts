import type { FilterCriteria } from "../data";
import { child, childrenNamed, flag, tag, type XmlElement } from "./package/xml";

/** An `autoFilter` element: its range, and by column the texts that it shows. */
export function filterXml(ref: string, criteria: FilterCriteria = {}): string {
  return tag(
    "autoFilter",
    { ref },
    ...Object.entries(criteria).map(([column, texts]) =>
      tag(
        "filterColumn",
        { colId: column },
        tag(
          "filters",
          { blank: texts.includes("") ? 1 : undefined },
          ...texts.filter((text) => text !== "").map((val) => tag("filter", { val }))
        )
      )
    )
  );
}

/** The texts that a filter shows, by column; conditions of other kinds are not read. */
export function readFilter(filter: XmlElement | undefined): FilterCriteria | undefined {
  const criteria: FilterCriteria = {};
  for (const column of childrenNamed(filter, "filterColumn")) {
    const filters = child(column, "filters");
    if (!filters || childrenNamed(filters, "dateGroupItem").length > 0) continue;
    criteria[Number(column.attributes.colId)] = [
      ...childrenNamed(filters, "filter").map(({ attributes }) => attributes.val),
      ...(flag(filters.attributes.blank, false) ? [""] : []),
    ];
  }
  return Object.keys(criteria).length > 0 ? criteria : undefined;
}

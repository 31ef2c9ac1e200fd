import { columnHeaders, type ImportTable } from "../../actions/own-kpis/own-kpi-form";
import { importMessages } from "../../i18n/pane-import";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";

/** What each column of the table was taken for, and which were not read. */
export function ImportColumns({ read }: { read: ImportTable }) {
  const text = useTextStyles();
  const words = useWords(importMessages);
  const chinese = useLocale() === "zh-CN";
  if (read.header === undefined) return <p className={text.quiet}>{words("noHeader")}</p>;
  const comma = chinese ? "、" : ", ";
  const known = read.columns.flatMap(({ header, column }) => {
    if (!column) return [];
    const name = columnHeaders[column][chinese ? 1 : 0];
    return [
      name.toLowerCase() === header.toLowerCase() ? header : words("columnAs", { header, column: name }),
    ];
  });
  const other = read.columns
    .filter(({ header, column }) => !column && header !== "")
    .map(({ header }) => header);
  return (
    <>
      <p className={text.quiet}>{words("columns", { columns: known.join(comma) })}</p>
      {other.length > 0 && (
        <p className={text.quiet}>{words("columnsIgnored", { columns: other.join(comma) })}</p>
      )}
    </>
  );
}

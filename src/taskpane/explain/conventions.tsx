import { makeStyles, tokens } from "@fluentui/react-components";
import { explainViewMessages } from "../../i18n/pane-explain";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { ExplainStep } from "./explain-services";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left" },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 8px 2px 0",
    overflowWrap: "anywhere",
  },
  cell: { textAlign: "right", padding: "2px 0", verticalAlign: "top", whiteSpace: "nowrap" },
});

/** The value as it is, beside what it would be under each other published convention. */
export function Conventions({
  value,
  alternatives,
}: {
  value: string;
  alternatives: readonly ExplainStep[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(explainViewMessages);
  return (
    <table className={styles.table}>
      <caption className={`${text.quiet} ${styles.caption}`}>{words("conventions")}</caption>
      <tbody>
        <tr>
          <th scope="row" className={styles.head}>
            {words("asUsed")}
          </th>
          <td className={styles.cell}>{value}</td>
        </tr>
        {alternatives.map(({ expression, value: other }) => (
          <tr key={expression}>
            <th scope="row" className={styles.head}>
              {expression}
            </th>
            <td className={styles.cell}>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

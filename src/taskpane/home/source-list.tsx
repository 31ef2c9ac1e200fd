import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { paneMessages } from "../../i18n/pane";
import type { Source } from "../../scorecard/sources/source";
import { formatNumber, formatPeriod } from "../parts/format";
import { plainList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import type { WorkbookOverview } from "../services";
import { useLocale, useWords, type Words } from "../shell/language";

const useStyles = makeStyles({
  list: { ...plainList },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  icon: { flexShrink: "0", fontSize: "20px", lineHeight: "0", color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  text: { minWidth: "0" },
});

/** What was recognised in the workbook, and what was not read and why. */
export function SourceList({ sources, gaps }: Pick<WorkbookOverview, "sources" | "gaps">) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneMessages);
  const dated = sources.filter(({ shape, readingOf }) => shape !== "none" && readingOf === undefined);
  const undated = sources.filter(({ shape }) => shape === "none");
  const nothing = dated.length === 0 && (
    <>
      <p className={text.strong}>{words("noData")}</p>
      <p className={text.quiet}>{words("noDataText")}</p>
    </>
  );
  if (undated.length + gaps.length === 0 && nothing) return nothing;
  return (
    <>
      {nothing}
      <ul className={styles.list}>
        {dated.slice(0, sourcesShown).map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
        {dated.length > sourcesShown && (
          <li className={styles.item}>
            <p className={text.quiet}>{words("moreSources", { count: dated.length - sourcesShown })}</p>
          </li>
        )}
        {undated.length > 0 && (
          <li className={styles.item}>
            <span className={styles.icon}>
              <TableRegular aria-hidden="true" />
            </span>
            <p className={text.quiet}>
              {words("sourcesUndated", { count: undated.length, names: someNames(undated, words) })}
            </p>
          </li>
        )}
        {gaps.map((gap) => (
          <li key={gap} className={styles.item}>
            <span className={mergeClasses(styles.icon, styles.warning)}>
              <WarningRegular aria-hidden="true" />
            </span>
            <p className={text.quiet}>{gap}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Sources that are listed one by one. */
const sourcesShown = 8;

/** Names that are written out before "…". */
const namesShown = 3;

const someNames = (sources: readonly Source[], words: Words<typeof paneMessages>): string =>
  sources
    .slice(0, namesShown)
    .map(({ name }) => name)
    .concat(sources.length > namesShown ? ["…"] : [])
    .join(words("pause"));

/** One month where there is no other. */
const periodsText = (first: string, last: string, words: Words<typeof paneMessages>): string =>
  first === last ? first : words("sourcePeriods", { first, last });

function SourceItem({ source }: { source: Source }) {
  const styles = useStyles();
  const text = useTextStyles();
  const locale = useLocale();
  const words = useWords(paneMessages);
  const kind = ({ raw: "sourceRaw", long: "sourceLong", wide: "sourceWide", none: "sourceRaw" } as const)[
    source.shape
  ];
  const rows =
    source.rows === 1 ? words("oneRow") : words("rows", { count: formatNumber(source.rows, locale) });
  const date = source.columns.find(({ name }) => name === source.dateColumn);
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <TableRegular aria-hidden="true" />
      </span>
      <div className={styles.text}>
        <p className={text.strong}>{source.name}</p>
        <p className={text.quiet}>{words(kind, { rows })}</p>
        {date?.kind === "date" && date.min !== undefined && date.max !== undefined && (
          <p className={text.quiet}>
            {periodsText(
              formatPeriod(date.min, "month", locale),
              formatPeriod(date.max, "month", locale),
              words
            )}
          </p>
        )}
      </div>
    </li>
  );
}

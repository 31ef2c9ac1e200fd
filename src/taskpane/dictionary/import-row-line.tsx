import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { formulaInWords, type ImportedRow } from "../../actions/own-kpis/own-kpi-form";
import type { KpiDefinition } from "../../catalog/types";
import { importMessages } from "../../i18n/pane-import";
import { ownKpiMessages } from "../../i18n/own-kpis";
import { formatKpi, formatShare } from "../parts/format";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { TakenRow } from "./import-form";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { minWidth: "0", display: "grid", rowGap: tokens.spacingVerticalXXS, paddingTop: "6px" },
  fault: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  error: { fontSize: "16px", lineHeight: "0", flexShrink: "0", color: tokens.colorStatusDangerForeground1 },
  note: { fontSize: "16px", lineHeight: "0", flexShrink: "0", color: tokens.colorNeutralForeground3 },
  start: { justifySelf: "start" },
});

interface Props {
  row: ImportedRow;
  /** What it would be imported as; undefined where it has an error. */
  taken: TakenRow | undefined;
  chosen: boolean;
  onChoose(chosen: boolean): void;
  /** The KPI that the user says is meant. */
  meant: KpiDefinition | undefined;
  onMean(kpi: KpiDefinition | undefined): void;
}

/** One row of a table that is imported: what it stands for, and what could not be read. */
export function ImportRowLine({ row, taken, chosen, onChoose, meant, onMean }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(importMessages);
  const kpiWords = useWords(ownKpiMessages);
  const locale = useLocale();
  const language = locale === "zh-CN" ? "zh" : "en";
  const made = row.kind === "new" && !meant ? row.checked.kpi : undefined;
  const known = meant ?? (row.kind === "new" ? undefined : row.kpi);
  const kind = known
    ? words(row.kind === "own" ? "isOwn" : "isKnown", { kpi: known.name[language] })
    : made
      ? [
          words("isNew"),
          made.expression === "value"
            ? words("takenDirectly")
            : words("calculatedAs", { formula: formulaInWords(made.expression, made.inputs, language) }),
        ].join(" · ")
      : "";
  const { weight, target, band, owner } = row.terms;
  const format = (known ?? made)?.format ?? "0.0";
  const terms = [
    weight === undefined ? "" : words("weightIs", { weight: formatShare(weight, locale) }),
    target === undefined ? "" : words("targetIs", { target: formatKpi(target, format, locale) }),
    band
      ? words("targetIs", {
          target: `${formatKpi(band.lower, format, locale)}–${formatKpi(band.upper, format, locale)}`,
        })
      : "",
    owner ? words("ownerIs", { owner }) : "",
  ].filter(Boolean);
  const faults = meant ? [] : row.faults;
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={words("useRow", { row: row.row, name: row.name })}
        checked={chosen}
        disabled={taken === undefined}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.about}>
        <p className={text.strong}>{row.name || words("row", { row: row.row })}</p>
        {kind && <p className={text.quiet}>{kind}</p>}
        {terms.length > 0 && <p className={text.quiet}>{terms.join(" · ")}</p>}
        {faults.map(({ level, message, values }, i) => (
          <p key={i} className={`${text.quiet} ${styles.fault}`}>
            <span className={level === "error" ? styles.error : styles.note}>
              {level === "error" ? (
                <ErrorCircleRegular role="img" aria-label={words("error")} />
              ) : (
                <InfoRegular role="img" aria-label={words("note")} />
              )}
            </span>
            <span>
              {message in importMessages
                ? words(message as keyof typeof importMessages, values)
                : kpiWords(message as keyof typeof ownKpiMessages, values)}
            </span>
          </p>
        ))}
        {row.kind === "new" && row.similar && (
          <>
            {!meant && (
              <p className={text.quiet}>{words("similarTo", { kpi: row.similar.name[language] })}</p>
            )}
            <Button
              size="small"
              className={styles.start}
              onClick={() => onMean(meant ? undefined : row.similar)}
            >
              {meant ? words("keepNew") : words("useSimilar", { kpi: row.similar.name[language] })}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { useWords } from "../shell/language";
import type { Finding, Severity } from "./audit-services";
import { severityOrder, severityShapes } from "./severities";

export interface Filter {
  /** Those that are shown. */
  readonly severities: readonly Severity[];
  readonly text: string;
  readonly groupBy: "rule" | "sheet";
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { minWidth: "0", width: "100%" },
});

const plural = { error: "errors", warning: "warnings", info: "infos" } as const;

/** Which findings are shown: by severity with their counts, by text, and grouped by what. */
export function Filters({
  findings,
  filter,
  onChange,
}: {
  findings: readonly Finding[];
  filter: Filter;
  onChange(filter: Filter): void;
}) {
  const styles = useStyles();
  const words = useWords(paneAuditMessages);
  const toggle = (severity: Severity): void => {
    const { severities } = filter;
    onChange({
      ...filter,
      severities: severities.includes(severity)
        ? severities.filter((each) => each !== severity)
        : [...severities, severity],
    });
  };
  return (
    <div className={styles.form}>
      <div className={styles.severities} role="group" aria-label={words("severity")}>
        {severityOrder.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={filter.severities.includes(severity)}
              disabled={count === 0}
              onClick={() => toggle(severity)}
            >
              {`${severityShapes[severity]} ${words(plural[severity])} ${count}`}
            </ToggleButton>
          );
        })}
      </div>
      <Input
        aria-label={words("search")}
        placeholder={words("search")}
        type="search"
        contentBefore={<SearchRegular />}
        value={filter.text}
        input={{ className: styles.input }}
        onChange={(_, { value }) => onChange({ ...filter, text: value })}
      />
      <Field label={words("groupBy")} orientation="horizontal">
        <RadioGroup
          layout="horizontal"
          value={filter.groupBy}
          onChange={(_, { value }) => onChange({ ...filter, groupBy: value as Filter["groupBy"] })}
        >
          <Radio value="rule" label={words("byRule")} />
          <Radio value="sheet" label={words("bySheet")} />
        </RadioGroup>
      </Field>
    </div>
  );
}

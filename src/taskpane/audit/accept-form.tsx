import { useState } from "react";
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { useWords } from "../shell/language";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: "0", width: "100%" },
});

/** Who accepts a finding, and why. */
export function AcceptForm({
  who: before,
  disabled,
  onAccept,
  onBack,
}: {
  /** The name that was typed in last. */
  who: string;
  disabled: boolean;
  onAccept(who: string, reason: string): void;
  onBack(): void;
}) {
  const styles = useStyles();
  const words = useWords(paneAuditMessages);
  const [who, setWho] = useState(before);
  const [reason, setReason] = useState("");
  const complete = who.trim() !== "" && reason.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onAccept(who, reason);
      }}
      onKeyDown={({ key }) => key === "Escape" && onBack()}
    >
      <Field label={words("reason")} required>
        <Textarea
          autoFocus
          value={reason}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words("acceptedBy")} required hint={words("acceptedByHint")}>
        <Input
          value={who}
          maxLength={100}
          input={{ className: styles.input }}
          onChange={(_, { value }) => setWho(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={disabled || !complete}>
          {words("doAccept")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {words("back")}
        </Button>
      </div>
    </form>
  );
}

import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  heading: { margin: "0" },
  button: { justifyContent: "flex-start", paddingLeft: "0", minHeight: "32px", textAlign: "left" },
  content: { paddingTop: tokens.spacingVerticalS },
});

/** A part of a form that is closed until it is asked for. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const region = useId();
  return (
    <div>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? region : undefined}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </h2>
      {open && (
        <div id={region} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

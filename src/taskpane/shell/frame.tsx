import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  heading: { flexGrow: "1", minWidth: "0" },
  title: {
    ...typographyStyles.subtitle2,
    margin: "0",
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  body: {
    flexGrow: "1",
    minHeight: "0",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    scrollPaddingBottom: "16px",
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface FrameProps {
  title: string;
  /** One line under the title, such as the step. */
  note?: string;
  back?: { label: string; run(): void };
  /** Small tools beside the title. */
  tools?: ReactNode;
  /** The bar at the bottom that never scrolls away; it holds the view's one primary button. */
  footer?: ReactNode;
  children: ReactNode;
  /** Focus goes to the title when this changes: once a view, once a step. */
  focusKey?: string;
}

/** The shape every view has: title above, actions below, and only the middle scrolls. */
export function Frame({ title, note, back, tools, footer, children, focusKey }: FrameProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focusKey) return;
    if (body.current) body.current.scrollTop = 0;
    heading.current?.focus();
  }, [focusKey]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {back && (
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={back.label}
            title={back.label}
            onClick={back.run}
          />
        )}
        <div className={styles.heading}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {tools}
      </header>
      <main className={styles.body} ref={body}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}

import { Suspense, useEffect, useState } from "react";
import { Button, FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Locale } from "../../i18n/sentence";
import { paneMessages } from "../../i18n/pane";
import { Home } from "../home/home";
import { ErrorBoundary } from "./error-boundary";
import { LanguageProvider, useWords } from "./language";
import { useNavigation } from "./navigation";
import { Notice } from "./notice";
import { useTheme, type HostTheme } from "./theme";
import { fetchViews } from "./views";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "1ms", transitionDuration: "1ms" },
    },
  },
  waiting: { height: "100%" },
});

export interface AppProps {
  locale: Locale;
  theme?: HostTheme;
  /** False on a page that was opened in a browser, where there is no workbook; undefined while Office.js starts. */
  insideExcel?: boolean;
}

/** The pane: one view at a time, in the host's language and colours. */
export function App({ locale, theme, insideExcel }: AppProps) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = paneMessages.productName[locale === "zh-CN" ? "zh" : "en"];
  }, [locale]);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.provider}>
      <LanguageProvider locale={locale}>
        {insideExcel === undefined ? <Starting /> : insideExcel ? <Views /> : <Outside />}
      </LanguageProvider>
    </FluentProvider>
  );
}

function Starting() {
  const styles = useStyles();
  const words = useWords(paneMessages);
  return <Spinner className={styles.waiting} delay={300} label={words("starting")} />;
}

function Views() {
  const words = useWords(paneMessages);
  const { view, visit } = useNavigation();
  const [views, setViews] = useState(fetchViews);
  const Fetched = view === "home" ? Home : views[view];
  return (
    <ErrorBoundary
      key={visit}
      fallback={(error, retry) => (
        <Notice title={words("failedTitle")} text={words("failedText", { message: error.message })}>
          <Button
            appearance="primary"
            onClick={() => {
              setViews(fetchViews);
              retry();
            }}
          >
            {words("openAgain")}
          </Button>
        </Notice>
      )}
    >
      <Suspense fallback={<Starting />}>
        <Fetched />
      </Suspense>
    </ErrorBoundary>
  );
}

function Outside() {
  const words = useWords(paneMessages);
  return <Notice title={words("outsideTitle")} text={words("outsideText")} />;
}

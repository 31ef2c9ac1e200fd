import { createRoot } from "react-dom/client";
import { connectPane } from "../actions/pane";
import { start } from "../actions/start";
import { localeOf } from "../i18n/sentence";
import { loadServices } from "./load-services";
import { ServicesProvider } from "./services";
import { App, type AppProps } from "./shell/app";
import { openView } from "./shell/navigation";
import { hostTheme } from "./shell/theme";

const root = createRoot(document.getElementById("root")!);
const services = loadServices();

const show = (props: AppProps): void =>
  root.render(
    <ServicesProvider value={services}>
      <App {...props} />
    </ServicesProvider>
  );

show({ locale: localeOf(navigator.language) });
start().then(
  ({ locale, insideExcel, isDark }) => {
    connectPane(openView);
    show({ locale, insideExcel, theme: hostTheme(isDark) });
  },
  (error: unknown) => {
    console.error(error);
    show({ locale: localeOf(navigator.language), insideExcel: false });
  }
);

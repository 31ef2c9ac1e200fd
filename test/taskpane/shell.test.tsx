/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ServicesProvider } from "../../src/taskpane/services";
import { App } from "../../src/taskpane/shell/app";
import { ErrorBoundary } from "../../src/taskpane/shell/error-boundary";
import { openView, useNavigation } from "../../src/taskpane/shell/navigation";
import { accessibilityFaults, renderPane } from "./support/render";
import { servicesOver } from "./support/workbook";

describe("The pane", () => {
  test.each([
    ["en-US", "This page works inside Excel", "KPI Scorecard"],
    ["zh-CN", "请在 Excel 中使用", "KPI 计分卡"],
  ] as const)(
    "says in %s that it works inside Excel when it is opened elsewhere",
    async (locale, title, name) => {
      render(<App locale={locale} insideExcel={false} />);
      expect(screen.getByRole("heading", { name: title })).toBeTruthy();
      expect(document.title).toBe(name);
      expect(await accessibilityFaults()).toEqual([]);
    }
  );

  test("says that it is starting while Office.js starts", async () => {
    render(<App locale="en-US" />);
    expect(await screen.findByText("Starting")).toBeTruthy();
  });

  test("opens the view that a ribbon button asks for", async () => {
    renderPane(servicesOver());
    act(() => openView("new-scorecard"));
    expect(await screen.findByRole("listbox", { name: "Templates" })).toBeTruthy();
  });

  test("follows the host's theme while it is open, and the system's where the host tells nothing", () => {
    let dark: boolean | undefined = true;
    let tell = (): void => undefined;
    const theme = {
      isDark: () => dark,
      onChange: (listener: () => void) => {
        tell = listener;
        return () => undefined;
      },
    };
    useNavigation.setState({ view: "home" });
    const { container } = render(
      <ServicesProvider value={servicesOver()}>
        <App locale="en-US" insideExcel={false} theme={theme} />
      </ServicesProvider>
    );
    const background = (): string => {
      const provider = container.querySelector(".fui-FluentProvider")!;
      const id = [...provider.classList].find(
        (name) => /^fui-FluentProvider.+/.test(name) && name !== "fui-FluentProvider"
      )!;
      const rule = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .find(({ cssText }) => cssText.startsWith(`.${id} `));
      return /--colorNeutralBackground1:\s*([^;]+)/.exec(rule?.cssText ?? "")?.[1] ?? "";
    };
    const darkBackground = background();
    dark = false;
    act(() => tell());
    expect(darkBackground).not.toBe("");
    expect(background()).not.toBe(darkBackground);
  });

  test("shows a sentence in place of a view that fails, and draws it again on demand", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let fails = true;
    const Fragile = () => {
      if (fails) throw new Error("no such thing");
      return <p>Drawn</p>;
    };
    render(
      <ErrorBoundary
        fallback={(error, retry) => <button onClick={retry}>{`Stopped: ${error.message}`}</button>}
      >
        <Fragile />
      </ErrorBoundary>
    );
    fails = false;
    await userEvent.click(screen.getByRole("button", { name: "Stopped: no such thing" }));
    expect(screen.getByText("Drawn")).toBeTruthy();
    silent.mockRestore();
  });
});

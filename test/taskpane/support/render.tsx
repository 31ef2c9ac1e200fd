import { configure, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import type { Locale } from "../../../src/i18n/sentence";
import { ServicesProvider, type PaneServices } from "../../../src/taskpane/services";
import { App } from "../../../src/taskpane/shell/app";
import { useNavigation, type View } from "../../../src/taskpane/shell/navigation";

// A view is loaded when it is first opened, and the machine that tests may be busy.
configure({ asyncUtilTimeout: 20_000 });

/** The pane at a view, with its services. Every test begins without a draft. */
export function renderPane(
  services: PaneServices,
  { locale = "en-US", view = "home" }: { locale?: Locale; view?: View } = {}
): RenderResult & { user: UserEvent } {
  useNavigation.setState({ view, draft: undefined });
  const user = userEvent.setup({ delay: null });
  const result = render(
    <ServicesProvider value={services}>
      <App locale={locale} insideExcel />
    </ServicesProvider>
  );
  return { ...result, user };
}

/** Accessibility faults of the page as drawn: rule and element. Colours and sizes need a real browser. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** Opens a template's data step by clicks. */
export async function openData(user: UserEvent, template: RegExp, next: string): Promise<void> {
  await user.click(await screen.findByRole("option", { name: template }));
  await user.click(button(next));
  await screen.findAllByRole("group");
}

import { createCustomFocusIndicatorStyle, tokens } from "@fluentui/react-components";

/** The ring around what has the keyboard's focus, for elements that are not Fluent's own. */
export const focusRing = createCustomFocusIndicatorStyle({
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
});

import { createCustomFocusIndicatorStyle, tokens } from "@fluentui/react-components";

/** The ring around what has the keyboard's focus, for elements that are not Fluent's own. */
export const focusRing = createCustomFocusIndicatorStyle({
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
});

/** The same ring around the whole card of what has the focus: the card must have `position: "relative"`. */
export const cardRing = {
  // Else the browser draws its own around the words as well.
  outlineStyle: "none",
  "::after": { content: '""', position: "absolute", inset: "0", borderRadius: tokens.borderRadiusMedium },
  ...createCustomFocusIndicatorStyle(
    { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    { customizeSelector: (selector) => `${selector}::after` }
  ),
} as const;

/**
 * A button that is pressed wherever its card is: the card must have `position: "relative"`. Only its own text is
 * in the button, so that a screen reader says the same as what is seen.
 */
export const wholeCard = {
  margin: "0",
  padding: "0",
  border: "0",
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ...cardRing,
} as const;

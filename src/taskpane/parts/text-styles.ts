import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The few kinds of text that the views use. */
export const useTextStyles = makeStyles({
  body: { ...typographyStyles.body1, margin: "0", overflowWrap: "anywhere" },
  strong: { ...typographyStyles.body1Strong, margin: "0", overflowWrap: "anywhere" },
  quiet: {
    ...typographyStyles.caption1,
    margin: "0",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  number: { fontVariantNumeric: "tabular-nums" },
});

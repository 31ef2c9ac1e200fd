import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionServices } from "./function-services";

const useStyles = makeStyles({
  notation: {
    margin: "0",
    padding: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: "Cambria, 'Times New Roman', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
  },
  line: { display: "block" },
});

/** A formula in mathematical notation, a line for each case. */
export function Notation({ formula, functions }: { formula: string; functions: FunctionServices }) {
  const styles = useStyles();
  return (
    <p className={styles.notation}>
      {formula.split("\n").map((line) => (
        <span key={line} className={styles.line}>
          {functions.notationParts(line).map(({ text, place }, i) => {
            const Part = place === "below" ? "sub" : place === "above" ? "sup" : "span";
            return <Part key={i}>{text}</Part>;
          })}
        </span>
      ))}
    </p>
  );
}

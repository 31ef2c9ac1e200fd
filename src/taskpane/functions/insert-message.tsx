import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { functionsMessages } from "../../i18n/pane-functions";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../shell/language";
import type { Inserted } from "./function-services";

/** What came of the last attempt: inserted, not inserted and why, or a failure in the user's words. */
export type InsertState = Inserted | { readonly state: "failed"; readonly sentence: string };

const useStyles = makeStyles({
  message: { flex: "1 1 100%", display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
});

/** Says where the formula has gone, or why it has not; asks before anything is replaced. */
export function InsertMessage({ insertion, onReplace }: { insertion?: InsertState; onReplace(): void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(functionsMessages);
  const cell = insertion && "place" in insertion ? insertion.place : undefined;
  const said = !insertion
    ? words("whereTo")
    : insertion.state === "failed"
      ? insertion.sentence
      : words(insertion.state, { cell: cell!.address, sheet: cell!.sheet });
  return (
    <div className={styles.message}>
      <p className={insertion ? text.body : text.quiet} role="status">
        {said}
      </p>
      {insertion?.state === "occupied" && (
        <Button onClick={onReplace}>{words("replace", { cell: cell!.address })}</Button>
      )}
    </div>
  );
}

import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { paneSignOffMessages } from "../../i18n/pane-sign-off";
import { focusRing } from "../parts/focus-ring";
import { formatNumber } from "../parts/format";
import { gridList } from "../parts/plain-list";
import { useTextStyles } from "../parts/text-styles";
import { useLocale, useWords } from "../shell/language";
import type { Difference, SignOffOverview } from "./sign-off-services";

const useStyles = makeStyles({
  list: {
    ...gridList,
    rowGap: tokens.spacingVerticalM,
  },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  about: { flexGrow: "1", minWidth: "0" },
  score: { flexShrink: "0" },
  state: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    marginTop: tokens.spacingVerticalXS,
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: "0" },
  changed: { color: tokens.colorStatusWarningForeground3, flexShrink: "0" },
  differences: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: "0", listStyleType: "none" },
  show: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: "underline" },
    ...focusRing,
  },
  message: { marginBottom: tokens.spacingVerticalM },
});

interface Props {
  state: SignOffOverview["ledger"];
  sentenceOf(difference: Difference): string;
  onShow(place: { sheet: string; address: string }): void;
}

/** What was signed off, newest first, with what has changed since; a click goes to the cell. */
export function SignOffList({ state, sentenceOf, onShow }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paneSignOffMessages);
  const locale = useLocale();
  if (state.state === "none") return <p className={text.quiet}>{words("noneYet")}</p>;
  if (state.state === "gone")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words("ledgerGone", { expected: state.expected })}</MessageBarBody>
      </MessageBar>
    );
  const { chain, signOffs } = state.ledger;
  const differences = (found: readonly Difference[]) => (
    <ul className={styles.differences}>
      {found.map((difference, i) => {
        const place = "place" in difference ? difference.place : undefined;
        const said = sentenceOf(difference);
        return (
          <li key={i}>
            {place ? (
              <button
                type="button"
                className={mergeClasses(styles.show, text.quiet)}
                onClick={() => onShow({ sheet: place.sheet, address: place.address ?? "A1" })}
              >
                {said}
              </button>
            ) : (
              <p className={text.quiet}>{said}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {chain.length > 0 && (
        <MessageBar intent="error" layout="multiline" className={styles.message}>
          <MessageBarBody>
            {words("ledgerAltered")}
            {differences(chain)}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {[...signOffs].reverse().map(({ content, superseded, differences: found }) => {
          const total = content.names["TotalScore"]?.[0]?.[0];
          return (
            <li key={content.number} className={styles.card}>
              <div className={styles.head}>
                <div className={styles.about}>
                  <p className={text.strong}>{`${content.period.label} · ${content.scorecard.title}`}</p>
                  <p className={text.quiet}>
                    {words("signedLine", { name: content.signedBy, when: content.signedAt })}
                  </p>
                  {content.note && <p className={text.quiet}>{content.note}</p>}
                </div>
                {typeof total === "number" && (
                  <span className={mergeClasses(text.strong, text.number, styles.score)}>
                    {formatNumber(total, locale, 1)}
                  </span>
                )}
              </div>
              <p className={mergeClasses(text.quiet, styles.state)}>
                {superseded ? (
                  words("superseded")
                ) : found.length === 0 ? (
                  <>
                    <CheckmarkCircleFilled className={styles.good} aria-hidden="true" />
                    {words("unchanged")}
                  </>
                ) : (
                  <>
                    <WarningFilled className={styles.changed} aria-hidden="true" />
                    {found.length === 1
                      ? words("oneDifference")
                      : words("differences", { count: found.length })}
                  </>
                )}
              </p>
              {found.length > 0 && differences(found)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

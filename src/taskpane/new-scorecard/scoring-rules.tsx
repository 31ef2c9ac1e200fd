import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import type { Policies } from "../../scorecard/policies";
import { Disclosure } from "../parts/disclosure";
import { focusRing } from "../parts/focus-ring";
import { NumberField } from "../parts/number-field";
import { useWords } from "../shell/language";
import { Choice } from "./choice";
import { GradeTable } from "./grade-table";

const useStyles = makeStyles({
  rules: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  problem: { borderRadius: tokens.borderRadiusMedium, ...focusRing },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

/** What contradicts itself in the rules, as a message's key. */
export function policyProblem({
  floor,
  cap,
  green,
  amber,
  grades,
}: Policies): "floorAboveCap" | "amberAboveGreen" | "noGrades" | "gradeUnnamed" | "gradeTwice" | undefined {
  if (floor >= cap) return "floorAboveCap";
  if (amber >= green) return "amberAboveGreen";
  if (grades.length === 0) return "noGrades";
  if (grades.some(({ grade }) => grade.trim() === "")) return "gradeUnnamed";
  return new Set(grades.map(({ min }) => min)).size < grades.length ? "gradeTwice" : undefined;
}

interface Props {
  policies: Policies;
  problem: ReturnType<typeof policyProblem>;
  onChange(policies: Policies): void;
}

/** The rules by which attainment becomes score and status; most users leave them as they are. */
export function ScoringRules({ policies, problem, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(newScorecardMessages);
  const set = (change: Partial<Policies>): void => onChange({ ...policies, ...change });
  const share = (key: "floor" | "cap" | "green" | "amber") => (
    <NumberField
      label={words(key)}
      name={words(key)}
      value={policies[key] * 100}
      unit="%"
      invalid={words("notAShare")}
      onChange={(percent) => percent !== undefined && set({ [key]: percent / 100 })}
    />
  );
  return (
    <>
      <Disclosure title={words("rules")}>
        <div className={styles.rules}>
          <Choice
            label={words("convention")}
            value={policies.convention}
            options={[
              ["linear", words("conventionLinear")],
              ["ratio", words("conventionRatio")],
            ]}
            onChange={(convention) => set({ convention })}
          />
          <Choice
            label={words("zeroTarget")}
            value={policies.zeroTarget ?? "error"}
            options={[
              ["error", words("zeroTargetError")],
              ["met", words("zeroTargetMet")],
            ]}
            onChange={(zeroTarget) => set({ zeroTarget })}
          />
          <Choice
            label={words("missing")}
            value={policies.missing}
            options={[
              ["rescale", words("missingRescale")],
              ["equal", words("missingEqual")],
              ["zero", words("missingZero")],
              ["block", words("missingBlock")],
            ]}
            onChange={(missing) => set({ missing })}
          />
          <div className={styles.pair}>
            {share("floor")}
            {share("cap")}
            {share("green")}
            {share("amber")}
          </div>
        </div>
      </Disclosure>
      <Disclosure title={words("grades")}>
        <GradeTable grades={policies.grades} onChange={(grades) => set({ grades })} />
      </Disclosure>
      {problem && (
        <div role="alert" tabIndex={-1} data-error className={styles.problem}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words(problem)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
    </>
  );
}

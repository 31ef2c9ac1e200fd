import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  sparkline: {
    display: "block",
    flexShrink: "0",
    overflow: "visible",
    color: tokens.colorNeutralForeground2,
  },
  line: {
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
  },
  end: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
});

const width = 56;
const height = 24;
const inset = 3;

/**
 * The path of a series in the sparkline's box: gaps where a value is missing, the middle where
 * all values are equal.
 *
 * @example pathOf([1, null, 3])  // "M3 21 M53 3"
 */
export function pathOf(values: readonly (number | null)[]): {
  path: string;
  last?: readonly [number, number];
} {
  const present = values.filter((value): value is number => value !== null);
  if (present.length === 0) return { path: "" };
  const low = Math.min(...present);
  const high = Math.max(...present);
  const x = (index: number): number => inset + ((width - 2 * inset) * index) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    high === low ? height / 2 : height - inset - ((height - 2 * inset) * (value - low)) / (high - low);
  let last: readonly [number, number] | undefined;
  const parts = values.flatMap((value, index) => {
    if (value === null) return [];
    last = [round(x(index)), round(y(value))];
    const pen = index > 0 && values[index - 1] !== null ? "L" : "M";
    return [`${pen}${last[0]} ${last[1]}`];
  });
  return { path: parts.join(" "), last };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The shape of the last periods at a glance. The numbers stand beside it, so it is hidden from screen readers. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const styles = useStyles();
  const { path, last } = pathOf(values);
  return (
    <svg
      className={styles.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.line} d={path} />
      {last && <circle className={styles.end} cx={last[0]} cy={last[1]} r={2.5} />}
    </svg>
  );
}

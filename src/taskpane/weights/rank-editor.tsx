import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { weightMessages } from "../../i18n/pane-weights";
import { useTextStyles } from "../parts/text-styles";
import { plainList } from "../parts/plain-list";
import { useWords } from "../shell/language";
import { judgedOrder, type Judgement } from "./judgement";
import type { WeightedItem } from "./weighted-item";

const useStyles = makeStyles({
  list: { ...plainList },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: "1", minWidth: "0", overflowWrap: "anywhere" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  items: readonly WeightedItem[];
  value: Judgement;
  onChange(value: Judgement): void;
}

/** The items in the order of their importance, moved by buttons. */
export function RankEditor({ items, value, onChange }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(weightMessages);
  const [said, setSaid] = useState("");
  const order = judgedOrder(
    items.map(({ id }) => id),
    value
  );
  const nameOf = (id: string): string => items.find((item) => item.id === id)?.name ?? id;
  const move = (place: number, by: -1 | 1): void => {
    const next = [...order];
    [next[place], next[place + by]] = [next[place + by], next[place]];
    onChange({ ...value, order: next });
    setSaid(words("nowAt", { name: nameOf(order[place]), place: place + by + 1 }));
  };
  return (
    <>
      <ol className={styles.list} aria-label={words("ranked")}>
        {order.map((id, place) => (
          <li key={id} className={styles.item}>
            <span className={`${text.body} ${styles.name}`}>
              {words("place", { place: place + 1, name: nameOf(id) })}
            </span>
            {(
              [
                [-1, "up", <ArrowUpRegular key="up" />, place === 0],
                [1, "down", <ArrowDownRegular key="down" />, place === order.length - 1],
              ] as const
            ).map(([by, label, icon, end]) => (
              <Button
                key={label}
                appearance="subtle"
                icon={icon}
                disabledFocusable={end}
                aria-label={words(label, { name: nameOf(id) })}
                title={words(label, { name: nameOf(id) })}
                onClick={() => !end && move(place, by)}
              />
            ))}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.hidden}>
        {said}
      </p>
    </>
  );
}

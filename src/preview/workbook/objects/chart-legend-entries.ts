import type { RemoteObject } from "../../host/remote-object";
import { drawn, keptAll, type ChartTarget } from "./chart-parts";
import { invalidArgument, Remote, type RemoteType } from "./remote";

/** One entry of a legend: that of a series, by position. */
interface EntryTarget extends ChartTarget {
  readonly index: number;
}

const hidden = ({ chart }: ChartTarget): readonly number[] => chart.legend?.hidden ?? [];

const ENTRY: RemoteType<EntryTarget> = {
  name: "ChartLegendEntry",
  book: (target) => target.book,
  scalars: {
    ...keptAll<EntryTarget>("legend entry", { Height: 0, Left: 0, Top: 0, Width: 0 }),
    Index: { get: ({ index }) => index },
    Visible: drawn(
      (target) => !hidden(target).includes(target.index),
      (target, visible: boolean) => {
        const others = hidden(target).filter((index) => index !== target.index);
        target.chart.legend = {
          visible: true,
          position: "Bottom",
          ...target.chart.legend,
          hidden: visible ? others : [...others, target.index],
        };
      }
    ),
  },
};

const entry = (target: ChartTarget, index: number): RemoteObject => new Remote(ENTRY, { ...target, index });

const ENTRIES: RemoteType<ChartTarget> = {
  name: "ChartLegendEntryCollection",
  book: (target) => target.book,
  items: (target) => target.chart.series.map((_, index) => entry(target, index)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, index: number) => {
      if (!target.chart.series[index]) throw invalidArgument();
      return entry(target, index);
    },
  },
};

export const legendEntries = (target: ChartTarget): RemoteObject => new Remote(ENTRIES, target);
